/// Functions that make and use optional values.
enum OptionalFunctions {
  static let all = making + using + lists

  /// The functions to which null is a value like any other.
  static let acceptingNull: Set<String> = ["dyn", "optional.of", "optional.ofNonZeroValue", "orValue"]

  private static let item = ExpressionType.parameter(0)

  private static let making: [FunctionDeclaration] = [
    FunctionDeclaration(
      "optional.of",
      .optionals,
      .optionalOf,
      [.call(item, gives: .optional(item))],
      en: "An optional that holds a value.",
      fr: "Un optionnel qui contient une valeur.",
      ["optional.of(1).value()": "1"]
    ),
    FunctionDeclaration(
      "optional.ofNonZeroValue",
      .optionals,
      .optionalOfNonZeroValue,
      [.call(item, gives: .optional(item))],
      en: "An optional that holds a value, unless it is null, false, zero or empty.",
      fr: "Un optionnel qui contient une valeur, sauf si elle est null, fausse, nulle ou vide.",
      ["optional.ofNonZeroValue('').hasValue()": "false", "optional.ofNonZeroValue(2).value()": "2"]
    ),
    FunctionDeclaration(
      "optional.none",
      .optionals,
      .optionalNone,
      [.call(gives: .optional(item))],
      en: "An optional that holds nothing.",
      fr: "Un optionnel qui ne contient rien.",
      ["optional.none().hasValue()": "false", "optional.none().value()": "error"]
    ),
  ]

  private static let using: [FunctionDeclaration] = [
    FunctionDeclaration(
      "hasValue",
      .optionals,
      .hasValue,
      [.on(.optional(item), gives: .bool)],
      en: "Whether an optional holds a value.",
      fr: "Indique si un optionnel contient une valeur.",
      ["{'a': 1}[?'a'].hasValue()": "true", "{'a': 1}[?'b'].hasValue()": "false"]
    ),
    FunctionDeclaration(
      "value",
      .optionals,
      .value,
      [.on(.optional(item), gives: item)],
      en: "The value of an optional, which must hold one.",
      fr: "La valeur d'un optionnel, qui doit en contenir une.",
      ["{'a': 1}[?'a'].value()": "1", "{'a': 1}[?'b'].value()": "error"]
    ),
    FunctionDeclaration(
      "or",
      .optionals,
      .optionalOr,
      [.on(.optional(item), .optional(item), gives: .optional(item))],
      en: "The optional itself where it holds a value, otherwise another.",
      fr: "L'optionnel lui-même s'il contient une valeur, sinon un autre.",
      ["{'a': 1}[?'b'].or(optional.of(2)).value()": "2"]
    ),
    FunctionDeclaration(
      "orValue",
      .optionals,
      .optionalOrValue,
      [.on(.optional(item), item, gives: item)],
      en: "The value of an optional, or another where it holds none.",
      fr: "La valeur d'un optionnel, ou une autre s'il n'en contient pas.",
      ["{'a': 1}.?b.orValue(0)": "0", "[7][?0].orValue(0)": "7"]
    ),
  ]

  private static let lists: [FunctionDeclaration] = [
    FunctionDeclaration(
      "optional.unwrap",
      .optionals,
      .unwrapOptionals,
      [.call(.list(.optional(item)), gives: .list(item))],
      en: "The values of a list of optionals, without those that hold none.",
      fr: "Les valeurs d'une liste d'optionnels, sans ceux qui n'en contiennent pas.",
      ["optional.unwrap([optional.of(1), optional.none()])": "[1]"]
    ),
    FunctionDeclaration(
      "unwrapOpt",
      .optionals,
      .unwrapOptionals,
      [.on(.list(.optional(item)), gives: .list(item))],
      en: "The same, written behind the list.",
      fr: "De même, écrit après la liste.",
      ["[optional.of(1), optional.none()].unwrapOpt()": "[1]"]
    ),
    FunctionDeclaration(
      "first",
      .optionals,
      .firstItem,
      [.on(.list(item), gives: .optional(item))],
      en: "The first item of a list, as an optional.",
      fr: "Le premier élément d'une liste, sous forme d'optionnel.",
      ["[1, 2].first().value()": "1", "[].first().hasValue()": "false"]
    ),
    FunctionDeclaration(
      "last",
      .optionals,
      .lastItem,
      [.on(.list(item), gives: .optional(item))],
      en: "The last item of a list, as an optional.",
      fr: "Le dernier élément d'une liste, sous forme d'optionnel.",
      ["[1, 2].last().value()": "2"]
    ),
  ]
}
