#ifndef CPAGE_H
#define CPAGE_H

#include <stddef.h>

/// A file of the HTML report, as UTF-8.
struct cpage_file {
  const unsigned char *_Nonnull bytes;  ///< content
  size_t length;                        ///< bytes
};

/// How the page looks: page.css.
struct cpage_file cpage_style(void);

/// What the page does where scripts run: page.js.
struct cpage_file cpage_script(void);

#endif
