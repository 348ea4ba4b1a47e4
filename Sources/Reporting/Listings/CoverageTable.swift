import Catalogue
import Diagnostics

/// How many controls of each framework are in which state: a table, or sentences where a table does not fit.
struct CoverageTable {
  private let coverage: [FrameworkCoverage]
  private let typography: Typography

  /// One line of the table: the controls of a framework, or of all.
  struct Row {
    var name: String
    var total: Int
    var counts: [(state: ControlCoverage.State, count: Int)]

    init(_ name: String, _ coverage: [FrameworkCoverage]) {
      self.name = name
      total = coverage.reduce(0) { $0 + $1.controls.count }
      counts = ControlCoverage.State.allCases.map { state in
        (state, coverage.reduce(0) { $0 + $1.count(state) })
      }
    }
  }

  init(_ coverage: [FrameworkCoverage], typography: Typography) {
    self.coverage = coverage
    self.typography = typography
  }

  /// One row per framework, and one for all of them when they are several.
  var rows: [Row] {
    let rows = coverage.map { Row($0.framework.id, [$0]) }
    return rows.count > 1 ? rows + [Row(typography.words("all", "ensemble"), coverage)] : rows
  }

  /// The titles of the columns behind the name and the total.
  var titles: [String] {
    ControlCoverage.State.allCases.map { typography.text($0.columnTitle) }
  }

  func write(to layout: inout TextLayout) {
    let name = 2 + (rows.map { TerminalText.width($0.name) }.max() ?? 0)
    let total = 7
    let column = min(18, (layout.width - name - total) / titles.count)
    guard titles.allSatisfy({ TerminalText.width($0) < column }) else {
      return writeSentences(to: &layout)
    }
    var header = StyledText(
      TerminalText.padded("", to: name) + TerminalText.aligned("total", to: total),
      .faint
    )
    for title in titles { header += StyledText(TerminalText.aligned(title, to: column), .faint) }
    layout.line(header)
    for row in rows {
      var line = StyledText("  " + TerminalText.padded(row.name, to: name - 2), .strong)
      line += StyledText(TerminalText.aligned(typography.number(row.total), to: total))
      for (state, count) in row.counts {
        let cell = TerminalText.aligned(self.cell(count, of: row.total), to: column)
        line += StyledText(cell, count == 0 ? .faint : state.role)
      }
      layout.line(line)
    }
  }

  /// A count with its share, so aligned that shares stand below each other.
  private func cell(_ count: Int, of total: Int) -> String {
    guard count > 0 else { return "–" }
    return typography.number(count) + " " + TerminalText.aligned(typography.share(count, of: total), to: 5)
  }

  private func writeSentences(to layout: inout TextLayout) {
    for row in rows {
      let parts = row.counts.filter { $0.count > 0 }.map { state, count in
        let share = typography.share(count, of: row.total)
        return StyledText(
          "\(typography.text(state.label)) \(typography.number(count)) (\(share))",
          state.role
        )
      }
      let head = StyledText(typography.label("\(row.name) (\(typography.number(row.total)))") + " ", .strong)
      layout.paragraph(head + parts.joined(separator: ", "), first: 2, indent: 4)
    }
  }
}
