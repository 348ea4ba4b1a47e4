import ArgumentParser
import Catalogue
import Comparison
import Diagnostics

/// `serment baseline update`: accepts what is new.
struct BaselineUpdateCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "update",
      abstract: localized(
        "Accepts the findings that are new, each of which is listed; nothing fixed is removed.",
        "Accepte les constats nouveaux, qui sont énumérés ; rien de corrigé n'est retiré."
      )
    )
  }

  @OptionGroup var source: FindingsSource
  @OptionGroup var file: BaselineFileOption

  func execute(in console: Console) -> ExitStatus {
    change(file.baseline, by: source, in: console) { $0.accepting($1) }
  }
}

/// `serment baseline prune`: drops what is no longer there.
struct BaselinePruneCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "prune",
      abstract: localized(
        "Drops the findings that are fixed, gone or settled, each of which is listed; nothing new is accepted.",
        "Retire les constats corrigés, disparus ou réglés, qui sont énumérés ; rien de nouveau n'est accepté."
      )
    )
  }

  @OptionGroup var source: FindingsSource
  @OptionGroup var file: BaselineFileOption

  func execute(in console: Console) -> ExitStatus {
    change(file.baseline, by: source, in: console) { $0.pruned(by: $1) }
  }
}

extension ProgramCommand {
  /// Changes a baseline by the findings of an audit, and says which lines come and go.
  fileprivate func change(
    _ path: String,
    by source: FindingsSource,
    in console: Console,
    _ body: (Baseline, RecordedResult) -> Baseline
  ) -> ExitStatus {
    guard let old = console.readBaseline(path) else { return .unusable }
    guard let (result, console) = source.result(for: old, in: console) else { return .unusable }
    let new = body(old, result)
    if let code = ReplacedFile.write(Array(new.text.utf8), to: path) {
      return console.refuse(output: path, code)
    }
    var output = FileOutput(1)
    let (before, after) = (Set(old.entries), Set(new.entries))
    for entry in old.entries where !after.contains(entry) { output.write("- \(entry.words)\n") }
    for entry in new.entries where !before.contains(entry) { output.write("+ \(entry.words)\n") }
    output.flush()
    return output.failure.map { console.refuse(output: "<stdout>", $0) } ?? .success
  }
}

extension Baseline.Entry {
  /// The finding on one line, harmless for terminals.
  fileprivate var words: String {
    let fingerprint = fingerprint.map { " #" + $0.prefix(12) } ?? ""
    return TerminalText.escaped("\(key.check) \(key.entity)/\(key.subject) \(outcome.rawValue)\(fingerprint)")
  }
}
