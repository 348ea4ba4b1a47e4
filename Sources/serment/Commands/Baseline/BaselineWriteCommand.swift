import ArgumentParser
import Comparison

/// `serment baseline write`: accepts every finding of today.
struct BaselineWriteCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "write",
      abstract: localized(
        "Writes a new baseline of all findings that nothing settles.",
        "Écrit une nouvelle référence de tous les constats que rien ne règle."
      )
    )
  }

  @OptionGroup var source: FindingsSource

  @Option(
    help: ArgumentHelp(
      localized(
        "A new file for the baseline. (default: standard output)",
        "Nouveau fichier pour la référence. (par défaut : sortie standard)"
      ),
      valueName: localized("file", "fichier")
    )
  )
  var output: String?

  func execute(in console: Console) -> ExitStatus {
    guard let (result, console) = source.result(in: console) else { return .unusable }
    let baseline = Baseline(accepting: result)
    // An older one is changed by `update` and `prune`, which say what they change.
    let failure = console.write(to: output, mayReplace: false) { output, _ in output.write(baseline.text) }
    return failure ?? .success
  }
}
