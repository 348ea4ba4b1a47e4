import Glibc

/// A path on disk, seen through links.
enum DiskPath {
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The path without links, `.` and `..`; nil when there is nothing, with the `errno`.
  static func real(_ path: String) -> (path: String?, code: Int32) {
    guard let real = realpath(path, nil) else { return (nil, errno) }
    defer { free(real) }
    return (String(cString: real), 0)
  }

  /// Whether a path without links is a folder's, or below it.
  static func contains(_ folder: String, _ path: String) -> Bool {
    path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
  }
}
