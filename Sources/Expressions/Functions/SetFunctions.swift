/// Functions over lists as sets: neither order nor repetition counts.
enum SetFunctions {
  static let all: [FunctionDeclaration] = [
    test(
      "sets.contains",
      .setContains,
      en: "Whether a list has every item of another.",
      fr: "Indique si une liste a tous les éléments d'une autre.",
      ["sets.contains(['a', 'b'], ['b', 'b'])": "true", "sets.contains([1], [1, 2])": "false"]
    ),
    test(
      "sets.equivalent",
      .setEquivalent,
      en: "Whether two lists have the same items.",
      fr: "Indique si deux listes ont les mêmes éléments.",
      ["sets.equivalent([1, 2, 2], [2, 1])": "true", "sets.equivalent([], [1])": "false"]
    ),
    test(
      "sets.intersects",
      .setIntersects,
      en: "Whether two lists have an item in common.",
      fr: "Indique si deux listes ont un élément en commun.",
      ["sets.intersects(['a', 'b'], ['b', 'c'])": "true", "sets.intersects([1], [])": "false"]
    ),
  ]

  private static func test(
    _ name: String,
    _ builtin: Builtin,
    en: String,
    fr: String,
    _ examples: KeyValuePairs<String, String>
  ) -> FunctionDeclaration {
    let list = ExpressionType.list(.parameter(0))
    return FunctionDeclaration(
      name,
      .sets,
      builtin,
      [.call(list, list, gives: .bool)],
      en: en,
      fr: fr,
      examples
    )
  }
}
