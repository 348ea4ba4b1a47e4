import Diagnostics

/// The headings that ArgumentParser writes into help itself, in French.
///
/// Everything else of the help is written by the commands in the language of the run.
enum HelpTranslation {
  private static let phrases: [(english: String, french: String)] = [
    ("OVERVIEW: ", "OBJET\u{A0}: "),
    ("USAGE: ", "UTILISATION\u{A0}: "),
    ("ARGUMENTS:", "ARGUMENTS\u{A0}:"),
    ("OPTIONS:", "OPTIONS\u{A0}:"),
    ("SUBCOMMANDS:", "COMMANDES\u{A0}:"),
    ("<subcommand>", "<commande>"),
    ("(values:", "(valeurs\u{A0}:"),
    ("(default:", "(par défaut\u{A0}:"),
    ("; default: ", "\u{202F}; par défaut\u{A0}: "),
    // Behind the end of a line.
    (" default: ", " par défaut\u{A0}: "),
    ("Show the version.", "Affiche la version."),
    ("Show help information.", "Affiche cette aide."),
    ("See '", "Voir «\u{A0}"),
    ("' for detailed help.", "\u{A0}» pour l'aide détaillée."),
  ]

  static func apply(to help: String, in language: Language) -> String {
    guard language == .fr else { return help }
    return phrases.reduce(help) { $0.replacing($1.english, with: $1.french) }
  }
}
