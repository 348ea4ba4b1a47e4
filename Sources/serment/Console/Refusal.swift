import Diagnostics

extension Console {
  /// What a person named that does not exist.
  enum Named {
    case command
    case check
    case framework
    case page
    case entity
    case record
    case section
    case organisationKind
    case country
    case finding

    fileprivate var diagnostic: (id: String, en: String, fr: String) {
      switch self {
      case .command: ("command.unknown-command", "there is no command", "il n'y a pas de commande")
      case .check: ("command.unknown-check", "no check has the id", "aucun contrôle n'a l'identifiant")
      case .framework:
        ("command.unknown-framework", "no framework has the id", "aucun référentiel n'a l'identifiant")
      case .page:
        ("command.unknown-page", "the reference has no page", "la référence n'a pas de page")
      case .entity: ("command.unknown-entity", "no kind of record is called", "aucune entité ne s'appelle")
      case .record: ("command.unknown-record", "no record has the id", "aucune fiche n'a l'identifiant")
      case .section:
        ("command.unknown-section", "an inventory has no section", "un inventaire n'a pas de rubrique")
      case .organisationKind:
        ("command.unknown-kind", "no organisation is of the kind", "aucun organisme n'est de la nature")
      case .country: ("command.unknown-country", "no country has the code", "aucun pays n'a le code")
      case .finding:
        ("command.unknown-finding", "no finding begins with", "aucun constat ne commence par")
      }
    }

    fileprivate var listing: LocalizedText {
      switch self {
      case .command: LocalizedText(en: "`serment --help` lists them", fr: "`serment --help` les énumère")
      case .check: LocalizedText(en: "`serment checks` lists them", fr: "`serment checks` les énumère")
      case .framework:
        LocalizedText(en: "`serment controls` lists them", fr: "`serment controls` les énumère")
      case .page:
        LocalizedText(en: "without a name, the index lists them", fr: "sans nom, l'index les énumère")
      case .entity:
        LocalizedText(
          en: "name an entity of the model, such as `system` or `provider`",
          fr: "nommer une entité du modèle, comme `system` ou `provider`"
        )
      case .section:
        LocalizedText(
          en: "`serment reference model` lists them",
          fr: "`serment reference model` les énumère"
        )
      case .organisationKind:
        LocalizedText(
          en: "`serment reference model organisation` lists them",
          fr: "`serment reference model organisation` les énumère"
        )
      case .country:
        LocalizedText(
          en: "use two letters of ISO 3166-1, such as `FR`",
          fr: "indiquer deux lettres de l'ISO 3166-1, comme `FR`"
        )
      case .finding:
        LocalizedText(
          en: "`serment audit` prints the fingerprint of each finding behind `#`",
          fr: "`serment audit` imprime l'empreinte de chaque constat après `#`"
        )
      case .record:
        LocalizedText(
          en: "leave the id out to see every record",
          fr: "omettre l'identifiant pour voir toutes les fiches"
        )
      }
    }
  }

  /// Says that nothing has the name, and which one was probably meant.
  func refuse(_ name: String, as kind: Named, among names: [String]) -> ExitStatus {
    let nearest = NearestName.find(name, among: names).map {
      LocalizedText(en: "did you mean `\($0)`?", fr: "vouliez-vous dire `\($0)`\u{202F}?")
    }
    let (id, en, fr) = kind.diagnostic
    show(Diagnostic(id, en: "\(en) `\(name)`", fr: "\(fr) `\(name)`", help: nearest ?? kind.listing, at: nil))
    return .unusable
  }

  /// Says that several findings begin so, and how to tell them apart.
  func refuse(ambiguous beginning: String, among fingerprints: [String]) -> ExitStatus {
    let names = fingerprints.prefix(5).map { "`\($0.prefix(max(12, beginning.utf8.count + 4)))`" }
    let list = names.joined(separator: ", ") + (fingerprints.count > names.count ? ", …" : "")
    show(
      Diagnostic(
        "command.ambiguous-finding",
        en: "\(fingerprints.count) findings begin with `\(beginning)`",
        fr: "\(fingerprints.count) constats commencent par `\(beginning)`",
        help: LocalizedText(en: "write more digits: \(list)", fr: "écrire plus de chiffres\u{A0}: \(list)"),
        at: nil
      )
    )
    return .unusable
  }

  /// Says that a file or a stream could not be written, with the `errno` of the system call.
  func refuse(output path: String, _ code: Int32) -> ExitStatus {
    let reason = SystemFailure.reason(code)
    show(
      Diagnostic(
        "output.cannot-write",
        en: "`\(path)` cannot be written: \(reason.en)",
        fr: "`\(path)` ne peut être écrit\u{A0}: \(reason.fr)",
        help: OutputRemedy.text(for: code),
        at: nil
      )
    )
    return .unusable
  }
}
