import Glibc

/// A folder for working files that their owner alone may read; a signal that ends the run removes the files.
final class PrivateFolder {
  /// Its path, without a final slash.
  let path: String
  private var files: [(path: String, slot: AsideList.Slot)] = []

  /// Makes the folder in that of `TMPDIR`, else in `/tmp`.
  init() throws(SystemCallFailure) {
    let base = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array("\(base)/serment-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw SystemCallFailure(code: errno) }
    path = made
  }

  /// The path of a file that another program will write.
  func reserve(_ name: String) -> String {
    let file = "\(path)/\(name)"
    files.append((file, AsideList.add(file)))
    return file
  }

  /// Writes a file and returns its path.
  func write(_ name: String, _ bytes: [UInt8]) throws(SystemCallFailure) -> String {
    try write(name) { $0.write(bytes) }
  }

  /// Writes a file piece by piece and returns its path.
  func write(_ name: String, _ content: (inout FileOutput) -> Void) throws(SystemCallFailure) -> String {
    let file = reserve(name)
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemCallFailure(code: errno) }
    var output = FileOutput(descriptor)
    content(&output)
    output.close()
    if let failure = output.failure { throw SystemCallFailure(code: failure) }
    return file
  }

  /// The bytes of a file.
  func read(_ file: String) throws(SystemCallFailure) -> [UInt8] {
    let descriptor = open(file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemCallFailure(code: errno) }
    defer { close(descriptor) }
    return try DescriptorInput.readAll(descriptor)
  }

  /// Removes the folder with all that is in it; links are removed and not followed.
  func remove() {
    Self.remove(path, depth: 0)
    for (_, slot) in files { AsideList.remove(slot) }
    files = []
  }

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
