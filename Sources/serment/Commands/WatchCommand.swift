import ArgumentParser
import Catalogue
import Diagnostics
import Documents
import Glibc
import Reporting

/// `serment watch`: audits again whenever a file changes.
struct WatchCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "watch",
      abstract: localized(
        "Audits again whenever a file changes, and says what was settled and what is new.",
        "Refait l'audit à chaque modification d'un fichier et dit ce qui est réglé et ce qui est nouveau."
      ),
      discussion: localized(
        "Shows the summary alone; `serment audit` has the findings. Ends with Ctrl-C.",
        "N'affiche que la synthèse ; « serment audit » donne les constats. S'arrête par Ctrl-C."
      )
    )
  }

  @OptionGroup var inventory: InventoryPaths
  @OptionGroup var day: DayOption
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var colour: ColourOption

  func execute(in console: Console) -> ExitStatus {
    var before: Set<FindingChanges.Failure>?
    while true {
      guard let asOf = day.day else { return .internalError }
      let settings = configuration.settings(near: inventory.paths.first ?? ".", selection, in: console)
      let watched = watchedPaths(settings)
      let stamp = InputStamp(watched)
      let terminal = Terminal(1)
      var output = FileOutput(1)
      // Clears the screen and goes to its first line.
      if terminal.isTerminal { output.write("\u{1B}[H\u{1B}[2J") }
      output.flush()
      if let settings {
        let console = Console(language: settings.language.value)
        if let rules = LoadedRules(settings, selecting: settings.selection, in: console),
          let report = AuditRun(rules, asOf: asOf, in: console).report(on: inventory.paths, by: settings.file)
        {
          TextReport(
            report,
            language: console.language,
            width: terminal.width,
            isColoured: colour.isColoured(on: terminal)
          ).writeSummary(to: &output)
          let failures = FindingChanges.failures(of: report)
          if let before { tell(FindingChanges(from: before, to: failures), in: console, to: &output) }
          before = failures
        }
        output.write(console.words("Waiting for a change …\n", "En attente d'une modification…\n"))
      }
      output.flush()
      if let failure = output.failure { return console.refuse(output: "<stdout>", failure) }
      while InputStamp(watched) == stamp { usleep(Self.pause) }
    }
  }

  func validate() throws {
    guard inventory.paths.contains("-") else { return }
    throw ValidationError(
      localized("watch reads files and folders, not -", "watch lit des fichiers et des dossiers, non -")
    )
  }

  /// The inventory, the rules and the configuration file.
  private func watchedPaths(_ settings: Settings?) -> [String] {
    inventory.paths + (settings?.rules.value ?? []) + [settings?.file?.name].compactMap { $0 }
  }

  private func tell(_ changes: FindingChanges, in console: Console, to output: inout FileOutput) {
    func line(_ mark: String, _ failure: FindingChanges.Failure) -> String {
      TerminalText.escaped("  \(mark) \(failure.check) · \(failure.subject)") + "\n"
    }
    guard !changes.new.isEmpty || !changes.gone.isEmpty else {
      return output.write(console.words("No failure came or went.\n", "Aucun échec nouveau ni réglé.\n"))
    }
    if !changes.gone.isEmpty {
      output.write(console.words("Settled since the last run:\n", "Réglé depuis le dernier passage :\n"))
      for failure in changes.gone { output.write(line("✓", failure)) }
    }
    if !changes.new.isEmpty {
      output.write(console.words("New since the last run:\n", "Nouveau depuis le dernier passage :\n"))
      for failure in changes.new { output.write(line("✗", failure)) }
    }
  }

  /// Microseconds between two looks at the files.
  private static let pause: UInt32 = 300_000
}
