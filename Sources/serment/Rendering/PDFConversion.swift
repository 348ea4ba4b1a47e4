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
    let outcome: Outcome
    do { outcome = try run(page) } catch { throw .system(error.code) }
    guard outcome.status == 0, !outcome.pdf.isEmpty else {
      throw .tool(name: tool.name, status: outcome.status, words: Self.lastLine(of: outcome.log))
    }
    return outcome.pdf
  }

  /// What a tool left behind.
  private struct Outcome {
    var status: Int32
    var pdf: [UInt8]
    var log: [UInt8]
  }

  private func run(_ page: (inout FileOutput) -> Void) throws(SystemCallFailure) -> Outcome {
    let folder = try PrivateFolder()
    defer { folder.remove() }
    let (pdf, log) = (folder.reserve("report.pdf"), folder.reserve("log"))
    let input = try folder.write("report.html", page)
    let status = try ChildProcess(
      path,
      tool.arguments(page: input, pdf: pdf, folder: folder.path),
      home: folder.path,
      errors: log,
      environment: []
    ).run()
    return Outcome(status: status, pdf: (try? folder.read(pdf)) ?? [], log: (try? folder.read(log)) ?? [])
  }

  /// What a tool said last.
  private static func lastLine(of log: [UInt8]) -> String {
    let lines = log.split(separator: UInt8(ascii: "\n"))
    let last = lines.last { line in line.contains { $0 > UInt8(ascii: " ") } }
    return last.map { String(decoding: $0.prefix(longestWords), as: UTF8.self) } ?? ""
  }

  private static let longestWords = 300
}
