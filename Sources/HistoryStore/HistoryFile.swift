import Glibc
import History

/// The file of a history on disk: readable by its owner alone, made by one program at a time.
struct HistoryFile {
  let path: String

  /// The folder of the file.
  private var folder: String {
    guard let end = path.lastIndex(of: "/") else { return "." }
    return end == path.startIndex ? "/" : String(path[..<end])
  }

  /// Makes sure that there is a file, empty at first, and the folders on the way to it.
  func create() throws(HistoryFailure) {
    try createFolders()
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(errno) }
    // Closed before SQLite opens the file: closing it later would take SQLite's locks away.
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .foreign }
  }

  /// Takes the file, which is known to be a history, away from everybody but its owner.
  func restrict() throws(HistoryFailure) {
    guard chmod(path, 0o600) == 0 else { throw .system(errno) }
  }

  /// Makes sure that there is a file to read, in which something was written.
  func find() throws(HistoryFailure) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let code = errno
      if code == ENOENT || code == ENOTDIR { throw .missing }
      throw .system(code)
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw .system(EISDIR) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .foreign }
    guard status.st_size > 0 else { throw .missing }
  }

  /// Does something while no other program of this kind does so in the same folder.
  ///
  /// The folder is locked and not the file, whose locks are SQLite's; a program that is killed lets go.
  func alone<Result>(_ body: () throws(HistoryFailure) -> Result) throws(HistoryFailure) -> Result {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    var looks = Self.longestWait / Self.pause
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      // Some network file systems know no such locks; then SQLite's own have to do.
      guard code == EWOULDBLOCK || code == EINTR else { break }
      guard looks > 0 else { throw .busy }
      looks -= 1
      usleep(Self.pause)
    }
    return try body()
  }

  /// A minute, and how long to wait between two looks; in microseconds.
  private static let longestWait: UInt32 = 60_000_000
  private static let pause: UInt32 = 20_000

  private func createFolders() throws(HistoryFailure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in folder.split(separator: "/") where part != "." {
      made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
      if mkdir(made, 0o700) != 0 {
        let code = errno
        var status = stat()
        guard stat(made, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw .system(code) }
      }
    }
  }
}
