import Glibc

/// How files and folders stand on the disk, without their contents: another stamp means that something changed.
public struct InputStamp: Hashable, Sendable {
  private struct Entry: Hashable {
    var path: String
    var identity: FileIdentity
    var size: Int
    var seconds: Int
    var nanoseconds: Int
  }

  private var entries: [Entry] = []

  /// Looks at every path; folders are walked, what cannot be read counts as not there.
  public init(_ paths: [String]) {
    var met: Set<FileIdentity> = []
    for path in paths { look(at: FilePath(path), &met) }
  }

  private mutating func look(at path: FilePath, _ met: inout Set<FileIdentity>) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else { return }
    let identity = FileIdentity(status)
    guard met.insert(identity).inserted else { return }
    entries.append(
      Entry(
        path: path.name,
        identity: identity,
        size: Int(status.st_size),
        seconds: status.st_mtim.tv_sec,
        nanoseconds: status.st_mtim.tv_nsec
      )
    )
    guard status.st_mode & S_IFMT == S_IFDIR else { return }
    for name in FolderListing.names(in: path) ?? [] where name.first != UInt8(ascii: ".") {
      look(at: path.appending(name), &met)
    }
  }
}
