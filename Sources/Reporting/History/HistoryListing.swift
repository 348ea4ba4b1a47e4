import Catalogue
import Diagnostics
public import History
import Values

/// What a series of audits shows, for a person at a terminal.
public struct HistoryListing: StyledListing, Sendable {
  let trend: HistoryTrend
  let style: ListingStyle
  /// How many lines of a kind are shown.
  let shown: Int

  /// Creates the listing of a trend.
  public init(_ trend: HistoryTrend, style: ListingStyle, shown: Int) {
    self.trend = trend
    self.style = style
    self.shown = shown
  }

  /// Writes the listing; ids are escaped, so that no terminal obeys them.
  public func write(to output: inout some TextOutputStream) {
    var layout = style.layout
    writeTitle(to: &layout)
    writeAudits(to: &layout)
    writeExposure(to: &layout)
    writeRemedies(to: &layout)
    writeAgeing(to: &layout)
    writeGroups(to: &layout)
    layout.drain(into: &output)
  }

  /// A line of faint words.
  func legend(_ english: String, _ french: String, to layout: inout TextLayout) {
    layout.paragraph(StyledText(typography.words(english, french), .faint), first: 2)
  }

  func days(_ days: Int) -> String {
    typography.count(days, LocalizedText(en: "day", fr: "jour"), LocalizedText(en: "days", fr: "jours"))
  }

  private func writeTitle(to layout: inout TextLayout) {
    layout.line(StyledText(typography.words("History of ", "Historique de ") + trend.series, .strong))
    layout.rule("═")
    if let first = trend.audits.first, let last = trend.audits.last {
      let count = typography.count(
        trend.audits.count,
        LocalizedText(en: "audit", fr: "audit"),
        LocalizedText(en: "audits", fr: "audits")
      )
      let span =
        trend.audits.count == 1
        ? typography.words(" of ", " du ") + typography.day(first.asOf)
        : typography.words(", from ", ", du ") + typography.day(first.asOf)
          + typography.words(" to ", " au ") + typography.day(last.asOf)
      layout.line(StyledText("  " + count + span))
    } else {
      legend("No audit since that day.", "Aucun audit depuis ce jour.", to: &layout)
    }
    layout.blankLine()
  }

  // MARK: Audits

  private func writeAudits(to layout: inout TextLayout) {
    guard !trend.audits.isEmpty else { return }
    heading("Failures at each audit", "Échecs à chaque audit", to: &layout)
    var header = TerminalText.padded("", to: Self.dayWidth)
    for (title, width) in zip(titles, widths) { header += TerminalText.aligned(title, to: width) }
    layout.line(StyledText(header, .faint))
    let most = trend.audits.map { $0.failing.total + $0.waived.total }.max() ?? 0
    for audit in trend.audits { write(audit, most, to: &layout) }
    layout.blankLine()
    legend(
      "█ failing, ▒ waived. New, fixed, back: what changed since the audit before. Gone: no longer recorded, which fixes nothing. Open: not evidenced or to be judged.",
      "█ en échec, ▒ admis par dérogation. Nouv., corrigés, revenus : ce qui a changé depuis l'audit précédent. Disparus : plus renseignés, ce qui ne corrige rien. Ouverts : non démontrés ou à apprécier.",
      to: &layout
    )
    if trend.audits.contains(where: \.hasOtherRules) {
      legend(
        "* The rules changed since the audit before: not every change is the organisation's.",
        "* Les règles ont changé depuis l'audit précédent : tout changement n'est pas le fait de l'organisme.",
        to: &layout
      )
    }
    layout.blankLine()
  }

  private func write(_ audit: TrendPoint, _ most: Int, to layout: inout TextLayout) {
    let mark = audit.hasOtherRules ? "*" : ""
    var line = StyledText(TerminalText.padded("  " + audit.asOf.description + mark, to: Self.dayWidth))
    let severities = Check.Severity.allCases.map { (audit.failing[$0], $0.role) }
    let others: [(Int, TextRole)] = [
      (audit.waived.total, .body), (audit.unsettled, .question), (audit.began, .warning),
      (audit.remedied, .good), (audit.returned, .alarm), (audit.vanished, .body),
    ]
    for ((count, role), width) in zip(severities + others, widths) { line += cell(count, role, width) }
    let width = layout.width - Self.dayWidth - widths.reduce(2, +)
    if width >= Self.leastBar {
      let failing = scaled(audit.failing.total, most, width)
      let all = scaled(audit.failing.total + audit.waived.total, most, width)
      line += StyledText("  " + String(repeating: "█", count: failing), .warning)
      line += StyledText(String(repeating: "▒", count: all - failing), .faint)
    }
    layout.line(line)
  }

  private func cell(_ count: Int, _ role: TextRole, _ width: Int) -> StyledText {
    count == 0
      ? StyledText(TerminalText.aligned("–", to: width), .faint)
      : StyledText(TerminalText.aligned(typography.number(count), to: width), role)
  }

  /// A share of a bar; what is not nothing shows.
  private func scaled(_ count: Int, _ most: Int, _ width: Int) -> Int {
    most == 0 ? 0 : (count * width + most - 1) / most
  }

  private var titles: [String] {
    [
      typography.words("critical", "critique"), typography.words("high", "élevée"),
      typography.words("medium", "moyenne"), typography.words("low", "faible"),
      typography.words("waived", "admis"), typography.words("open", "ouverts"),
      typography.words("new", "nouv."), typography.words("fixed", "corrigés"),
      typography.words("back", "revenus"), typography.words("gone", "disparus"),
    ]
  }

  /// The columns that each title and the figures below it take.
  private var widths: [Int] { titles.map { max(TerminalText.width($0) + 1, Self.leastColumn) } }

  private static let dayWidth = 13
  private static let leastColumn = 6
  private static let leastBar = 6
}
