import ArgumentParser
import Diagnostics

/// From arguments to an exit status.
enum Program {
  /// Parses the arguments, of which the first is the program's name, and carries the command out.
  static func run(_ arguments: [String]) -> ExitStatus {
    let console = Console(language: ProgramLanguage.current)
    let commands = Serment.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    if let name = arguments.dropFirst().first, !name.hasPrefix("-"), !commands.contains(name) {
      return console.refuse(name, as: .command, among: commands)
    }
    do {
      var command = try Serment.parseAsRoot(Array(arguments.dropFirst()))
      if let command = command as? any ProgramCommand {
        return command.execute(in: console)
      }
      // What is left are requests for help, which ArgumentParser carries out by throwing.
      try command.run()
      return .success
    } catch {
      return explain(error, in: console)
    }
  }

  /// Shows help or the version that was asked for, or says which argument cannot be used.
  private static func explain(_ error: any Error, in console: Console) -> ExitStatus {
    if Serment.exitCode(for: error) == .success {
      return console.write(to: nil) { output, terminal in
        let help = Serment.fullMessage(for: error, columns: terminal.width)
        output.write(HelpTranslation.apply(to: help, in: console.language) + "\n")
      } ?? .success
    }
    let message = ParserMessage(Serment.message(for: error))
    console.show(
      Diagnostic(
        "command.invalid-argument",
        en: message.text.en,
        fr: message.text.fr,
        help: message.help
          ?? LocalizedText(
            en: "`serment --help` lists commands, `serment COMMAND --help` their options",
            fr: "`serment --help` énumère les commandes, `serment COMMANDE --help` leurs options"
          ),
        at: nil
      )
    )
    return .unusable
  }
}
