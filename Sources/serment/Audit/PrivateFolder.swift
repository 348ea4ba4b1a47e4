import Glibc

/// A folder for one task that nobody else may enter.
struct PrivateFolder {
  /// Its absolute path.
  let path: String

  /// Makes one where `TMPDIR` says, else in `/tmp`.
  init() throws(PDFConversion.Failure) {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var template = Array(((named.hasPrefix("/") ? named : "/tmp") + "/serment-XXXXXX").utf8CString)
    guard template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } }) != nil else {
      throw .system(errno)
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes it with all that is in it; links are removed and not followed.
  func remove() { Self.remove(path, depth: 0) }

  private static func remove(_ path: String, depth: Int) {
    guard depth < deepest, unlink(path) != 0, let folder = opendir(path) else { return }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    closedir(folder)
    for name in names { remove(path + "/" + name, depth: depth + 1) }
    rmdir(path)
  }

  /// No tool nests folders deeper than this.
  private static let deepest = 32
}
