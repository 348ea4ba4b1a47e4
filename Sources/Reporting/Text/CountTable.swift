import Catalogue
import Diagnostics

/// How many findings there are: one row per verdict, one column per severity.
struct CountTable {
  private let typography: Typography
  private let column: Int

  init(typography: Typography, width: Int) {
    self.typography = typography
    column = min(10, (width - Self.margin) / Check.Severity.allCases.count)
  }

  /// The names of the columns.
  func writeHeader(
    _ title: LocalizedText = LocalizedText(en: "Findings", fr: "Constats"),
    to layout: inout TextLayout
  ) {
    var header = StyledText(
      "  " + TerminalText.padded(typography.text(title), to: Self.margin - 2),
      .strong
    )
    for severity in Check.Severity.allCases {
      header += StyledText(TerminalText.aligned(typography.text(severity.label), to: column), .faint)
    }
    layout.line(header)
  }

  /// The rows of the verdicts that there are; non-compliance always has one.
  func writeRows(to layout: inout TextLayout, _ count: (Verdict, Check.Severity) -> Int) {
    for verdict in Verdict.allCases {
      let counts = Check.Severity.allCases.map { count(verdict, $0) }
      guard verdict == .nonCompliant || counts.contains(where: { $0 > 0 }) else { continue }
      writeRow(verdict.label, counts, verdict.role, to: &layout)
    }
  }

  /// A row of numbers, one for each severity.
  func writeRow(_ label: LocalizedText, _ counts: [Int], _ role: TextRole, to layout: inout TextLayout) {
    var row = StyledText("    " + TerminalText.padded(typography.text(label), to: Self.margin - 4))
    for count in counts {
      let cell = TerminalText.aligned(count == 0 ? "–" : typography.number(count), to: column)
      row += StyledText(cell, count == 0 ? .faint : role)
    }
    layout.line(row)
  }

  /// Where the first column of numbers begins, and the texts of a summary.
  static let margin = 22
}
