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

  /// What two paths of one file have in common, also where the file is not there yet.
  static func identity(of path: String) -> String {
    if let real = real(path).path { return real }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let name = parts.last.map(String.init) ?? path
    return (real(parts.count == 1 ? "." : folder + "/").path ?? folder) + "/" + name
  }

  /// Whether a path without links is a folder's, or below it.
  static func contains(_ folder: String, _ path: String) -> Bool {
    path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
  }
}
