import Diagnostics
import Glibc

/// The language of this run, known before arguments are parsed, so that help and errors are in it too.
enum ProgramLanguage {
  /// The language that `--lang` asks for, otherwise the locale's; English where neither is French.
  static let current = detect(arguments: CommandLine.arguments) { name in
    getenv(name).map { String(cString: $0) }
  }

  static func detect(arguments: [String], environment: (String) -> String?) -> Language {
    if let asked = option(in: arguments).flatMap(Language.init(rawValue:)) { return asked }
    // POSIX: the first of these that is set and not empty decides.
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
    return locale.prefix(2).lowercased() == "fr" ? .fr : .en
  }

  private static func option(in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument.hasPrefix("--lang=") { return String(argument.dropFirst("--lang=".count)) }
      if argument == "--lang", index + 1 < arguments.count { return arguments[index + 1] }
    }
    return nil
  }
}

/// A text of the command line in the language of this run.
func localized(_ english: String, _ french: String) -> String {
  LocalizedText(en: english, fr: french)[ProgramLanguage.current]
}
