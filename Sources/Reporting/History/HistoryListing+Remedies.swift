import Catalogue
import Diagnostics
import History
import Values

extension HistoryListing {
  /// How long remedies took, by severity.
  func writeRemedies(to layout: inout TextLayout) {
    heading("Time to remedy", "Délai de correction", to: &layout)
    for times in trend.remedies where times.remedied + times.unremedied > 0 {
      let severity = typography.text(times.severity.label)
      layout.labelled(
        StyledText(severity, times.severity.role),
        StyledText(sentence(times.remedied, times.medianDays, times.unremedied, times.oldestDays)),
        first: 2,
        indent: Self.margin
      )
    }
    legend(
      "From the first audit that saw a failure to the first that saw it satisfied or without object.",
      "Du premier audit qui a vu un échec au premier qui l'a vu satisfait ou sans objet.",
      to: &layout
    )
    layout.blankLine()
  }

  /// What nobody showed to be remedied, the heaviest and oldest first.
  func writeAgeing(to layout: inout TextLayout) {
    guard !trend.unremedied.isEmpty else { return }
    heading("Ageing risks", "Risques qui vieillissent", to: &layout)
    for failure in trend.unremedied.prefix(shown) { write(failure, to: &layout) }
    writeRest(trend.unremedied.count, shown: shown, to: &layout)
    layout.blankLine()
  }

  private func write(_ failure: AgeingFailure, to layout: inout TextLayout) {
    let label = StyledText(
      TerminalText.aligned(days(failure.days), to: Self.ageWidth),
      failure.severity.role
    )
    var text = StyledText(failure.check, .strong) + StyledText(" · " + failure.subject)
    if let site = failure.site, site != failure.subject { text += StyledText(" @ " + site, .faint) }
    let notes = [typography.text(failure.severity.label)] + notes(on: failure)
    text += StyledText(" — " + notes.joined(separator: ", "), .faint)
    layout.labelled(label, text, first: 2, indent: Self.ageWidth + 4)
  }

  private func notes(on failure: AgeingFailure) -> [String] {
    var notes = failure.state == .failing ? [] : [typography.text(failure.state.label)]
    if failure.returns > 0 {
      let times = LocalizedText(en: "time", fr: "fois")
      notes.append(
        typography.words("came back ", "revenu ")
          + typography.count(failure.returns, times, LocalizedText(en: "times", fr: "fois"))
      )
    }
    if let last = trend.audits.last, failure.lastLooked < last.asOf {
      notes.append(
        typography.words("last looked at ", "examiné pour la dernière fois le ")
          + typography.day(failure.lastLooked)
      )
    }
    return notes
  }

  // MARK: Groups

  /// The same facts by check, control, site or severity.
  func writeGroups(to layout: inout TextLayout) {
    guard !trend.groups.isEmpty else { return }
    heading(trend.grouping.heading.en, trend.grouping.heading.fr, to: &layout)
    for group in trend.groups.prefix(shown) {
      let name = StyledText(group.label(by: trend.grouping, typography), .strong)
      let most = group.failing.max() ?? 0
      let curve = String(group.failing.suffix(Self.curveWidth).map { Self.mark($0, of: most) })
      let change =
        "\(typography.number(group.failing.first ?? 0)) → \(typography.number(group.failing.last ?? 0))"
      layout.paragraph(name, first: 2)
      var text = sentence(group.remedied, group.medianDays, group.unremedied, group.oldestDays)
      if group.returned > 0 {
        text += typography.words(", came back: ", ", revenus : ") + typography.number(group.returned)
      }
      layout.labelled(
        StyledText(curve + " ", .warning) + StyledText(change),
        StyledText(text, .faint),
        first: 4,
        indent: 4 + min(group.failing.count, Self.curveWidth) + 12
      )
    }
    writeRest(trend.groups.count, shown: shown, to: &layout)
    layout.blankLine()
  }

  /// A step of a small curve.
  private static func mark(_ count: Int, of most: Int) -> Character {
    guard count > 0, most > 0 else { return "·" }
    let marks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return marks[(count * (marks.count - 1)) / most]
  }

  private func sentence(_ remedied: Int, _ median: Int?, _ unremedied: Int, _ oldest: Int?) -> String {
    var parts = [
      typography.words("fixed: ", "corrigés : ") + typography.number(remedied)
        + (median.map { typography.words(", median ", ", médiane ") + days($0) } ?? "")
    ]
    parts.append(
      typography.words("left: ", "restants : ") + typography.number(unremedied)
        + (oldest.map { typography.words(", oldest ", ", le plus ancien ") + days($0) } ?? "")
    )
    return parts.joined(separator: " · ")
  }

  private static let margin = 14
  private static let ageWidth = 10
  private static let curveWidth = 40
}
