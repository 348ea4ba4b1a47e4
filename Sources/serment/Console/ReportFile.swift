import Glibc

/// A file that has its name only once it is whole: it is written aside, in the same folder, and then renamed.
///
/// It is readable by its owner alone: a report says where a hospital can be attacked.
struct ReportFile {
  /// The path as the person named it.
  let path: String
  /// Where its text goes.
  var output: FileOutput
  /// What is written aside; nil for a device or a pipe, which is written as it stands.
  private let aside: AsideFile?
  private let mayReplace: Bool

  /// A file that cannot be opened, with the `errno` of the system call.
  struct OpenFailure: Error {
    var code: Int32
  }

  /// Begins a file.
  ///
  /// - Parameter mayReplace: whether a file of that name may be lost.
  init(_ path: String, mayReplace: Bool) throws(OpenFailure) {
    self.path = path
    self.mayReplace = mayReplace
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, !mayReplace { throw OpenFailure(code: EEXIST) }
    if exists, Self.isDirect(path, status) {
      let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC | O_TRUNC)
      guard descriptor >= 0 else { throw OpenFailure(code: errno) }
      output = FileOutput(descriptor)
      aside = nil
      return
    }
    // Renaming asks the folder alone; a file that was protected stays so.
    if exists, access(path, W_OK) != 0 { throw OpenFailure(code: errno) }
    // What a link leads to is replaced or created, not the link.
    let target = DiskPath.destination(of: path)
    guard let target = target.path else { throw OpenFailure(code: target.code) }
    let aside = AsideFile(for: target)
    let descriptor = aside.open()
    guard descriptor >= 0 else { throw OpenFailure(code: errno) }
    output = FileOutput(descriptor)
    self.aside = aside
  }

  /// Hands on what is left and closes the file; the `errno` of the first failure.
  mutating func finish() -> Int32? {
    if aside != nil { output.synchronise() }
    output.close()
    return output.failure
  }

  /// Gives the file its name; the `errno` of a failure.
  func publish() -> Int32? { aside?.publish(mayReplace: mayReplace) }

  /// Removes what was written aside, unless it has its name.
  func discard() { aside?.discard() }

  /// Whether a path cannot be replaced by a file: a device, a pipe, a folder, or a stream of this process.
  private static func isDirect(_ path: String, _ status: stat) -> Bool {
    status.st_mode & S_IFMT != S_IFREG || path == "/dev/stdout" || path == "/dev/stderr"
      || path.hasPrefix("/dev/fd/") || path.hasPrefix("/proc/")
  }
}
