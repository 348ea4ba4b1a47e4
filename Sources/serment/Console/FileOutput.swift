import Glibc

/// Writes text to a file descriptor in large pieces and remembers the first failure.
struct FileOutput: TextOutputStream {
  /// The `errno` of the first failure; a reader that stopped is none.
  private(set) var failure: Int32?
  private let descriptor: Int32
  private var bytes: [UInt8] = []
  private var isClosedByReader = false
  private static let pieceSize = 1 << 16

  /// Creates an output to an open descriptor.
  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Opens a file for a report, readable by its owner alone: a report says where a hospital can be attacked.
  ///
  /// - Parameter mayReplace: whether a file of that name may be lost.
  /// - Throws: ``OpenFailure`` with the `errno` of the system call.
  static func open(_ path: String, mayReplace: Bool = true) throws(OpenFailure) -> FileOutput {
    let descriptor = Glibc.open(
      path,
      O_WRONLY | O_CREAT | O_CLOEXEC | (mayReplace ? O_TRUNC : O_EXCL),
      0o600
    )
    guard descriptor >= 0 else { throw OpenFailure(code: errno) }
    // An older file may have a wider mode; a device or a pipe keeps its own.
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, fchmod(descriptor, 0o600) != 0 {
      throw OpenFailure(code: errno)
    }
    return FileOutput(descriptor)
  }

  /// A file that cannot be opened.
  struct OpenFailure: Error {
    var code: Int32
  }

  mutating func write(_ string: String) {
    bytes += string.utf8
    if bytes.count >= Self.pieceSize { flush() }
  }

  /// Writes bytes as they are.
  mutating func write(_ piece: [UInt8]) {
    bytes += piece
    if bytes.count >= Self.pieceSize { flush() }
  }

  /// Hands on what is left.
  mutating func flush() {
    var start = 0
    while start < bytes.count, failure == nil, !isClosedByReader {
      let written = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start)
      }
      if written >= 0 {
        start += written
      } else if errno == EPIPE {
        isClosedByReader = true
      } else if errno != EINTR {
        failure = errno
      }
    }
    bytes.removeAll(keepingCapacity: true)
  }

  /// Hands on what is left and closes the file; network file systems report a full disk only here.
  mutating func close() {
    flush()
    if Glibc.close(descriptor) != 0, failure == nil { failure = errno }
  }
}
