/// Functions over numbers.
enum MathFunctions {
  static let rounding: [FunctionDeclaration] = [
    rounded(
      "math.ceil",
      .ceil,
      en: "The next whole number above.",
      fr: "L'entier immédiatement supérieur.",
      ["math.ceil(1.2)": "2.0"]
    ),
    rounded(
      "math.floor",
      .floor,
      en: "The next whole number below.",
      fr: "L'entier immédiatement inférieur.",
      ["math.floor(-1.2)": "-2.0"]
    ),
    rounded(
      "math.round",
      .round,
      en: "The nearest whole number; halves go away from zero.",
      fr: "L'entier le plus proche ; les moitiés s'éloignent de zéro.",
      ["math.round(1.5)": "2.0", "math.round(-1.5)": "-2.0"]
    ),
    rounded(
      "math.trunc",
      .trunc,
      en: "A number without its fraction.",
      fr: "Un nombre sans sa partie décimale.",
      ["math.trunc(-1.8)": "-1.0"]
    ),
    test(
      "math.isNaN",
      .isNaN,
      en: "Whether it is not a number.",
      fr: "Indique si ce n'est pas un nombre.",
      ["math.isNaN(0.0 / 0.0)": "true"]
    ),
    test(
      "math.isInf",
      .isInf,
      en: "Whether a number is infinite.",
      fr: "Indique si un nombre est infini.",
      ["math.isInf(-1.0 / 0.0)": "true"]
    ),
    test(
      "math.isFinite",
      .isFinite,
      en: "Whether a number is neither infinite nor not a number.",
      fr: "Indique si un nombre n'est ni infini ni autre chose qu'un nombre.",
      ["math.isFinite(1.5)": "true", "math.isFinite(1.0 / 0.0)": "false"]
    ),
  ]

  static let numbers: [FunctionDeclaration] = [
    FunctionDeclaration(
      "math.greatest",
      .math,
      .greatest,
      extremes,
      en: "The greatest of several numbers or of the numbers of a list.",
      fr: "Le plus grand de plusieurs nombres ou des nombres d'une liste.",
      ["math.greatest(3, -5, 10)": "10", "math.greatest([1.5, 0.5])": "1.5", "math.greatest(1, 2.5)": "2.5"]
    ),
    FunctionDeclaration(
      "math.least",
      .math,
      .least,
      extremes,
      en: "The least of several numbers or of the numbers of a list.",
      fr: "Le plus petit de plusieurs nombres ou des nombres d'une liste.",
      ["math.least(3, -5, 10)": "-5", "math.least([1.5, 0.5])": "0.5", "math.least([])": "error"]
    ),
    FunctionDeclaration(
      "math.abs",
      .math,
      .abs,
      kinds.map { .call($0, gives: $0) },
      en: "The amount of a number.",
      fr: "La valeur absolue d'un nombre.",
      ["math.abs(-11)": "11", "math.abs(-9223372036854775808)": "error"]
    ),
    FunctionDeclaration(
      "math.sign",
      .math,
      .sign,
      kinds.map { .call($0, gives: $0) },
      en: "-1, 0 or 1, as a number is negative, zero or positive.",
      fr: "-1, 0 ou 1, selon qu'un nombre est négatif, nul ou positif.",
      ["math.sign(-11)": "-1", "math.sign(0.0)": "0.0"]
    ),
    FunctionDeclaration(
      "math.sqrt",
      .math,
      .sqrt,
      kinds.map { .call($0, gives: .double) },
      en: "The square root, not a number for a negative one.",
      fr: "La racine carrée ; pour un nombre négatif, ce n'est pas un nombre.",
      ["math.sqrt(81)": "9.0", "math.isNaN(math.sqrt(-1))": "true"]
    ),
  ]

  static let bits: [FunctionDeclaration] = [
    bitwise(
      "math.bitAnd",
      .bitAnd,
      en: "The bits set in both numbers.",
      fr: "Les bits à 1 dans les deux nombres.",
      ["math.bitAnd(6, 3)": "2"]
    ),
    bitwise(
      "math.bitOr",
      .bitOr,
      en: "The bits set in either number.",
      fr: "Les bits à 1 dans l'un ou l'autre nombre.",
      ["math.bitOr(6, 3)": "7"]
    ),
    bitwise(
      "math.bitXor",
      .bitXor,
      en: "The bits set in one number only.",
      fr: "Les bits à 1 dans un seul des deux nombres.",
      ["math.bitXor(6, 3)": "5"]
    ),
    FunctionDeclaration(
      "math.bitNot",
      .math,
      .bitNot,
      [.call(.int, gives: .int), .call(.uint, gives: .uint)],
      en: "A number with every bit turned over.",
      fr: "Un nombre dont chaque bit est inversé.",
      ["math.bitNot(1)": "-2"]
    ),
    shift(
      "math.bitShiftLeft",
      .bitShiftLeft,
      en: "A number with its bits moved up by so many places.",
      fr: "Un nombre dont les bits sont décalés vers la gauche du nombre de positions donné.",
      ["math.bitShiftLeft(1, 2)": "4", "math.bitShiftLeft(1, 64)": "0", "math.bitShiftLeft(1, -1)": "error"]
    ),
    shift(
      "math.bitShiftRight",
      .bitShiftRight,
      en: "A number with its bits moved down by so many places, zeros coming in above.",
      fr: "Un nombre dont les bits sont décalés vers la droite, complétés à gauche par des zéros.",
      ["math.bitShiftRight(1024, 2)": "256"]
    ),
  ]

  private static let kinds: [ExpressionType] = [.int, .uint, .double]

  /// One type in and out, or a mixture of types, of which nobody knows beforehand which one wins.
  private static let extremes: [FunctionDeclaration.Shape] =
    kinds.map { .several($0, gives: $0) } + kinds.map { .call(.list($0), gives: $0) } + [.mixedNumbers]

  private static func rounded(
    _ name: String,
    _ builtin: Builtin,
    en: String,
    fr: String,
    _ examples: KeyValuePairs<String, String>
  ) -> FunctionDeclaration {
    FunctionDeclaration(name, .math, builtin, [.call(.double, gives: .double)], en: en, fr: fr, examples)
  }

  private static func test(
    _ name: String,
    _ builtin: Builtin,
    en: String,
    fr: String,
    _ examples: KeyValuePairs<String, String>
  ) -> FunctionDeclaration {
    FunctionDeclaration(name, .math, builtin, [.call(.double, gives: .bool)], en: en, fr: fr, examples)
  }

  private static func bitwise(
    _ name: String,
    _ builtin: Builtin,
    en: String,
    fr: String,
    _ examples: KeyValuePairs<String, String>
  ) -> FunctionDeclaration {
    let shapes: [FunctionDeclaration.Shape] = [
      .call(.int, .int, gives: .int), .call(.uint, .uint, gives: .uint),
    ]
    return FunctionDeclaration(name, .math, builtin, shapes, en: en, fr: fr, examples)
  }

  private static func shift(
    _ name: String,
    _ builtin: Builtin,
    en: String,
    fr: String,
    _ examples: KeyValuePairs<String, String>
  ) -> FunctionDeclaration {
    let shapes: [FunctionDeclaration.Shape] = [
      .call(.int, .int, gives: .int), .call(.uint, .int, gives: .uint),
    ]
    return FunctionDeclaration(name, .math, builtin, shapes, en: en, fr: fr, examples)
  }
}
