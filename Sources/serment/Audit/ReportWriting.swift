import Diagnostics
import Reporting

/// Writes what was audited in every form that was asked for.
struct ReportWriting {
  /// What was audited.
  enum Audited {
    case organisation(Report)
    case group(GroupReport)
  }

  private let audited: Audited
  private let options: ReportOptions
  private let colour: ColourOption
  private let console: Console
  private let logo: PageLogo?

  /// - Parameter logo: what stands at the head of the page.
  init(
    _ audited: Audited,
    options: ReportOptions,
    logo: LogoFile,
    colour: ColourOption,
    in console: Console
  ) {
    self.audited = audited
    self.options = options
    self.logo = logo.logo
    self.colour = colour
    self.console = console
  }

  /// Writes every report; a status only when that failed.
  func write() -> ExitStatus? {
    var converted: [AuditFormat: [UInt8]] = [:]
    let formats = Set(options.requests.map(\.format))
    if formats.contains(.pdf) {
      do throws(PDFConversion.Failure) {
        converted[.pdf] = try PDFConversion().bytes { writePage(.paper, to: &$0) }
      } catch {
        return console.refuse(error)
      }
    }
    if formats.contains(.docx) {
      do throws(PandocDocument.Failure) {
        converted[.docx] = try ReportDocument(set, language: console.language, template: options.template)
          .bytes()
      } catch {
        return console.refuse(error)
      }
    }
    return console.write(
      options.requests.map { request in
        let path = request.path ?? "-"
        console.tell(
          "writing \(request.format.rawValue) to \(path)",
          "écriture de \(request.format.rawValue) dans \(path)"
        )
        return Console.Document(path: request.path) { write(request.format, converted, to: &$0, on: $1) }
      }
    )
  }

  private func writePage(_ extent: PageExtent, to output: inout FileOutput) {
    HTMLReport(set, language: console.language, extent: extent, logo: logo).write(to: &output)
  }

  private var set: ReportSet {
    switch audited {
    case .organisation(let report): ReportSet(report)
    case .group(let report): ReportSet(report)
    }
  }

  /// - Parameter converted: the reports that other programs made beforehand.
  private func write(
    _ format: AuditFormat,
    _ converted: [AuditFormat: [UInt8]],
    to output: inout FileOutput,
    on terminal: Terminal
  ) {
    let language = console.language
    switch format {
    case .text: writeText(to: &output, on: terminal)
    case .json:
      switch audited {
      case .organisation(let report): JSONReport(report).write(to: &output)
      case .group(let report): GroupJSONReport(report).write(to: &output)
      }
    case .ndjson: NDJSONReport(set).write(to: &output)
    case .sarif:
      SARIFReport(set, language: language, listsSettled: options.allResults).write(to: &output)
    case .junit: JUnitReport(set, language: language).write(to: &output)
    case .tap: TAPReport(set, language: language).write(to: &output)
    case .gitlab: GitLabReport(set, language: language).write(to: &output)
    case .github: GitHubReport(set, language: language).write(to: &output)
    case .githubSummary: GitHubSummary(set, language: language).write(to: &output)
    case .oscal: OSCALReport(set, language: language).write(to: &output)
    case .html: writePage(.screen, to: &output)
    case .pdf, .docx: output.write(converted[format] ?? [])
    case .csv: FindingsCSV(set, language: language, dialect: options.csv.dialect(language)).write(to: &output)
    case .csvControls:
      ControlsCSV(set, language: language, dialect: options.csv.dialect(language)).write(to: &output)
    case .markdown: MarkdownReport(set, language: language).write(to: &output)
    }
  }

  private func writeText(to output: inout FileOutput, on terminal: Terminal) {
    let isColoured = colour.isColoured(on: terminal)
    let (language, width) = (console.language, terminal.width)
    switch audited {
    case .organisation(let report):
      TextReport(report, language: language, width: width, isColoured: isColoured, by: options.by)
        .write(to: &output)
    case .group(let report):
      GroupTextReport(report, language: language, width: width, isColoured: isColoured).write(to: &output)
    }
  }
}
