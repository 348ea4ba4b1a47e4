import Glibc

/// Reads what stands behind an open descriptor.
enum DescriptorInput {
  /// Everything up to the end.
  static func readAll(_ descriptor: Int32) throws(SystemCallFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let length = read(descriptor, &piece, piece.count)
      if length < 0, errno == EINTR { continue }
      guard length >= 0 else { throw SystemCallFailure(code: errno) }
      guard length > 0 else { return bytes }
      bytes += piece.prefix(length)
    }
  }
}

/// A system call that failed, with its `errno`.
struct SystemCallFailure: Error {
  var code: Int32
}
