import Diagnostics

// What is wrong with the parameters of checks, in rule files and in configuration files; both are shown in full.
extension Diagnostic {
  static func invalidParameterName(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "rule.invalid-parameter-name",
      en: "`\(name)` cannot name a parameter",
      fr: "`\(name)` ne peut pas nommer un paramètre",
      help: LocalizedText(
        en: "write lowercase letters, digits and `_`, a letter first",
        fr: "écrire des minuscules, des chiffres et `_`, en commençant par une lettre"
      ),
      at: range,
      excerpt: .full
    )
  }

  /// What nobody may waive, nobody may stretch until it is met.
  static func parametersOfUnwaivable(_ check: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "rule.parameters-of-unwaivable",
      en: "`\(check)` cannot be waived and so has no parameters",
      fr: "`\(check)` n'admet pas de dérogation et n'a donc pas de paramètre",
      help: LocalizedText(
        en: "write the number into the condition, or set `waivable: true`",
        fr: "écrire le nombre dans la condition, ou indiquer `waivable: true`"
      ),
      at: range,
      excerpt: .full
    )
  }

  static func unusedParameter(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "rule.unused-parameter",
      en: "no condition reads the parameter `\(name)`",
      fr: "aucune condition ne lit le paramètre `\(name)`",
      help: LocalizedText(
        en: "write `parameters.\(name)` in `when` or `require`, or remove it",
        fr: "écrire `parameters.\(name)` dans `when` ou `require`, ou le supprimer"
      ),
      at: range,
      excerpt: .full
    )
  }

  static func undeclaredParameter(_ name: String, nearest: String?, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "rule.undeclared-parameter",
      en: "the check declares no parameter `\(name)`",
      fr: "le contrôle ne déclare aucun paramètre `\(name)`",
      help: nearest.map(meant),
      at: range,
      excerpt: .full
    )
  }

  static func parameterOfUnknownCheck(_ check: String, nearest: String?, at range: SourceRange) -> Diagnostic
  {
    Diagnostic(
      "configuration.unknown-check",
      en: "no check has the id `\(check)`",
      fr: "aucun contrôle n'a l'identifiant `\(check)`",
      help: nearest.map(meant)
        ?? LocalizedText(en: "`serment checks` lists them", fr: "`serment checks` les énumère"),
      at: range,
      excerpt: .full
    )
  }

  static func unknownParameter(
    _ name: String,
    of check: String,
    known: [String],
    at range: SourceRange
  ) -> Diagnostic {
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    let help =
      known.isEmpty
      ? LocalizedText(
        en: "its thresholds are set by law or by its question; it has no parameters",
        fr: "ses seuils découlent du droit ou de sa question ; il n'a pas de paramètre"
      ) : LocalizedText(en: "its parameters: \(list)", fr: "ses paramètres : \(list)")
    return Diagnostic(
      "configuration.unknown-parameter",
      en: "`\(check)` has no parameter `\(name)`",
      fr: "`\(check)` n'a pas de paramètre `\(name)`",
      help: NearestName.find(name, among: known).map(meant) ?? help,
      at: range,
      excerpt: .full
    )
  }

  static func invalidParameterValue(
    _ name: String,
    of check: String,
    expected: LocalizedText,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "configuration.invalid-value",
      en: "the parameter `\(name)` of `\(check)` must be \(expected.en)",
      fr: "le paramètre `\(name)` de `\(check)` doit être \(expected.fr)",
      at: range,
      excerpt: .full
    )
  }
}
