import Catalogue
public import Comparison
public import Diagnostics
import Exposure

/// What changed between two audits, for a person.
public struct ComparisonTextReport: Sendable {
  private let comparison: Comparison
  private let toolVersion: String
  private let typography: Typography
  private let width: Int
  private let isColoured: Bool

  /// Creates a report in one language for lines of `width` columns, with colours only if a terminal shows them.
  public init(
    _ comparison: Comparison,
    language: Language,
    width: Int,
    isColoured: Bool,
    toolVersion: String
  ) {
    self.comparison = comparison
    self.toolVersion = toolVersion
    self.typography = Typography(language: language)
    self.width = width
    self.isColoured = isColoured
  }

  /// Writes the report; inventory text is escaped, so that no terminal obeys it.
  public func write(to output: inout some TextOutputStream) {
    var layout = TextLayout(width: width, isColoured: isColoured)
    let sections = ChangeSections(comparison: comparison, typography: typography)
    writeTitle(to: &layout)
    writeCounts(sections, to: &layout)
    writeExposure(to: &layout)
    sections.write([.new, .changed, .fixed, .gone, .notJudged, .known], to: &layout)
    layout.paragraph(StyledText(typography.text(Report.notice)))
    layout.drain(into: &output)
  }

  private func writeTitle(to layout: inout TextLayout) {
    let title = typography.words("Comparison of two audits", "Comparaison de deux audits")
    let tool = "serment \(toolVersion)"
    let gap = layout.width - TerminalText.width(title) - TerminalText.width(tool)
    layout.line(
      StyledText(title, .strong) + StyledText(String(repeating: " ", count: max(2, gap)) + tool, .faint)
    )
    layout.rule("═")
    for (label, run) in [
      (typography.words("Before", "Avant"), comparison.before),
      (typography.words("After", "Après"), comparison.after),
    ] {
      let day = typography.words("as of ", "situation au ") + typography.day(run.asOf)
      layout.labelled(
        StyledText(label, .strong),
        StyledText(run.name) + StyledText(" (\(day))", .faint),
        first: 2,
        indent: CountTable.margin
      )
    }
    layout.blankLine()
  }

  private func writeCounts(_ sections: ChangeSections, to layout: inout TextLayout) {
    let table = CountTable(typography: typography, width: layout.width)
    table.writeHeader(LocalizedText(en: "Findings", fr: "Constats"), to: &layout)
    for change in [ComparedFinding.Change.new, .changed, .fixed, .gone, .notJudged, .known] {
      let counts = sections.counts(change)
      guard change == .new || comparison.count(change) > 0 else { continue }
      table.writeRow(change.label, counts, change.role, to: &layout)
    }
    layout.blankLine()
    for note in sections.notes {
      layout.paragraph("≈ " + StyledText(typography.text(note)), first: 2, indent: 4)
    }
    if !sections.notes.isEmpty { layout.blankLine() }
  }

  /// The ranges of both audits, branch by branch.
  private func writeExposure(to layout: inout TextLayout) {
    let branches = ExposureChange.all(in: comparison)
    guard !branches.isEmpty else { return }
    layout.line(StyledText("  " + typography.words("Exposure to fines", "Exposition aux amendes"), .strong))
    for branch in branches {
      let ranges = branch.before == branch.after ? [branch.after] : [branch.before, branch.after]
      let sides = ranges.map { range in
        range.map { StyledText(typography.money($0.rounded, branch.currency), .strong) }
          ?? StyledText(typography.words("not estimated", "non estimée"))
      }
      let unchanged = typography.words(" (unchanged)", " (inchangée)")
      layout.paragraph(
        StyledText(typography.label(typography.text(branch.label)) + " ") + sides.joined(separator: " → ")
          + StyledText(sides.count == 1 ? unchanged : "", .faint),
        first: 4,
        indent: 6
      )
    }
    layout.blankLine()
  }
}
