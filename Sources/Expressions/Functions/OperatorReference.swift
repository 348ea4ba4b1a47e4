import Diagnostics

/// What the reference says of the operators.
enum OperatorReference {
  static let all = logic + comparison + arithmetic + access

  private static let logic: [FunctionReference] = [
    sign(
      "&&",
      ["bool && bool -> bool"],
      en: "True when both are; false when either is, whatever the other lacks.",
      fr: "Vrai quand les deux le sont ; faux dès que l'un l'est, quoi qu'il manque à l'autre.",
      ["true && false": "false", "false && 1 / 0 == 0": "false"]
    ),
    sign(
      "||",
      ["bool || bool -> bool"],
      en: "False when both are; true when either is, whatever the other lacks.",
      fr: "Faux quand les deux le sont ; vrai dès que l'un l'est, quoi qu'il manque à l'autre.",
      ["true || false": "true"]
    ),
    sign("!", ["!bool -> bool"], en: "The opposite.", fr: "Le contraire.", ["!true": "false"]),
    sign(
      "? :",
      ["bool ? A : A -> A"],
      en: "One of two values.",
      fr: "L'une de deux valeurs.",
      ["1 < 2 ? 'a' : 'b'": "'a'"]
    ),
  ]

  private static let comparison: [FunctionReference] = [
    sign(
      "==",
      ["A == A -> bool"],
      en: "Whether two values are equal; numbers compare by amount.",
      fr: "Indique si deux valeurs sont égales ; les nombres se comparent par leur valeur.",
      ["[1, 2] == [1, 2]": "true", "dyn(1) == 1.0": "true"]
    ),
    sign(
      "!=",
      ["A != A -> bool"],
      en: "Whether two values differ.",
      fr: "Indique si deux valeurs diffèrent.",
      ["'a' != 'A'": "true"]
    ),
    sign(
      "< <= > >=",
      ListFunctions.ordered.map { TypeEnvironment().spelling(of: $0) }.map { "\($0) < \($0) -> bool" },
      en: "The order of two values; numbers compare across their types, texts by their code points.",
      fr:
        "L'ordre de deux valeurs ; les nombres se comparent d'un type à l'autre, les textes par leurs points de code.",
      ["date('2026-01-14') <= date('2026-01-14')": "true", "1 < 1.5": "true", "'Z' < 'a'": "true"]
    ),
    sign(
      "in",
      ["A in list(A) -> bool", "A in map(A, B) -> bool"],
      en: "Whether a value is among the items of a list or the keys of a map.",
      fr: "Indique si une valeur est parmi les éléments d'une liste ou les clés d'une map.",
      ["'a' in ['a', 'b']": "true", "'c' in {'a': 1}": "false"]
    ),
  ]

  private static let arithmetic: [FunctionReference] = [
    sign(
      "+",
      numbers("+") + ["string + string -> string", "bytes + bytes -> bytes", "list(A) + list(A) -> list(A)"]
        + [
          "timestamp + duration -> timestamp", "duration + duration -> duration", "date + period -> date",
          "period + period -> period",
        ],
      en: "The sum, or one behind the other.",
      fr: "La somme, ou l'un à la suite de l'autre.",
      ["1 + 2": "3", "'a' + 'b'": "'ab'", "[1] + [2]": "[1, 2]", "9223372036854775807 + 1": "error"]
    ),
    sign(
      "-",
      numbers("-") + [
        "timestamp - timestamp -> duration", "timestamp - duration -> timestamp",
        "duration - duration -> duration", "date - date -> duration", "date - period -> date",
        "period - period -> period", "-int -> int", "-double -> double", "-duration -> duration",
        "-period -> period",
      ],
      en: "The difference, or the opposite.",
      fr: "La différence, ou l'opposé.",
      ["3 - 5": "-2", "date('2026-03-31') - months(1) == date('2026-02-28')": "true"]
    ),
    sign("*", numbers("*"), en: "The product.", fr: "Le produit.", ["3 * 4": "12"]),
    sign(
      "/",
      numbers("/"),
      en: "The quotient, of whole numbers without its fraction.",
      fr: "Le quotient ; celui de deux entiers est tronqué.",
      ["7 / 2": "3", "7.0 / 2.0": "3.5", "1 / 0": "error"]
    ),
    sign(
      "%",
      ["int % int -> int", "uint % uint -> uint"],
      en: "The rest of a division, with the sign of the first number.",
      fr: "Le reste d'une division, du signe du premier nombre.",
      ["7 % 3": "1", "-7 % 3": "-1"]
    ),
  ]

  private static let access: [FunctionReference] = [
    sign(
      "[ ]",
      ["list(A)[int] -> A", "map(A, B)[A] -> B"],
      en: "The item at a place, counted from 0, or the value under a key.",
      fr: "L'élément à une position, comptée à partir de 0, ou la valeur sous une clé.",
      ["['a', 'b'][1]": "'b'", "{'a': 1}['a']": "1", "[1][1]": "error"]
    ),
    sign(
      ".",
      ["record.field -> A", "map(string, A).key -> A"],
      en: "A field of a record or the value under a key; the fields of null are null.",
      fr: "Un champ d'un enregistrement ou la valeur sous une clé ; les champs de null sont null.",
      ["{'a': 1}.a": "1", "{'a': 1}.b": "error"]
    ),
  ]

  private static func numbers(_ symbol: String) -> [String] {
    ["int", "uint", "double"].map { "\($0) \(symbol) \($0) -> \($0)" }
  }

  private static func sign(
    _ name: String,
    _ signatures: [String],
    en: String,
    fr: String,
    _ examples: KeyValuePairs<String, String>
  ) -> FunctionReference {
    FunctionReference(
      name: name,
      library: .operators,
      signatures: signatures,
      description: LocalizedText(en: en, fr: fr),
      examples: examples.map { FunctionReference.Example(expression: $0.key, value: $0.value) }
    )
  }
}
