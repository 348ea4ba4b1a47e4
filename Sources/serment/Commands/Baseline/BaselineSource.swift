import ArgumentParser
import Comparison

extension FindingsSource {
  /// What was found, and the console in the language of the run; nil when that failed, which was shown.
  func result(for baseline: Baseline? = nil, in console: Console) -> (RecordedResult, Console)? {
    findings(
      in: console,
      read: { $1.readReport($0) },
      take: { RecordedResult($0, answering: baseline) }
    )
  }
}

/// The option that names a baseline which is there.
struct BaselineFileOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      localized("The baseline to change.", "Référence à modifier."),
      valueName: localized("file", "fichier")
    )
  )
  var baseline: String
}
