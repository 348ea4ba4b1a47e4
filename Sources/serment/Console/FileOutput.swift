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

  /// Hands on what is left and waits until it is on the disk.
  mutating func synchronise() {
    flush()
    if fsync(descriptor) != 0, failure == nil { failure = errno }
  }

  /// Hands on what is left and closes the file; network file systems report a full disk only here.
  mutating func close() {
    flush()
    if Glibc.close(descriptor) != 0, failure == nil { failure = errno }
  }
}
