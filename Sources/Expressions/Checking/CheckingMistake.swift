import Diagnostics

/// The words for what the checker refuses or doubts.
enum CheckingMistake {
  /// `write …`, as help.
  static func write(_ remedy: String) -> LocalizedText {
    LocalizedText(en: "write `\(remedy)`", fr: "écrire `\(remedy)`")
  }

  static let differenceAndPeriod = LocalizedText(
    en: "add the period to the earlier date instead of comparing the difference",
    fr: "ajouter la période à la date la plus ancienne au lieu de comparer l'écart"
  )

  private static func suggestion(_ nearest: String?) -> LocalizedText? {
    nearest.map { LocalizedText(en: "did you mean `\($0)`?", fr: "vouliez-vous dire `\($0)` ?") }
  }

  static func unknownName(_ name: String, nearest: String?, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "unknown-name",
      en: "unknown name `\(name)`",
      fr: "nom inconnu `\(name)`",
      help: suggestion(nearest),
      at: range
    )
  }

  static func unknownField(
    _ name: String,
    of record: String,
    nearest: String?,
    at range: Range<Int>
  ) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "unknown-field",
      en: "`\(record)` has no field `\(name)`",
      fr: "`\(record)` n'a pas de champ `\(name)`",
      help: suggestion(nearest),
      at: range
    )
  }

  static func unknownFunction(_ name: String, nearest: String?, at range: Range<Int>) -> ExpressionDiagnostic
  {
    ExpressionDiagnostic(
      "unknown-function",
      en: "unknown function `\(name)`",
      fr: "fonction inconnue `\(name)`",
      help: suggestion(nearest),
      at: range
    )
  }

  static func fieldOfList(_ name: String, _ type: String, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "type-mismatch",
      en: "`\(name)` is asked of a `\(type)`, which holds several values",
      fr: "`\(name)` est demandé à une valeur `\(type)`, qui en contient plusieurs",
      help: write(".exists(x, x.\(name) …)"),
      at: range
    )
  }

  static func noFields(_ name: String, _ type: String, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "type-mismatch",
      en: "a `\(type)` has no field `\(name)`",
      fr: "une valeur `\(type)` n'a pas de champ `\(name)`",
      at: range
    )
  }

  static func wrongResult(
    _ type: String,
    expected: String,
    isCondition: Bool,
    at range: Range<Int>
  ) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "wrong-type",
      en: "the expression gives `\(type)` where `\(expected)` is expected",
      fr: "l'expression donne `\(type)` là où `\(expected)` est attendu",
      help: isCondition
        ? LocalizedText(en: "compare it with something", fr: "la comparer à quelque chose") : nil,
      at: range
    )
  }

  static func notACondition(_ type: String, for symbol: String, at range: Range<Int>) -> ExpressionDiagnostic
  {
    ExpressionDiagnostic(
      "type-mismatch",
      en: "`\(symbol)` needs `bool`, this is `\(type)`",
      fr: "`\(symbol)` demande `bool`, ceci est `\(type)`",
      at: range
    )
  }

  static func branchesDiffer(_ first: String, _ second: String, at range: Range<Int>) -> ExpressionDiagnostic
  {
    ExpressionDiagnostic(
      "type-mismatch",
      en: "the two sides of `:` differ: `\(first)` and `\(second)`",
      fr: "les deux côtés de `:` diffèrent : `\(first)` et `\(second)`",
      at: range
    )
  }

  static func invalidKey(_ type: String, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "type-mismatch",
      en: "a `\(type)` cannot be the key of a map",
      fr: "une valeur `\(type)` ne peut pas être la clé d'une map",
      at: range
    )
  }

  static func invalidIndex(_ type: String, _ index: String, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "type-mismatch",
      en: "a `\(type)` cannot be indexed with `\(index)`",
      fr: "une valeur `\(type)` ne s'indexe pas par `\(index)`",
      at: range
    )
  }

  static func notAList(_ type: String, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "type-mismatch",
      en: "a list or map is needed here, this is `\(type)`",
      fr: "il faut ici une liste ou une map, ceci est `\(type)`",
      at: range
    )
  }

  static func notAMap(_ type: String, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "type-mismatch",
      en: "a map of new entries is needed here, this is `\(type)`",
      fr: "il faut ici une map de nouvelles entrées, ceci est `\(type)`",
      at: range
    )
  }

  static func notOptional(_ type: String, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "type-mismatch",
      en: "an optional value is needed here, this is `\(type)`",
      fr: "il faut ici une valeur optionnelle, ceci est `\(type)`",
      help: LocalizedText(
        en: "select with `.?` or `[?]`, or write `optional.of(…)`",
        fr: "sélectionner avec `.?` ou `[?]`, ou écrire `optional.of(…)`"
      ),
      at: range
    )
  }

  static func operatorMismatch(
    _ symbol: String,
    _ left: String,
    _ right: String,
    help: LocalizedText?,
    at range: Range<Int>
  ) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "type-mismatch",
      en: "`\(symbol)` cannot join `\(left)` and `\(right)`",
      fr: "`\(symbol)` ne peut pas réunir `\(left)` et `\(right)`",
      help: help,
      at: range
    )
  }

  static func operatorMismatch(_ symbol: String, _ type: String, at range: Range<Int>) -> ExpressionDiagnostic
  {
    ExpressionDiagnostic(
      "type-mismatch",
      en: "`\(symbol)` cannot be applied to `\(type)`",
      fr: "`\(symbol)` ne s'applique pas à `\(type)`",
      at: range
    )
  }

  static func noSignature(
    _ name: String,
    receiver: String?,
    arguments: [String],
    known: [String],
    at range: Range<Int>
  ) -> ExpressionDiagnostic {
    let call = "\(receiver.map { $0 + "." } ?? "")\(name)(\(arguments.joined(separator: ", ")))"
    let list = known.map { "`\($0)`" }.joined(separator: ", ")
    return ExpressionDiagnostic(
      "type-mismatch",
      en: "no function `\(call)`",
      fr: "aucune fonction `\(call)`",
      help: LocalizedText(en: "there is \(list)", fr: "il existe \(list)"),
      at: range
    )
  }

  static func impossibleValue(
    _ text: String,
    nearest: String?,
    words: [String],
    at range: Range<Int>
  ) -> ExpressionDiagnostic {
    let list = words.map { "`\($0)`" }.joined(separator: ", ")
    return ExpressionDiagnostic(
      "impossible-value",
      en: "`\(text)` is not among the values of this field",
      fr: "`\(text)` n'est pas une valeur de ce champ",
      help: suggestion(nearest) ?? LocalizedText(en: "its values: \(list)", fr: "ses valeurs : \(list)"),
      at: range
    )
  }

  static func unguardedNull(_ path: String, symbol: String, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "unguarded-null",
      .warning,
      en: "`\(path)` may be null, which `\(symbol)` cannot judge",
      fr: "`\(path)` peut être null, ce que `\(symbol)` ne sait pas juger",
      help: LocalizedText(
        en: "put `\(path) != null &&` before it",
        fr: "faire précéder de `\(path) != null &&`"
      ),
      at: range
    )
  }

  static func nullCondition(_ path: String, condition: String, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "unguarded-null",
      .warning,
      en: "`\(path)` may be null, which is neither true nor false",
      fr: "`\(path)` peut être null, ce qui n'est ni vrai ni faux",
      help: write("\(condition) == true"),
      at: range
    )
  }

  static func invalidPattern(_ mistake: PatternMistake, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "invalid-pattern",
      en: mistake.message.en,
      fr: mistake.message.fr,
      help: mistake.help,
      at: range
    )
  }

  static func quadratic(_ name: String, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "quadratic",
      .warning,
      en: "all `\(name)` are walked for every record",
      fr: "tous les `\(name)` sont parcourus pour chaque enregistrement",
      help: LocalizedText(
        en: "start from an inverse relation of the record",
        fr: "partir d'une relation inverse de l'enregistrement"
      ),
      at: range
    )
  }

  static func constant(_ value: Bool, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "constant-condition",
      .warning,
      en: "this is always `\(value)`",
      fr: "ceci vaut toujours `\(value)`",
      at: range
    )
  }
}
