import Diagnostics

/// What the reference says of the macros, which the parser rewrites.
enum MacroReference {
  static let all: [FunctionReference] = [
    macro(
      "has",
      ["has(record.field) -> bool", "has(map.key) -> bool"],
      en: "Whether a field is not null, or a map has a key; unknown for a field that is not recorded.",
      fr:
        "Indique si un champ n'est pas null, ou si une map a une clé ; inconnu pour un champ non renseigné.",
      ["has({'a': 1}.a)": "true", "has({'a': 1}.b)": "false"]
    ),
    macro(
      "recorded",
      ["recorded(record.field) -> bool"],
      en: "Whether anything is recorded of a field, be it null; never unknown.",
      fr: "Indique si un champ est renseigné, fût-ce par null ; jamais inconnu.",
      ["recorded({'a': null}.a)": "true"]
    ),
    macro(
      "all",
      [
        "list(A).all(name, bool) -> bool", "map(A, B).all(name, bool) -> bool",
        "list(A).all(index, name, bool) -> bool", "map(A, B).all(key, name, bool) -> bool",
      ],
      en: "Whether a condition holds for every item of a list or key of a map.",
      fr:
        "Indique si une condition est vraie pour tous les éléments d'une liste ou toutes les clés d'une map.",
      ["[1, 2].all(n, n > 0)": "true", "[].all(n, n > 0)": "true"]
    ),
    macro(
      "exists",
      ["list(A).exists(name, bool) -> bool", "map(A, B).exists(name, bool) -> bool"],
      en: "Whether a condition holds for some item or key.",
      fr: "Indique si une condition est vraie pour au moins un élément ou une clé.",
      ["[1, 2].exists(n, n > 1)": "true"]
    ),
    macro(
      "exists_one",
      ["list(A).exists_one(name, bool) -> bool", "map(A, B).exists_one(name, bool) -> bool"],
      en: "Whether a condition holds for exactly one item or key.",
      fr: "Indique si une condition est vraie pour exactement un élément ou une clé.",
      ["[1, 2].exists_one(n, n > 0)": "false"]
    ),
    macro(
      "filter",
      ["list(A).filter(name, bool) -> list(A)", "map(A, B).filter(name, bool) -> list(A)"],
      en: "The items or keys for which a condition holds.",
      fr: "Les éléments ou clés pour lesquels une condition est vraie.",
      ["[1, 2, 3].filter(n, n > 1)": "[2, 3]"]
    ),
    macro(
      "map",
      ["list(A).map(name, B) -> list(B)", "list(A).map(name, bool, B) -> list(B)"],
      en: "A list of what becomes of each item, or of those for which a condition holds.",
      fr:
        "La liste de ce que devient chaque élément, ou chacun de ceux pour lesquels une condition est vraie.",
      ["[1, 2].map(n, n * 10)": "[10, 20]", "[1, 2].map(n, n > 1, n * 10)": "[20]"]
    ),
    macro(
      "sortBy",
      ["list(A).sortBy(name, B) -> list(A)"],
      en: "The items in ascending order of a key.",
      fr: "Les éléments dans l'ordre croissant d'une clé.",
      ["[1, -3, 2].sortBy(n, math.abs(n))": "[1, 2, -3]", "['bb', 'a'].sortBy(t, t.size())": "['a', 'bb']"]
    ),
    macro(
      "transformList",
      [
        "list(A).transformList(index, name, B) -> list(B)",
        "map(A, B).transformList(key, name, bool, C) -> list(C)",
      ],
      en: "Like `map`, with the position of the item, or the key of the value, under a name of its own.",
      fr: "Comme `map`, avec la position de l'élément ou la clé de la valeur sous un nom à part.",
      ["['a', 'b'].transformList(i, t, i > 0, t)": "['b']", "{'a': 1}.transformList(k, v, v)": "[1]"]
    ),
    macro(
      "transformMap",
      [
        "map(A, B).transformMap(key, name, C) -> map(A, C)",
        "list(A).transformMap(index, name, bool, B) -> map(int, B)",
      ],
      en: "A map with the same keys, and for each what becomes of its value.",
      fr: "Une map de mêmes clés, avec pour chacune ce que devient sa valeur.",
      ["{'a': 1, 'b': 2}.transformMap(k, v, v > 1, v * 10)": "{'b': 20}"]
    ),
    macro(
      "transformMapEntry",
      ["map(A, B).transformMapEntry(key, name, map(C, D)) -> map(C, D)"],
      en: "A map made of the entries that each value gives; two with one key are an error.",
      fr: "Une map faite des entrées que donne chaque valeur ; deux de même clé sont une erreur.",
      ["{'a': 'x'}.transformMapEntry(k, v, {v: k})": "{'x': 'a'}"]
    ),
    macro(
      "optMap",
      ["optional_type(A).optMap(name, B) -> optional_type(B)"],
      en: "What becomes of the value of an optional; nothing where it holds none.",
      fr: "Ce que devient la valeur d'un optionnel ; rien s'il n'en contient pas.",
      ["optional.of(2).optMap(n, n * 10).value()": "20"]
    ),
    macro(
      "optFlatMap",
      ["optional_type(A).optFlatMap(name, optional_type(B)) -> optional_type(B)"],
      en: "The same, where the value becomes an optional.",
      fr: "De même, lorsque la valeur devient un optionnel.",
      ["optional.of({'a': 1}).optFlatMap(m, m.?b).hasValue()": "false"]
    ),
    macro(
      "cel.bind",
      ["cel.bind(name, A, B) -> B"],
      en: "An expression in which a value has a name, so that it is computed once.",
      fr: "Une expression où une valeur porte un nom, de sorte qu'elle n'est calculée qu'une fois.",
      ["cel.bind(n, 3 + 4, n * n)": "49"]
    ),
  ]

  private static func macro(
    _ name: String,
    _ signatures: [String],
    en: String,
    fr: String,
    _ examples: KeyValuePairs<String, String>
  ) -> FunctionReference {
    FunctionReference(
      name: name,
      library: .macros,
      signatures: signatures,
      description: LocalizedText(en: en, fr: fr),
      examples: examples.map { FunctionReference.Example(expression: $0.key, value: $0.value) }
    )
  }
}
