/// Functions that make lists.
enum ListFunctions {
  static let all: [FunctionDeclaration] = [
    FunctionDeclaration(
      "slice",
      .lists,
      .slice,
      [.on(.list(.parameter(0)), .int, .int, gives: .list(.parameter(0)))],
      en: "The items from a place up to, but without, another.",
      fr: "Les éléments depuis une position jusqu'à une autre, celle-ci exclue.",
      ["[1, 2, 3, 4].slice(1, 3)": "[2, 3]", "[1, 2].slice(1, 3)": "error"]
    ),
    FunctionDeclaration(
      "flatten",
      .lists,
      .flatten,
      [
        .on(.list(.list(.parameter(0))), gives: .list(.parameter(0))),
        .on(.list(.dyn), .int, gives: .list(.dyn)),
      ],
      en: "A list with the items of its lists in their place, one level down or so many.",
      fr:
        "Une liste où les éléments de ses listes prennent leur place, sur un niveau ou sur autant qu'on le demande.",
      ["[[1, 2], [], [3]].flatten()": "[1, 2, 3]", "[1, [2, [3, [4]]]].flatten(2)": "[1, 2, 3, [4]]"]
    ),
    FunctionDeclaration(
      "distinct",
      .lists,
      .distinct,
      [.on(.list(.parameter(0)), gives: .list(.parameter(0)))],
      en: "Each value of a list once, where it first stands.",
      fr: "Chaque valeur d'une liste une seule fois, là où elle apparaît d'abord.",
      ["['b', 'a', 'b'].distinct()": "['b', 'a']", "[1, 1.0, 2].distinct().size()": "2"]
    ),
    FunctionDeclaration(
      "reverse",
      .lists,
      .reverse,
      [.on(.list(.parameter(0)), gives: .list(.parameter(0)))],
      en: "The items in the opposite order.",
      fr: "Les éléments dans l'ordre inverse.",
      ["[1, 2, 3].reverse()": "[3, 2, 1]"]
    ),
    FunctionDeclaration(
      "sort",
      .lists,
      .sort,
      ordered.map { .on(.list($0), gives: .list($0)) },
      en: "The items in ascending order, which need to be of one type.",
      fr: "Les éléments dans l'ordre croissant ; ils doivent être du même type.",
      ["[3, 1, 2].sort()": "[1, 2, 3]", "['b', 'a'].sort()": "['a', 'b']", "[1, 'a'].sort()": "error"]
    ),
    FunctionDeclaration(
      "lists.range",
      .lists,
      .range,
      [.call(.int, gives: .list(.int))],
      en: "The whole numbers from 0 up to, but without, a number.",
      fr: "Les entiers de 0 jusqu'à un nombre, celui-ci exclu.",
      ["lists.range(3)": "[0, 1, 2]", "lists.range(0)": "[]"]
    ),
  ]

  /// The types whose values have an order among themselves.
  static let ordered: [ExpressionType] = [
    .int, .uint, .double, .bool, .duration, .timestamp, .date, .string, .bytes,
  ]
}
