#ifndef CRULES_H
#define CRULES_H

#include <stddef.h>

/// One file of the project's `Rules/` folder.
struct crules_file {
  const char *_Nonnull path;            ///< path below `Rules/`, with `/`
  const unsigned char *_Nonnull bytes;  ///< content
  size_t length;                        ///< bytes
};

/// How many files the binary carries.
size_t crules_count(void);

/// The file at an index below `crules_count()`, in order of path.
struct crules_file crules_file_at(size_t index);

#endif
