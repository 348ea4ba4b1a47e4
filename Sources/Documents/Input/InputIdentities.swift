import Diagnostics
import Glibc

/// Which files paths lead to, by whatever name and through whatever links.
public struct InputIdentities: Sendable {
  private var identities: Set<FileIdentity> = []

  /// Creates a set without files.
  public init() {}

  /// Adds the files that ``InputFiles`` would read; what it would tell of them is not said here.
  ///
  /// - Parameters:
  ///   - paths: files and folders; `-` is none.
  ///   - endings: what names of files in folders end in, in lowercase.
  ///   - exceptions: files in folders that are for others.
  public mutating func add(
    _ paths: [String],
    endings: [String] = InputFiles.endings,
    leavingOut exceptions: FolderExceptions = .none
  ) {
    var walk = InputWalk(endings: endings, leavingOut: exceptions.names)
    var untold = DiagnosticBag()
    for path in paths where path != InputFiles.standardInput {
      identities.formUnion(walk.files(of: path, into: &untold).map(\.identity))
    }
  }

  /// Whether a path leads to one of the files; devices and pipes, which nothing can replace, are none.
  public func contains(_ path: String) -> Bool {
    var status = stat()
    guard FilePath(path).withCString({ stat($0, &status) }) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFREG && identities.contains(FileIdentity(status))
  }
}
