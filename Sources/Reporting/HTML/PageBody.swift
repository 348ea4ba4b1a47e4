import Audit
import Catalogue
import Diagnostics

/// The page on one organisation, or on one member of a group.
struct PageBody {
  let report: Report
  let typography: Typography
  /// What the group calls the member, with its own name; nil for an organisation by itself.
  let member: String?
  /// The words of the text report, in roles.
  let text: TextReport
  let extent: PageExtent
  /// What stands before every id, since members of a group have records and checks of the same ids.
  private let prefix: String

  init(_ part: ReportSet.Part, prefix: String, typography: Typography, extent: PageExtent) {
    report = part.report
    self.typography = typography
    member = part.memberTitle
    text = TextReport(part.report, language: typography.language, width: 0, isColoured: false)
    self.extent = extent
    self.prefix = prefix
  }

  /// An id within the page.
  func id(_ name: String) -> String { prefix + name }

  /// The id of a check's findings.
  func id(of check: Check) -> String { id("c-" + check.id) }

  private var sections: [PageSection] { PageSection.allCases.filter { $0.isShown(in: report) } }

  /// The items of the table of contents.
  func writeContents(to html: inout HTMLWriter) {
    for section in sections {
      html.element("li") {
        $0.element("a", [.link(to: id(section.rawValue))], typography.text(section.title))
      }
    }
  }

  /// Writes every section that has something to say.
  func write(to html: inout HTMLWriter, into output: inout some TextOutputStream) {
    for section in sections {
      let attributes = [HTMLAttribute.id(id(section.rawValue)), .class("part \(section.rawValue)")]
      // Without a finding there is nothing to filter, and no form.
      let isFiltered = section == .findings && !report.groups.isEmpty
      let marks = isFiltered ? [HTMLAttribute("data-findings", "")] : []
      html.element("section", attributes + marks) { html in
        html.heading { $0.write(typography.text(section.title)) }
        write(section, to: &html, into: &output)
      }
      html.drain(into: &output)
    }
  }

  private func write(
    _ section: PageSection,
    to html: inout HTMLWriter,
    into output: inout some TextOutputStream
  ) {
    switch section {
    case .summary: html.nested(writeSummary)
    case .charts: html.nested(writeCharts)
    case .history: html.nested(writeHistory)
    case .plan: html.nested(writePlan)
    case .findings: html.nested { writeFindings(to: &$0, into: &output) }
    case .missing: writeMissingFacts(to: &html)
    case .contradictions: html.nested(writeContradictions)
    case .statements: html.nested(writeStatements)
    case .controls: html.nested(writeControls)
    case .methods: writeMethods(to: &html)
    case .basis: html.nested(writeBasis)
    }
  }

  /// A fixed text in the language.
  func words(_ english: String, _ french: String) -> String { typography.words(english, french) }

  /// A place as a person finds it in the files.
  func place(_ range: SourceRange?) -> StyledText {
    guard let range, let label = report.places.label(of: range) else { return "" }
    return StyledText(" ←\u{A0}" + label, .faint)
  }

  /// A link to the findings of a check, or its title where nothing is found.
  func link(to check: Check, in html: inout HTMLWriter) {
    let title = typography.text(check.title)
    if report.groups.contains(where: { $0.check.id == check.id }) {
      html.element("a", [.link(to: id(of: check))], title)
    } else {
      html.write(title)
    }
  }
}
