import Catalogue
import Diagnostics

// What is wrong with the examples of checks.
extension Diagnostic {
  static func unexpectedOutcome(_ found: Outcome, of example: Example, lacking: [MissingPath]) -> Diagnostic {
    let paths = lacking.map { "`\($0.path)`" }.joined(separator: ", ")
    let note = Note(
      LocalizedText(en: "not recorded: \(paths)", fr: "non renseigné : \(paths)"),
      at: nil
    )
    return Diagnostic(
      "rule.example-outcome",
      en: "the example `\(example.name)` gives `\(found.rawValue)`, not `\(example.outcome.rawValue)`",
      fr: "l'exemple `\(example.name)` donne `\(found.rawValue)`, et non `\(example.outcome.rawValue)`",
      help: LocalizedText(
        en: "correct the example's inventory or outcome, or the conditions of the check",
        fr: "corriger l'inventaire ou le résultat de l'exemple, ou les conditions du contrôle"
      ),
      at: example.place,
      notes: lacking.isEmpty ? [] : [note],
      excerpt: .full
    )
  }

  static func exampleWithoutSubject(_ example: Example) -> Diagnostic {
    Diagnostic(
      "rule.example-subject",
      en: "the example `\(example.name)` holds no record `\(example.subject)` that the check looks at",
      fr:
        "l'exemple `\(example.name)` ne contient aucune fiche `\(example.subject)` sur laquelle porte le contrôle",
      help: LocalizedText(
        en: "name the id of a record of the check's subject",
        fr: "indiquer l'identifiant d'une fiche de l'entité que désigne `subject`"
      ),
      at: example.place,
      excerpt: .full
    )
  }

  static func missingExample(of outcome: Outcome, for check: Check) -> Diagnostic {
    Diagnostic(
      "rule.missing-example",
      .warning,
      en: "no example of `\(check.id)` shows the outcome `\(outcome.rawValue)`",
      fr: "aucun exemple de `\(check.id)` ne montre le résultat `\(outcome.rawValue)`",
      help: LocalizedText(
        en: "add one: examples are the tests of a check",
        fr: "en ajouter un : les exemples sont les tests d'un contrôle"
      ),
      at: check.place,
      excerpt: .none
    )
  }

  static func applicabilityUntested(_ check: Check) -> Diagnostic {
    Diagnostic(
      "rule.applicability-untested",
      .warning,
      en: "no example of `\(check.id)` describes an organisation that it does not concern",
      fr: "aucun exemple de `\(check.id)` ne décrit un organisme qu'il ne concerne pas",
      help: LocalizedText(
        en: "add one with other `organisation.kinds` or another `organisation.country`",
        fr: "en ajouter un avec d'autres `organisation.kinds` ou un autre `organisation.country`"
      ),
      at: check.place,
      excerpt: .none
    )
  }

  static func fieldNeverSet(_ field: String, in check: Check) -> Diagnostic {
    Diagnostic(
      "rule.field-never-set",
      .warning,
      en: "no example of `\(check.id)` ever sets `\(field)`, which its conditions read",
      fr: "aucun exemple de `\(check.id)` ne renseigne `\(field)`, que lisent ses conditions",
      help: LocalizedText(
        en: "add an example that sets it, so that what is said of it is tested",
        fr: "ajouter un exemple qui le renseigne, afin de tester ce qui en est dit"
      ),
      at: check.place,
      excerpt: .none
    )
  }
}
