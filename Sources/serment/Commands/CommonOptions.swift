import ArgumentParser
import Diagnostics
import Reporting
import Values

/// Options of every command.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      localized(
        "Language of reports, diagnostics and help. (default: the locale's)",
        "Langue des rapports, des diagnostics et de l'aide. (par défaut : celle de l'environnement)"
      ),
      valueName: "fr|en"
    )
  )
  var lang: Language?
}

/// Options of every command that reads rules.
struct RulesOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      localized(
        "A folder laid out like Rules/ whose files add to the rules of this program or replace them; may be given several "
          + "times.",
        "Dossier organisé comme Rules/ dont les fichiers complètent ou remplacent les règles du programme ; peut être "
          + "répétée."
      ),
      valueName: localized("dir", "dossier")
    )
  )
  var rules: [String] = []
}

/// What every command that audits reads.
struct InventoryPaths: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      localized(
        "Files and folders that describe the organisation; - reads standard input.",
        "Fichiers et dossiers décrivant l'organisme ; - lit l'entrée standard."
      ),
      valueName: localized("path", "chemin")
    )
  )
  var paths: [String]
}

/// Options of every command that judges by a day.
struct DayOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      localized(
        "The day by which validity, support and age are judged. (default: today)",
        "Jour auquel s'apprécient validité, support et ancienneté. (par défaut : aujourd'hui)"
      ),
      valueName: localized("yyyy-mm-dd", "aaaa-mm-jj")
    ),
    transform: CalendarDate.argument
  )
  var asOf: CalendarDate?

  /// The day that was given, or today's; nil when the machine does not know it.
  var day: CalendarDate? { asOf ?? CalendarDate.today() }
}

/// Options of every command that writes for a person.
struct ColourOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      localized(
        "When to colour; auto: on a terminal, unless NO_COLOR is set.",
        "Emploi des couleurs ; auto : sur un terminal, sauf si NO_COLOR est défini."
      ),
      valueName: "auto|always|never"
    )
  )
  var color: ColourChoice = .auto

  /// How listings are set on a terminal.
  func style(on terminal: Terminal, in console: Console) -> ListingStyle {
    ListingStyle(
      language: console.language,
      width: terminal.width,
      isColoured: isColoured(on: terminal)
    )
  }

  /// Whether what goes to a terminal, or to a file, is coloured.
  func isColoured(on terminal: Terminal) -> Bool {
    switch color {
    case .auto: terminal.isColoured
    case .always: true
    case .never: false
    }
  }
}
