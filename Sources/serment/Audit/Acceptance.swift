import Catalogue
import Comparison
import Diagnostics
import Reporting

/// What an audit takes for known or accepted.
struct Acceptance {
  /// Whether waivers accept nothing.
  let setsWaiversAside: Bool
  private let baseline: (file: Baseline, path: String)?
  private let isStrict: Bool

  /// Reads the baseline that options or settings name; nil when it cannot be used, which is shown.
  init?(_ options: AcceptanceOptions, _ settings: Settings, in console: Console) {
    setsWaiversAside = options.setsWaiversAside
    isStrict = options.baselineStrict
    guard let path = options.baseline ?? settings.baseline?.text else {
      baseline = nil
      guard isStrict else { return }
      console.show(.strictWithoutBaseline())
      return nil
    }
    let isOfSettings = options.baseline == nil
    guard !isOfSettings || settings.canRead([settings.baseline].compactMap { $0 }, in: console),
      let file = console.readBaseline(path)
    else { return nil }
    baseline = (file, path)
  }

  /// The report with what changed against the baseline, if there is one.
  func applied(to report: Report) -> Report {
    baseline.map { report.compared(with: $0.file, of: $0.path) } ?? report
  }

  /// What decides on the exit code.
  func gate(_ settings: Settings) -> Gate {
    Gate(failOn: settings.failOn.value, mostOpen: settings.maxOpen.value, isStrict: isStrict)
  }
}

extension Settings {
  /// Whether a group can go by them; says so where a baseline is named, which holds the findings of one organisation.
  func areForGroups(in console: Console) -> Bool {
    guard let place = baseline?.place else { return true }
    var bag = DiagnosticBag()
    bag.add(.baselineOfGroup(at: place))
    console.show(bag, sources: sources)
    return false
  }
}

extension Diagnostic {
  fileprivate static func strictWithoutBaseline() -> Diagnostic {
    Diagnostic(
      "baseline.none-to-be-strict-about",
      en: "--baseline-strict wants --baseline, or `baseline` in the configuration file",
      fr: "--baseline-strict suppose --baseline, ou `baseline` dans le fichier de configuration",
      at: nil
    )
  }

  fileprivate static func baselineOfGroup(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      "baseline.of-group",
      en: "the audit of a group goes by no baseline",
      fr: "l'audit d'un groupe ne suit aucune référence",
      help: LocalizedText(
        en: "audit the members one by one, or give `--no-config`",
        fr: "auditer les membres un à un, ou indiquer `--no-config`"
      ),
      at: place,
      excerpt: .full
    )
  }
}
