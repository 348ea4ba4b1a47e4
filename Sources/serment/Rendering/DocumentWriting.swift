import Reporting

/// Writes a document in the form that was asked for.
struct DocumentWriting {
  private let document: LegalDocument
  private let format: DocumentFormat
  private let label: TrafficLight
  private let template: String?
  private let console: Console

  init(
    _ document: LegalDocument,
    as format: DocumentFormat,
    label: TrafficLight,
    template: String?,
    in console: Console
  ) {
    self.document = document
    self.format = format
    self.label = label
    self.template = template
    self.console = console
  }

  /// Writes the document to a file, or to standard output; a status only when that failed.
  func write(to path: String?) -> ExitStatus? {
    let language = console.language
    switch format {
    case .html:
      return console.write(to: path) { output, _ in
        DocumentHTML(document, language: language).write(to: &output)
      }
    case .csv:
      return console.write(to: path) { output, _ in
        DocumentCSV(document, language: language).write(to: &output)
      }
    case .markdown:
      return console.write(to: path) { output, _ in
        DocumentMarkdown(document, language: language).write(to: &output)
      }
    case .docx: return writePandoc(to: path)
    }
  }

  private func writePandoc(to path: String?) -> ExitStatus? {
    var page = ""
    DocumentHTML(document, language: console.language, isForConversion: true).write(to: &page)
    let pandoc = PandocDocument(
      day: document.day,
      language: console.language,
      label: label,
      template: template,
      hasContents: document.kind != .auditLetter
    )
    do {
      let bytes = try pandoc.convert(page, from: .html)
      return console.write(to: path) { output, _ in output.write(bytes) }
    } catch {
      return console.refuse(error)
    }
  }
}
