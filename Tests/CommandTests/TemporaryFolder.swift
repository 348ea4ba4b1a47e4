import FoundationEssentials
import Glibc

/// A folder for one test.
struct TemporaryFolder {
  /// Its path, without a final slash.
  let path: String

  init() throws {
    var template = Array("/tmp/serment-test-XXXXXX".utf8CString)
    guard
      let made = template.withUnsafeMutableBufferPointer({ buffer in
        buffer.baseAddress.flatMap { mkdtemp($0) }
      })
    else { throw ProgramRun.Failure(code: errno) }
    path = String(cString: made)
  }

  /// Writes a file, with the folders on the way to it, and returns its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    let file = path + "/" + name
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: "/" + folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: file))
    return file
  }

  /// The text of a file.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path + "/" + name)), as: UTF8.self)
  }

  /// The permissions of a file.
  func mode(of name: String) throws -> mode_t {
    var status = stat()
    guard stat(path + "/" + name, &status) == 0 else { throw ProgramRun.Failure(code: errno) }
    return status.st_mode & 0o777
  }

  /// Deletes a file.
  func delete(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
