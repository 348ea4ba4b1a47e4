import Audit
import Catalogue
import Diagnostics
import Documents
import Facts
import Inventory
import Reporting
import Values

@testable import serment

/// The whole way of files through the program, within this process, and everything that a person would see of it.
struct InProcessAudit {
  /// What was wrong with the files.
  let bag: DiagnosticBag
  /// The texts that places refer to.
  let sources: SourceMap
  /// The report; nil when something was wrong with an input.
  let report: Report?
  /// Makes documents of what was read; nil when something was wrong with an input.
  let documents: LegalDocumentBuilder?

  /// The rules of the program, loaded once.
  static let rules = LoadedRules(in: Console(language: .en))
  /// What can be recorded.
  static var model: Model? { rules?.set.catalogue.model }
  /// The reading of no file yet, to be copied for every audit.
  private static let empty: InventoryReading? = {
    guard let rules, let asOf = CalendarDate(year: 2026, month: 11, day: 24) else { return nil }
    return InventoryReading(rules, asOf: asOf)
  }()

  /// Audits files; nil when the rules cannot be loaded.
  init?(_ files: [InputFile]) {
    guard let rules = Self.rules, var reading = Self.empty else { return nil }
    for file in files { reading.read(file) }
    let (inventory, sources, bag) = reading.finish()
    (self.bag, self.sources) = (bag, sources)
    guard !bag.hasErrors else {
      (report, documents) = (nil, nil)
      return
    }
    let inputs = files.map { InputDigest(name: $0.name, bytes: $0.bytes) }
    let result = Auditor(inventory, rules.set.catalogue).audit(inputs: inputs, ruleSetDigest: "")
    let report = Report(result: result, catalogue: rules.set.catalogue, sources: sources, toolVersion: "0")
    self.report = report
    documents = LegalDocumentBuilder(inventory, report, countries: rules.set.facts.countries)
  }

  /// What is said of the files.
  func diagnostics(in language: Language) -> String {
    DiagnosticRenderer(sources: sources, language: language, isColoured: false).render(bag)
  }

  /// Diagnostics and reports in every form and language.
  func outputs() -> [String] {
    var outputs: [String] = []
    for language in Language.allCases {
      outputs.append(diagnostics(in: language))
      guard let report else { continue }
      var text = ""
      TextReport(report, language: language, width: 100, isColoured: false).write(to: &text)
      outputs.append(text)
      outputs += interchange(ReportSet(report), language)
    }
    guard let report else { return outputs }
    var text = ""
    JSONReport(report).write(to: &text)
    return outputs + [text] + documentPages()
  }

  /// Every document that a law asks for, as a page.
  private func documentPages() -> [String] {
    LegalDocumentKind.allCases.compactMap { kind in
      documents.map { builder in
        var page = ""
        DocumentHTML(builder.document(kind), language: .fr).write(to: &page)
        return page
      }
    }
  }

  /// The report in the formats for other programs.
  private func interchange(_ set: ReportSet, _ language: Language) -> [String] {
    var outputs = [String](repeating: "", count: 11)
    SARIFReport(set, language: language, listsSettled: true).write(to: &outputs[0])
    JUnitReport(set, language: language).write(to: &outputs[1])
    TAPReport(set, language: language).write(to: &outputs[2])
    GitLabReport(set, language: language).write(to: &outputs[3])
    GitHubReport(set, language: language).write(to: &outputs[4])
    GitHubSummary(set, language: language).write(to: &outputs[5])
    OSCALReport(set, language: language).write(to: &outputs[6])
    NDJSONReport(set).write(to: &outputs[7])
    let dialect = CSVDialect(for: language)
    FindingsCSV(set, language: language, dialect: dialect).write(to: &outputs[8])
    ControlsCSV(set, language: language, dialect: dialect).write(to: &outputs[9])
    MarkdownReport(set, language: language).write(to: &outputs[10])
    return outputs
  }
}
