import Glibc

/// Turns a page into a PDF: in a folder that its owner alone may enter, and that is gone afterwards.
struct PDFConversion {
  /// Why there is no PDF.
  enum Failure: Error {
    /// No tool is installed.
    case noTool
    /// The tool ended with a status, and with these last words.
    case tool(name: String, status: Int32, words: String)
    /// A system call failed with an `errno`.
    case system(Int32)
  }

  private let tool: PDFTool
  private let path: String

  /// Finds a tool.
  init(_ found: (tool: PDFTool, path: String)? = PDFTool.find()) throws(Failure) {
    guard let found else { throw .noTool }
    (tool, path) = found
  }

  /// The bytes of the PDF.
  ///
  /// - Parameter page: writes the page.
  func bytes(of page: (inout FileOutput) -> Void) throws(Failure) -> [UInt8] {
    let folder = try PrivateFolder()
    defer { folder.remove() }
    let names = (
      page: folder.path + "/report.html", pdf: folder.path + "/report.pdf", log: folder.path + "/log"
    )
    // A signal that ends the run removes what the report says.
    let slots = [names.page, names.pdf].map(AsideList.add)
    defer { slots.forEach(AsideList.remove) }
    try write(page, to: names.page)
    let status = try run(names.page, names.pdf, log: names.log, in: folder.path)
    guard status == 0, let pdf = Self.content(of: names.pdf), !pdf.isEmpty else {
      throw .tool(name: tool.name, status: status, words: Self.lastLine(of: names.log))
    }
    return pdf
  }

  private func write(_ page: (inout FileOutput) -> Void, to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(errno) }
    var output = FileOutput(descriptor)
    page(&output)
    output.close()
    if let failure = output.failure { throw .system(failure) }
  }

  /// Runs the tool to its end; its exit status, or 128 and the signal that ended it, as shells say.
  private func run(_ page: String, _ pdf: String, log: String, in folder: String) throws(Failure) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, log, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    let words = [path] + tool.arguments(page: page, pdf: pdf, folder: folder)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, nil, &arguments, environ)
    guard code == 0 else { throw .system(code) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw .system(errno) }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  private static func content(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var content: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      guard count > 0 else { return content }
      content += piece[..<count]
    }
  }

  /// What a tool said last.
  private static func lastLine(of log: String) -> String {
    let lines = (content(of: log) ?? []).split(separator: UInt8(ascii: "\n"))
    let last = lines.last { line in line.contains { $0 > UInt8(ascii: " ") } }
    return last.map { String(decoding: $0.prefix(longestWords), as: UTF8.self) } ?? ""
  }

  private static let longestWords = 300
}
