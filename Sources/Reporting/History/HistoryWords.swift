import Catalogue
import Diagnostics
import History

// The fixed words of reports for what a series of audits shows.

extension HistoryTrend.Grouping {
  /// The heading of the groups.
  var heading: LocalizedText {
    switch self {
    case .control: LocalizedText(en: "By control", fr: "Par exigence")
    case .site: LocalizedText(en: "By site", fr: "Par site")
    case .check: LocalizedText(en: "By check", fr: "Par contrôle")
    case .severity: LocalizedText(en: "By severity", fr: "Par gravité")
    }
  }
}

extension TrendGroup {
  /// What people call a group.
  func label(by grouping: HistoryTrend.Grouping, _ typography: Typography) -> String {
    switch grouping {
    case .severity: Check.Severity(rawValue: name).map { typography.text($0.label) } ?? name
    case .site where name.isEmpty: typography.words("no site recorded", "sans site renseigné")
    case .site, .check, .control: name
    }
  }
}

extension AgeingFailure.State {
  /// What was last seen of a failure.
  var label: LocalizedText {
    switch self {
    case .failing: LocalizedText(en: "failing", fr: "en échec")
    case .waived: LocalizedText(en: "waived", fr: "accepté par dérogation")
    case .notEvidenced: LocalizedText(en: "no longer evidenced", fr: "n'est plus démontré")
    case .vanished: LocalizedText(en: "no longer recorded", fr: "n'est plus renseigné")
    }
  }
}
