public import Diagnostics
public import Values

/// Why an expression has no value: the number in an `error` cell.
public enum EvaluationError: Int64, Hashable, Sendable, CaseIterable {
  /// An operator or function has no meaning for values of these types.
  case noOverload = 1
  /// Null was ordered, computed with or given to a function.
  case nullOperand
  /// Division or remainder by zero.
  case divisionByZero
  /// A number, date or duration beyond what its type holds.
  case overflow
  /// A map has no such key.
  case noSuchKey
  /// A list has no item at such an index.
  case invalidIndex
  /// A key occurs twice in a map, or has a type that keys cannot have.
  case invalidKey
  /// A text that does not read as what it is converted to.
  case invalidConversion
  /// A function was given a value outside its domain, such as an index behind the end of a text.
  case invalidArgument
  /// The minimum or maximum of an empty list.
  case emptyList
  /// The value of an optional that has none.
  case noValue
  /// The evaluation used up its budget of steps.
  case costExceeded
  /// A text that was computed is no pattern.
  case invalidPattern

  /// The error of a cell; nil when the cell is none.
  public init?(_ cell: Cell) {
    guard cell.tag == .error else { return nil }
    self.init(rawValue: cell.bits)
  }

  /// The cell that stands for the error.
  var cell: Cell { Cell(tag: .error, bits: rawValue) }

  /// Stable name in kebab-case.
  public var name: String {
    switch self {
    case .noOverload: "no-overload"
    case .nullOperand: "null-operand"
    case .divisionByZero: "division-by-zero"
    case .overflow: "overflow"
    case .noSuchKey: "no-such-key"
    case .invalidIndex: "invalid-index"
    case .invalidKey: "invalid-key"
    case .invalidConversion: "invalid-conversion"
    case .invalidArgument: "invalid-argument"
    case .emptyList: "empty-list"
    case .noValue: "no-value"
    case .costExceeded: "cost-exceeded"
    case .invalidPattern: "invalid-pattern"
    }
  }

  /// What happened, for people.
  public var message: LocalizedText {
    switch self {
    case .noOverload:
      LocalizedText(
        en: "values of these types cannot be combined",
        fr: "ces types de valeurs ne se combinent pas"
      )
    case .nullOperand:
      LocalizedText(
        en: "null was compared or computed with",
        fr: "null a été comparé ou utilisé dans un calcul"
      )
    case .divisionByZero: LocalizedText(en: "division by zero", fr: "division par zéro")
    case .overflow: LocalizedText(en: "result out of range", fr: "résultat hors limites")
    case .noSuchKey: LocalizedText(en: "no such key in the map", fr: "clé absente de la map")
    case .invalidIndex: LocalizedText(en: "index outside the list", fr: "indice hors de la liste")
    case .invalidKey:
      LocalizedText(en: "invalid or repeated key in a map", fr: "clé de map invalide ou répétée")
    case .invalidConversion:
      LocalizedText(en: "value cannot be converted", fr: "conversion impossible de la valeur")
    case .invalidArgument:
      LocalizedText(en: "invalid argument of a function", fr: "argument de fonction invalide")
    case .emptyList: LocalizedText(en: "empty list", fr: "liste vide")
    case .noValue: LocalizedText(en: "the optional has no value", fr: "la valeur optionnelle est absente")
    case .costExceeded:
      LocalizedText(en: "the expression takes too many steps", fr: "l'expression demande trop d'étapes")
    case .invalidPattern:
      LocalizedText(en: "invalid pattern for `matches`", fr: "motif invalide pour `matches`")
    }
  }
}
