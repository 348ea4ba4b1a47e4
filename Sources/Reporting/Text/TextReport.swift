public import Diagnostics

/// The report for a person at a terminal: a summary first, then the findings by severity, then where it all
/// comes from.
public struct TextReport: Sendable {
  let report: Report
  let typography: Typography
  private let width: Int
  private let isColoured: Bool
  private let arrangement: FindingArrangement

  /// Creates a report in one language for lines of `width` columns, with colours only if a terminal shows
  /// them.
  public init(
    _ report: Report,
    language: Language,
    width: Int,
    isColoured: Bool,
    by arrangement: FindingArrangement = .check
  ) {
    self.arrangement = arrangement
    self.report = report
    self.typography = Typography(language: language)
    self.width = width
    self.isColoured = isColoured
  }

  /// Writes the report; inventory text is escaped, so that no terminal obeys it.
  public func write(to output: inout some TextOutputStream) {
    var layout = TextLayout(width: width, isColoured: isColoured)
    writeSummary(to: &layout)
    layout.drain(into: &output)
    switch arrangement {
    case .check: writeFindings(report.groups, to: &layout, into: &output)
    case .control, .system, .site, .department:
      writeSections(report.sections(by: arrangement), to: &layout, into: &output)
    }
    writeChanges(to: &layout)
    writeContradictions(to: &layout)
    writeWaiverProblems(to: &layout)
    writeAttestations(to: &layout)
    writeMissingFacts(to: &layout)
    writeSettings(to: &layout)
    writeColophon(to: &layout)
    layout.drain(into: &output)
  }

  /// Writes the summary alone.
  public func writeSummary(to output: inout some TextOutputStream) {
    var layout = TextLayout(width: width, isColoured: isColoured)
    writeSummary(to: &layout)
    layout.drain(into: &output)
  }

  /// The heading of a section behind the findings.
  func writeHeading(_ english: String, _ french: String, to layout: inout TextLayout) {
    layout.heading(typography.words(english, french))
  }
}
