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
    let aside = AsideFile(for: target)
    let descriptor = aside.open()
    guard descriptor >= 0 else { return errno }
    defer { aside.discard() }
    var output = FileOutput(descriptor)
    output.write(bytes)
    output.synchronise()
    let code = fchmod(descriptor, status.st_mode & 0o7777) == 0 ? nil : errno
    output.close()
    return output.failure ?? code ?? aside.publish(mayReplace: true)
  }
}
