/// Functions over texts, whose places count code points.
enum TextFunctions {
  static let all = places + pieces + spellings

  private static let places: [FunctionDeclaration] = [
    FunctionDeclaration(
      "charAt",
      .strings,
      .charAt,
      [.on(.string, .int, gives: .string)],
      en: "The letter at a place, or the empty text behind the last one.",
      fr: "La lettre à une position, ou le texte vide après la dernière.",
      ["'hôpital'.charAt(1)": "'ô'", "'abc'.charAt(3)": "''", "'abc'.charAt(4)": "error"]
    ),
    FunctionDeclaration(
      "indexOf",
      .strings,
      .indexOf,
      [.on(.string, .string, gives: .int), .on(.string, .string, .int, gives: .int)],
      en: "Where a text first stands in another, at or behind a place; -1 when it does not.",
      fr: "La première position d'un texte dans un autre, à partir d'une autre ; -1 s'il n'y figure pas.",
      ["'a-b-c'.indexOf('-')": "1", "'a-b-c'.indexOf('-', 2)": "3", "'abc'.indexOf('x')": "-1"]
    ),
    FunctionDeclaration(
      "lastIndexOf",
      .strings,
      .lastIndexOf,
      [.on(.string, .string, gives: .int), .on(.string, .string, .int, gives: .int)],
      en: "Where a text last stands in another, at or before a place; -1 when it does not.",
      fr: "La dernière position d'un texte dans un autre, jusqu'à une autre ; -1 s'il n'y figure pas.",
      ["'a-b-c'.lastIndexOf('-')": "3", "'a-b-c'.lastIndexOf('-', 2)": "1"]
    ),
    FunctionDeclaration(
      "substring",
      .strings,
      .substring,
      [.on(.string, .int, gives: .string), .on(.string, .int, .int, gives: .string)],
      en: "A text from a place to its end, or up to another place.",
      fr: "Un texte depuis une position jusqu'à sa fin, ou jusqu'à une autre position.",
      ["'FR-75013'.substring(3)": "'75013'", "'FR-75013'.substring(0, 2)": "'FR'"]
    ),
  ]

  private static let pieces: [FunctionDeclaration] = [
    FunctionDeclaration(
      "split",
      .strings,
      .split,
      [.on(.string, .string, gives: .list(.string)), .on(.string, .string, .int, gives: .list(.string))],
      en: "The pieces of a text between separators, at most so many; the empty separator parts all letters.",
      fr:
        "Les morceaux d'un texte entre des séparateurs, au plus le nombre donné ; le séparateur vide isole chaque lettre.",
      ["'a,b,c'.split(',')": "['a', 'b', 'c']", "'a,b,c'.split(',', 2)": "['a', 'b,c']"]
    ),
    FunctionDeclaration(
      "join",
      .strings,
      .join,
      [.on(.list(.string), gives: .string), .on(.list(.string), .string, gives: .string)],
      en: "The texts of a list in one, with a separator between them.",
      fr: "Les textes d'une liste réunis en un seul, avec un séparateur entre eux.",
      ["['a', 'b'].join('-')": "'a-b'", "['a', 'b'].join()": "'ab'"]
    ),
    FunctionDeclaration(
      "replace",
      .strings,
      .replace,
      [.on(.string, .string, .string, gives: .string), .on(.string, .string, .string, .int, gives: .string)],
      en: "A text with each occurrence of a part, or the first few, replaced by another.",
      fr: "Un texte où chaque occurrence d'une partie, ou les premières, est remplacée par une autre.",
      ["'a.b.c'.replace('.', '-')": "'a-b-c'", "'a.b.c'.replace('.', '-', 1)": "'a-b.c'"]
    ),
    FunctionDeclaration(
      "format",
      .strings,
      .format,
      [.on(.string, .list(.dyn), gives: .string)],
      en:
        "A text with values in place of `%s` (any), `%d` (decimal), `%f` and `%e` (with `%.2f`: so many digits),"
        + " `%b`, `%o`, `%x`, `%X` (base 2, 8, 16) and `%%`.",
      fr:
        "Un texte où des valeurs remplacent `%s` (toute valeur), `%d` (décimal), `%f` et `%e` (avec `%.2f` : deux"
        + " décimales), `%b`, `%o`, `%x`, `%X` (base 2, 8, 16) et `%%`.",
      [
        "'%s has %d flows'.format(['MRI', 3])": "'MRI has 3 flows'",
        "'%.2f %%'.format([12.345])": "'12.35 %'",
        "'%s'.format([{'b': 1, 'a': [true, null]}])": "'{a: [true, null], b: 1}'",
        "'%d'.format(['a'])": "error",
      ]
    ),
  ]

  private static let spellings: [FunctionDeclaration] = [
    FunctionDeclaration(
      "lowerAscii",
      .strings,
      .lowerAscii,
      [.on(.string, gives: .string)],
      en: "A text with the capitals from A to Z as small letters.",
      fr: "Un texte dont les majuscules de A à Z deviennent des minuscules.",
      ["'IRM-É'.lowerAscii()": "'irm-É'"]
    ),
    FunctionDeclaration(
      "upperAscii",
      .strings,
      .upperAscii,
      [.on(.string, gives: .string)],
      en: "A text with the letters from a to z as capitals.",
      fr: "Un texte dont les minuscules de a à z deviennent des majuscules.",
      ["'irm-é'.upperAscii()": "'IRM-é'"]
    ),
    FunctionDeclaration(
      "trim",
      .strings,
      .trim,
      [.on(.string, gives: .string)],
      en: "A text without the white space around it.",
      fr: "Un texte sans les blancs qui l'entourent.",
      ["'  MRI 1\\n'.trim()": "'MRI 1'"]
    ),
    FunctionDeclaration(
      "reverse",
      .strings,
      .reverse,
      [.on(.string, gives: .string)],
      en: "A text with its code points in the opposite order.",
      fr: "Un texte dont les points de code sont dans l'ordre inverse.",
      ["'été'.reverse()": "'été'", "'abc'.reverse()": "'cba'"]
    ),
    FunctionDeclaration(
      "strings.quote",
      .strings,
      .quote,
      [.call(.string, gives: .string)],
      en: "A text between double quotes, with what would break them escaped.",
      fr: "Un texte entre guillemets droits, où ce qui les romprait est échappé.",
      [#"strings.quote('a "b"')"#: #"'"a \\"b\\""'"#]
    ),
  ]
}
