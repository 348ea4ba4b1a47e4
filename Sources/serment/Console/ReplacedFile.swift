import Glibc

/// Writes a file anew so that a reader finds the old content or the new one, and never a part.
enum ReplacedFile {
  /// Puts bytes in the place of a file's, whose permissions stay; the `errno` of the first failure, after which the file
  /// is as it was.
  ///
  /// A link stays one: what it leads to is replaced.
  static func write(_ bytes: [UInt8], to path: String) -> Int32? {
    let real = DiskPath.real(path)
    guard let target = real.path else { return real.code }
    var status = stat()
    guard stat(target, &status) == 0 else { return errno }
    var template = Array((target + ".XXXXXX").utf8CString)
    let descriptor = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else { return errno }
    let temporary = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    if let code = fill(descriptor, with: bytes, mode: status.st_mode & 0o7777) ?? move(temporary, to: target)
    {
      unlink(temporary)
      return code
    }
    return nil
  }

  /// Writes everything to the disk and closes the file.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8], mode: mode_t) -> Int32? {
    var output = FileOutput(descriptor)
    output.write(bytes)
    output.flush()
    var code = output.failure
    if code == nil, fchmod(descriptor, mode) != 0 || fsync(descriptor) != 0 { code = errno }
    output.close()
    return code ?? output.failure
  }

  private static func move(_ temporary: String, to target: String) -> Int32? {
    rename(temporary, target) == 0 ? nil : errno
  }
}
