import Audit
import Catalogue
import Diagnostics
import Values

// Why a waiver is not written.
extension Diagnostic {
  static func unknownFinding(_ prefix: String) -> Diagnostic {
    Diagnostic(
      "waiver.unknown-finding",
      en: "no finding of these files has a fingerprint that begins with \(quoted(prefix))",
      fr: "aucun constat de ces fichiers n'a d'empreinte commençant par \(quoted(prefix))",
      help: LocalizedText(
        en: "`serment audit` shows fingerprints behind `#`; results that are not evidenced have none",
        fr: "`serment audit` montre les empreintes après `#` ; un résultat non démontré n'en a pas"
      ),
      at: nil
    )
  }

  static func ambiguousFinding(_ prefix: String, _ names: [String]) -> Diagnostic {
    let list = names.prefix(3).map { "`\($0)`" }.joined(separator: ", ") + (names.count > 3 ? ", …" : "")
    return Diagnostic(
      "waiver.ambiguous-finding",
      en: "\(names.count) findings have a fingerprint that begins with \(quoted(prefix)): \(list)",
      fr: "\(names.count) constats ont une empreinte commençant par \(quoted(prefix))\u{A0}: \(list)",
      help: LocalizedText(en: "write more of it", fr: "en écrire davantage"),
      at: nil
    )
  }

  static func notAFailure(_ check: String, _ subject: String) -> Diagnostic {
    Diagnostic(
      "waiver.not-a-failure",
      en: "`\(check)` does not fail on `\(subject)`: a person must judge it",
      fr: "`\(check)` n'est pas en échec sur `\(subject)` : une personne doit l'apprécier",
      help: LocalizedText(
        en: "an attestation settles it; `serment questionnaire` asks for one",
        fr: "une attestation le règle ; `serment questionnaire` la demande"
      ),
      at: nil
    )
  }

  /// A plain legal duty, with the texts that it stands in.
  static func notWaivable(_ check: Check, _ catalogue: Catalogue) -> Diagnostic {
    let citations = check.controls.filter { $0.relation == .required }.compactMap { reference in
      catalogue.frameworks.first { $0.id == reference.framework }?.control(reference.control)?.citation
    }
    func texts(_ language: Language) -> String {
      let list = citations.prefix(3).map { $0[language] }.joined(separator: ", ")
      return list.isEmpty ? "" : " (\(list))"
    }
    return Diagnostic(
      "waiver.not-waivable",
      en: "`\(check.id)` cannot be waived: it is a plain legal duty\(texts(.en))",
      fr: "`\(check.id)` n'admet pas de dérogation : c'est une obligation légale\(texts(.fr))",
      help: LocalizedText(
        en: "no signature dispenses from it; `serment explain \(check.id)` says what remedies it",
        fr: "aucune signature n'en dispense ; `serment explain \(check.id)` dit comment y remédier"
      ),
      at: nil
    )
  }

  static func alreadyWaived(_ waiver: WaiverUse) -> Diagnostic {
    let day = waiver.until?.description ?? ""
    return Diagnostic(
      "waiver.already-waived",
      en: "`\(waiver.id)` accepts this failure already, until \(day)",
      fr: "`\(waiver.id)` accepte déjà cet échec, jusqu'au \(day)",
      help: LocalizedText(
        en: "to prolong it, change its `until`, `reason` and approval in the file",
        fr: "pour la prolonger, modifier `until`, `reason` et l'approbation dans le fichier"
      ),
      at: nil
    )
  }

  static func dayPassed(_ until: CalendarDate, _ today: CalendarDate) -> Diagnostic {
    Diagnostic(
      "waiver.day-passed",
      en: "`\(until)` lies before the day of the audit, `\(today)`: the waiver would accept nothing",
      fr: "`\(until)` précède le jour de l'audit, `\(today)` : la dérogation n'accepterait rien",
      help: LocalizedText(en: "give a later `--until`", fr: "indiquer un `--until` ultérieur"),
      at: nil
    )
  }

  static func dayTooFar(_ until: CalendarDate) -> Diagnostic {
    Diagnostic(
      "waiver.day-too-far",
      en: "`\(until)` lies more than three years ahead",
      fr: "`\(until)` est à plus de trois ans",
      help: LocalizedText(
        en: "accept the risk for a shorter time and look at it again",
        fr: "accepter le risque pour moins longtemps, puis le réexaminer"
      ),
      at: nil
    )
  }

  static func emptyTerm(_ option: String) -> Diagnostic {
    Diagnostic(
      "waiver.empty-term",
      en: "`\(option)` says nothing",
      fr: "`\(option)` est vide",
      help: LocalizedText(
        en: "an auditor will ask for it: write what holds",
        fr: "un auditeur le demandera : écrire ce qu'il en est"
      ),
      at: nil
    )
  }

  static func noWaiverFile() -> Diagnostic {
    Diagnostic(
      "waiver.no-file",
      en: "no YAML file of this inventory can take a waiver",
      fr: "aucun fichier YAML de cet inventaire ne peut recevoir de dérogation",
      help: LocalizedText(
        en: "put the inventory into a folder, in which `waivers.yaml` is then written",
        fr: "placer l'inventaire dans un dossier, où `waivers.yaml` sera alors écrit"
      ),
      at: nil
    )
  }

  static func fileOutside(_ path: String) -> Diagnostic {
    Diagnostic(
      "waiver.file-outside",
      en: "`\(path)` is not among the files that are audited: a waiver in it would accept nothing",
      fr: "`\(path)` n'est pas parmi les fichiers audités : une dérogation n'y accepterait rien",
      help: LocalizedText(
        en: "name a `.yaml` file in a folder of the inventory, or the file on the command line too",
        fr:
          "nommer un fichier `.yaml` d'un dossier de l'inventaire, ou le citer aussi sur la ligne de commande"
      ),
      at: nil
    )
  }

  static func cannotEdit(_ path: String, _ obstacle: WaiverEdit.Obstacle, _ entry: WaiverEntry) -> Diagnostic
  {
    let (en, fr) =
      switch obstacle {
      case .otherSyntax: ("it is no YAML in UTF-8", "ce n'est pas du YAML en UTF-8")
      case .unreadable: ("it cannot be read", "il est illisible")
      case .otherLayout:
        ("its `waivers` are no list of lines", "ses `waivers` ne forment pas une liste en lignes")
      }
    return Diagnostic(
      "waiver.cannot-edit",
      en: "a waiver cannot be added to `\(path)`: \(en)",
      fr: "une dérogation ne peut être ajoutée à `\(path)` : \(fr)",
      help: LocalizedText(
        en: "name another file with `--to`, or add this to its list: `\(entry.flow)`",
        fr: "nommer un autre fichier avec `--to`, ou ajouter ceci à sa liste : `\(entry.flow)`"
      ),
      at: nil
    )
  }

  static func waiverWithoutEffect(_ path: String, _ entry: WaiverEntry) -> Diagnostic {
    Diagnostic(
      "waiver.without-effect",
      en: "with the waiver in it, `\(path)` would not be understood as before: the file is unchanged",
      fr: "avec la dérogation, `\(path)` ne serait plus compris comme avant : le fichier est inchangé",
      help: LocalizedText(
        en: "name another file with `--to`, or add this to its list: `\(entry.flow)`",
        fr: "nommer un autre fichier avec `--to`, ou ajouter ceci à sa liste : `\(entry.flow)`"
      ),
      at: nil
    )
  }
}
