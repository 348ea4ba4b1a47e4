import Catalogue
import Comparison
import Reporting

/// What an audit takes for known or accepted.
struct Acceptance {
  /// Whether waivers accept nothing.
  let setsWaiversAside: Bool
  private let baseline: (file: Baseline, path: String)?
  private let isStrict: Bool

  /// Reads the baseline that options name; nil when it cannot be used, which is shown.
  init?(_ options: AcceptanceOptions, in console: Console) {
    setsWaiversAside = options.setsWaiversAside
    isStrict = options.baselineStrict
    guard let path = options.baseline else {
      baseline = nil
      return
    }
    guard let file = console.readBaseline(path) else { return nil }
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
