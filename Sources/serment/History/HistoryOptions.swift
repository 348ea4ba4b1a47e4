import ArgumentParser
import Catalogue
import Diagnostics
import Glibc

/// Options of every command that keeps or reads a history.
struct HistoryOptions: ParsableArguments {
  @Option(
    name: .customLong("history"),
    help: ArgumentHelp(
      localized(
        "The file of the history. (default: serment/history.sqlite in $XDG_STATE_HOME or ~/.local/state)",
        "Fichier de l'historique. (par défaut : serment/history.sqlite dans $XDG_STATE_HOME ou ~/.local/state)"
      ),
      valueName: localized("file", "fichier")
    )
  )
  var file: String?

  @Option(
    help: ArgumentHelp(
      localized(
        "The series that audits belong to: letters, digits, - . _. (default: one for each organisation)",
        "Série à laquelle appartiennent les audits : lettres, chiffres, - . _. (par défaut : une par organisme)"
      ),
      valueName: localized("name", "nom")
    ),
    transform: SeriesName.argument
  )
  var series: String?

  /// The path of the file, by option, configuration or default; nil when nothing says where, which is shown.
  func path(_ settings: Settings, in console: Console) -> String? {
    if let path = file ?? settings.historyFile?.text { return path }
    if let folder = Self.stateFolder { return folder + "/serment/history.sqlite" }
    console.show(
      Diagnostic(
        "history.no-place",
        en: "nothing says where the history is kept: neither XDG_STATE_HOME nor HOME is set",
        fr: "rien n'indique où se trouve l'historique : ni XDG_STATE_HOME ni HOME ne sont définies",
        help: LocalizedText(en: "name a file with `--history`", fr: "indiquer un fichier avec `--history`"),
        at: nil
      )
    )
    return nil
  }

  /// Where programs keep what they note about their runs; by the XDG Base Directory Specification a path that does not
  /// begin at the root is ignored.
  private static var stateFolder: String? {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    return variable("XDG_STATE_HOME") ?? variable("HOME").map { $0 + "/.local/state" }
  }
}

/// Options of an audit that is kept.
struct RecordingOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      localized(
        "Keeps the results in a local history: ids and numbers, no names and no values.",
        "Conserve les résultats dans un historique local : identifiants et nombres, ni noms ni valeurs."
      )
    )
  )
  var record = false

  @OptionGroup var history: HistoryOptions

  func validate() throws {
    guard !record, history.file != nil || history.series != nil else { return }
    throw ValidationError(
      localized(
        "--history and --series want --record",
        "--history et --series s'emploient avec --record"
      )
    )
  }
}

/// The name of a series: short, and of letters that need no quotes anywhere.
enum SeriesName {
  /// Whether a text can be one.
  static func isValid(_ text: String) -> Bool {
    let letters = text.utf8
    return (1...64).contains(letters.count)
      && letters.allSatisfy { letter in
        switch letter {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_")].contains(letter)
        }
      }
  }

  static func argument(_ text: String) throws -> String {
    guard isValid(text) else {
      throw ArgumentMistake(
        description: localized(
          "write up to 64 letters without accents, digits, hyphens, dots and underscores",
          "écrire au plus 64 lettres sans accent, chiffres, tirets, points et tirets bas"
        )
      )
    }
    return text
  }
}
