import ArgumentParser
import Catalogue
import Diagnostics
import Glibc
import Inventory
import Values

/// `serment new-check`: a check to complete.
struct NewCheckCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new-check",
      abstract: localized(
        "Writes a check to complete: every key with what goes there, and an example of each outcome.",
        "Écrit un contrôle à compléter : chaque clé, ce qui s'y met, et un exemple de chaque résultat."
      ),
      discussion: HelpExample.discussion(
        localized(
          "`serment check-rules` names what is still to be filled in.",
          "`serment check-rules` indique ce qui reste à compléter."
        ),
        examples: [
          HelpExample(
            "serment new-check badge-without-photo --subject system --topic access --directory own-rules",
            "A first check of one's own:",
            "Un premier contrôle propre :"
          )
        ]
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      localized(
        "The check's id, which names the defect: supplier-access-past-the-gateway.",
        "Identifiant du contrôle, qui nomme le défaut : supplier-access-past-the-gateway."
      ),
      valueName: "id"
    )
  )
  var id: String

  @Option(
    help: ArgumentHelp(
      localized("The kind of record it looks at.", "Entité sur laquelle il porte."),
      valueName: localized("entity", "entité")
    )
  )
  var subject = "system"

  @Option(
    help: ArgumentHelp(
      localized("The folder of checks it belongs to.", "Dossier de contrôles auquel il appartient."),
      valueName: localized("topic", "thème")
    )
  )
  var topic = "own"

  @Option(
    help: ArgumentHelp(
      localized(
        "The folder of own rules, laid out like Rules/.",
        "Dossier de règles, organisé comme Rules/."
      ),
      valueName: localized("dir", "dossier")
    )
  )
  var directory = "own-rules"

  @OptionGroup var language: LanguageOption

  func execute(in console: Console) -> ExitStatus {
    guard let today = CalendarDate.today() else { return .internalError }
    for name in [id, topic] where !Self.isKebabCase(name) {
      console.show(.invalidCheckName(name))
      return .unusable
    }
    guard let rules = LoadedRules(in: console) else { return .unusable }
    let catalogue = rules.set.catalogue
    if catalogue.check(id) != nil {
      console.show(.checkExists(id))
      return .unusable
    }
    let subjects = catalogue.model.entities.filter { $0.topLevelKey != nil }
    guard let entity = subjects.first(where: { $0.name == subject }) else {
      return console.refuse(subject, as: .entity, among: subjects.map(\.name))
    }
    guard let scaffold = CheckScaffold(id, of: entity, on: today, in: console.language) else {
      console.show(.subjectWithoutFacts(subject))
      return .unusable
    }
    let path = "\(directory)/checks/\(topic)/\(id).yaml"
    if let code = NewFile.write(scaffold.text, to: path) {
      guard code == EEXIST else { return console.refuse(output: path, code) }
      console.show(.fileExists(path))
      return .unusable
    }
    return console.write(to: nil) { output, _ in output.write(path + "\n") } ?? .success
  }

  /// Whether a name is made of lowercase words and numbers with one hyphen between them.
  private static func isKebabCase(_ name: String) -> Bool {
    let lowercase = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = name.utf8.first, lowercase.contains(first) else { return false }
    return name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy {
      word in
      !word.isEmpty && word.allSatisfy { lowercase.contains($0) || digits.contains($0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func invalidCheckName(_ name: String) -> Diagnostic {
    Diagnostic(
      "command.invalid-check-name",
      en: "`\(name)` cannot name a check or a topic",
      fr: "`\(name)` ne peut pas nommer un contrôle ou un thème",
      help: LocalizedText(
        en: "write lowercase words with hyphens between them, such as `backup-without-offline-copy`",
        fr: "écrire des mots en minuscules séparés par des tirets, comme `backup-without-offline-copy`"
      ),
      at: nil
    )
  }

  fileprivate static func checkExists(_ id: String) -> Diagnostic {
    Diagnostic(
      "command.check-exists",
      en: "there is a check `\(id)` already",
      fr: "il existe déjà un contrôle `\(id)`",
      help: LocalizedText(
        en: "`serment explain \(id)` says what it does; choose another id",
        fr: "`serment explain \(id)` dit ce qu'il fait ; choisir un autre identifiant"
      ),
      at: nil
    )
  }

  fileprivate static func subjectWithoutFacts(_ entity: String) -> Diagnostic {
    Diagnostic(
      "command.subject-without-facts",
      en: "`\(entity)` has no field that a first condition could read",
      fr: "`\(entity)` n'a pas de champ qu'une première condition puisse lire",
      help: LocalizedText(en: "choose another `--subject`", fr: "choisir un autre `--subject`"),
      at: nil
    )
  }
}
