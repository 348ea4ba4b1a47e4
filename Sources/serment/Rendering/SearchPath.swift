import Glibc

/// Where programs of the machine stand.
enum SearchPath {
  /// The path of a program: the first executable file of that name in the folders of `PATH`.
  ///
  /// Relative folders are passed over, so that nothing beside an inventory is ever run.
  static func program(_ name: String) -> String? { program(name, in: folders) }

  static func program(_ name: String, in folders: String) -> String? {
    for folder in folders.split(separator: ":") where folder.hasPrefix("/") {
      let path = "\(folder)/\(name)"
      var status = stat()
      if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0 { return path }
    }
    return nil
  }

  /// What `PATH` says.
  private static var folders: String {
    getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
  }
}
