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

  /// Where a file of that path is, or would be created: links are followed to what is not there yet, too; nil when they
  /// lead nowhere, with the `errno`.
  static func destination(of path: String) -> (path: String?, code: Int32) {
    var path = path
    for _ in 0..<mostLinks {
      let (real, code) = real(path)
      guard real == nil, code == ENOENT else { return (real, code) }
      guard let target = linkTarget(of: path) else { return (path, 0) }
      let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
      path = target.hasPrefix("/") ? target : folder + target
    }
    return (nil, ELOOP)
  }

  /// As many links as Linux follows, too.
  private static let mostLinks = 40

  /// What a link holds; nil where there is none.
  private static func linkTarget(of path: String) -> String? {
    let room = Int(PATH_MAX)
    var bytes = [CChar](repeating: 0, count: room)
    let length = readlink(path, &bytes, room)
    return length < 0
      ? nil : String(decoding: bytes.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// What two paths of one file have in common, also where the file is not there yet.
  static func identity(of path: String) -> String {
    let path = destination(of: path).path ?? path
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
