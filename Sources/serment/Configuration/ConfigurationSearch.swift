import Glibc

/// Finds the configuration file that holds for an inventory.
enum ConfigurationSearch {
  /// The name of a configuration file.
  static let fileName = "serment.yaml"
  /// No tree of folders is deeper; links could otherwise lead on for ever.
  private static let mostFolders = 256

  /// The configuration file in the folder of a path or in the nearest folder above, up to the root of the repository
  /// or of the file system; nil when there is none.
  static func file(near path: String) -> String? {
    var folder = DiskPath.isFolder(path) ? path : parent(of: path)
    for _ in 0..<mostFolders {
      let candidate = folder == "." ? fileName : (folder.hasSuffix("/") ? folder : folder + "/") + fileName
      // A link that leads to nothing is a mistake, not a reason to go by a farther file.
      var status = stat()
      if lstat(candidate, &status) == 0 { return candidate }
      if access(folder + "/.git", F_OK) == 0 || isRoot(folder) { return nil }
      folder = parent(of: folder)
    }
    return nil
  }

  private static func isRoot(_ folder: String) -> Bool {
    var here = stat()
    var above = stat()
    guard stat(folder, &here) == 0, stat(folder + "/..", &above) == 0 else { return true }
    return here.st_dev == above.st_dev && here.st_ino == above.st_ino
  }

  /// The folder above, as a person would write it.
  private static func parent(of path: String) -> String {
    var parts = path.split(separator: "/")
    guard let last = parts.last, last != "..", last != "." else {
      return path.isEmpty || path == "." ? ".." : path + "/.."
    }
    parts.removeLast()
    let parent = parts.joined(separator: "/")
    return path.hasPrefix("/") ? "/" + parent : parent.isEmpty ? "." : parent
  }
}
