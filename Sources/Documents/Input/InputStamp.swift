import Glibc

/// How files and folders stand on the disk, without their contents: another stamp means that something changed.
public struct InputStamp: Hashable, Sendable {
  private struct Entry: Hashable {
    var path: String
    var device: dev_t
    var number: ino_t
    var size: Int
    var seconds: Int
    var nanoseconds: Int
  }

  private var entries: [Entry] = []

  /// Looks at every path; folders are walked, what cannot be read counts as not there.
  public init(_ paths: [String]) {
    for path in paths { look(at: FilePath(path)) }
  }

  private mutating func look(at path: FilePath) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else { return }
    let isMet = entries.contains { $0.device == status.st_dev && $0.number == status.st_ino }
    guard !isMet else { return }
    entries.append(
      Entry(
        path: path.name,
        device: status.st_dev,
        number: status.st_ino,
        size: Int(status.st_size),
        seconds: status.st_mtim.tv_sec,
        nanoseconds: status.st_mtim.tv_nsec
      )
    )
    guard status.st_mode & S_IFMT == S_IFDIR else { return }
    for name in FolderListing.names(in: path) ?? [] where name.first != UInt8(ascii: ".") {
      look(at: path.appending(name))
    }
  }
}
