import ArgumentParser
import Catalogue
import Comparison
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
      discussion: HelpExample.discussion(
        localized(
          "Shows the summary alone; `serment audit` has the findings. Ends with Ctrl-C.",
          "N'affiche que la synthèse ; « serment audit » donne les constats. S'arrête par Ctrl-C."
        ),
        examples: [
          HelpExample(
            "serment watch hospital/ --only medical-devices",
            "While correcting an inventory, one topic at a time:",
            "Pendant la correction d'un inventaire, thème par thème :"
          )
        ]
      )
    )
  }

  @OptionGroup var inventory: InventoryPaths
  @OptionGroup var day: DayOption
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var colour: ColourOption

  func execute(in console: Console) -> ExitStatus {
    var before: RecordedResult?
    while true {
      guard let asOf = day.day else { return .internalError }
      let settings = configuration.settings(near: inventory.paths.first ?? ".", selection, in: console)
      let stamp = InputStamp(watchedPaths(settings))
      let terminal = Terminal(1)
      var output = FileOutput(1)
      // Clears the screen and goes to its first line.
      if terminal.isTerminal { output.write("\u{1B}[H\u{1B}[2J") }
      output.flush()
      let console = settings.map(console.speaking) ?? console
      if let settings, let rules = LoadedRules(settings, selecting: settings.selection, in: console),
        let report = AuditRun(rules, asOf: asOf, in: console).report(on: inventory.paths, by: settings.file)
      {
        TextReport(
          report,
          language: console.language,
          width: terminal.width,
          isColoured: colour.isColoured(on: terminal)
        ).writeSummary(to: &output)
        let now = RecordedResult(report, keeping: Set((before?.judgements ?? []).map(\.key)))
        if let before { tell(Comparison(before, now), in: console, to: &output) }
        before = now
      }
      output.write(console.words("Waiting for a change …\n", "En attente d'une modification…\n"))
      output.flush()
      if let failure = output.failure { return console.refuse(output: "<stdout>", failure) }
      while InputStamp(watchedPaths(settings)) == stamp { usleep(Self.pause) }
    }
  }

  func validate() throws {
    guard inventory.paths.contains("-") else { return }
    throw ValidationError(
      localized("watch reads files and folders, not -", "watch lit des fichiers et des dossiers, non -")
    )
  }

  /// The inventory, the rules and the configuration file, which may come while nothing else changes, or be broken.
  private func watchedPaths(_ settings: Settings?) -> [String] {
    let file = configuration.file(near: inventory.paths.first ?? ".")
    return inventory.paths + (settings?.rules.value ?? []).map(\.text) + [file].compactMap { $0 }
  }

  /// What came and what went, each on a line of its own.
  private func tell(_ comparison: Comparison, in console: Console, to output: inout FileOutput) {
    let came = comparison.findings.filter(\.isNewFailure)
    let went = comparison.findings.filter {
      $0.before == .fail && ($0.change == .fixed || $0.change == .gone)
    }
    if came.isEmpty, went.isEmpty {
      output.write(console.words("No failure came or went.\n", "Aucun échec nouveau ni réglé.\n"))
    }
    for (mark, findings, title) in [
      ("✓", went, console.words("Settled since the last run:", "Réglé depuis le dernier passage :")),
      ("✗", came, console.words("New since the last run:", "Nouveau depuis le dernier passage :")),
    ] where !findings.isEmpty {
      output.write(title + "\n")
      for finding in findings {
        output.write(TerminalText.escaped("  \(mark) \(finding.key.check) · \(finding.key.subject)") + "\n")
      }
    }
  }

  /// Microseconds between two looks at the files.
  private static let pause: UInt32 = 300_000
}
