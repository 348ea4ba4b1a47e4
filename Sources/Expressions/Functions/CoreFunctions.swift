/// The functions that every CEL has.
enum CoreFunctions {
  static let all = texts + conversions + parts

  private static let texts: [FunctionDeclaration] = [
    FunctionDeclaration(
      "size",
      .core,
      .size,
      [ExpressionType.string, .bytes, .list(.parameter(0)), .map(.parameter(0), .parameter(1))].flatMap {
        [.call($0, gives: .int), .on($0, gives: .int)]
      },
      en: "The number of code points of a text, bytes of a byte string, items of a list or keys of a map.",
      fr:
        "Le nombre de points de code d'un texte, d'octets d'une suite d'octets, d'éléments d'une liste ou de clés"
        + " d'une map.",
      ["'hôpital'.size()": "7", "size(['a', 'b'])": "2", "{'a': 1}.size()": "1", "b'\\xff'.size()": "1"]
    ),
    FunctionDeclaration(
      "contains",
      .core,
      .contains,
      [.on(.string, .string, gives: .bool)],
      en: "Whether a text stands somewhere in another.",
      fr: "Indique si un texte figure dans un autre.",
      ["'vlan-radiology'.contains('radio')": "true", "'abc'.contains('')": "true"]
    ),
    FunctionDeclaration(
      "startsWith",
      .core,
      .startsWith,
      [.on(.string, .string, gives: .bool)],
      en: "Whether a text begins with another.",
      fr: "Indique si un texte commence par un autre.",
      ["'srv-01'.startsWith('srv-')": "true"]
    ),
    FunctionDeclaration(
      "endsWith",
      .core,
      .endsWith,
      [.on(.string, .string, gives: .bool)],
      en: "Whether a text ends with another.",
      fr: "Indique si un texte se termine par un autre.",
      ["'backup.example.org'.endsWith('.org')": "true"]
    ),
    FunctionDeclaration(
      "matches",
      .core,
      .matches,
      [.on(.string, .string, gives: .bool), .call(.string, .string, gives: .bool)],
      en: "Whether a pattern, in the syntax of RE2, matches somewhere in a text.",
      fr: "Indique si un motif, dans la syntaxe de RE2, se trouve dans un texte.",
      ["'srv-042'.matches('^srv-[0-9]+$')": "true", "'ÉTÉ'.matches('(?i)été')": "true"]
    ),
  ]

  private static let conversions: [FunctionDeclaration] = [
    FunctionDeclaration(
      "int",
      .core,
      .toInt,
      [ExpressionType.int, .uint, .double, .string, .timestamp].map { .call($0, gives: .int) },
      en: "A signed whole number; a fraction is cut off, an instant counts seconds since 1970.",
      fr: "Un entier signé ; les décimales sont tronquées, un instant compte les secondes depuis 1970.",
      ["int('12')": "12", "int(-3.9)": "-3", "int('1.5')": "error"]
    ),
    FunctionDeclaration(
      "uint",
      .core,
      .toUint,
      [ExpressionType.uint, .int, .double, .string].map { .call($0, gives: .uint) },
      en: "An unsigned whole number.",
      fr: "Un entier non signé.",
      ["uint('7')": "7u", "uint(-1)": "error"]
    ),
    FunctionDeclaration(
      "double",
      .core,
      .toDouble,
      [ExpressionType.uint, .int, .double, .string].map { .call($0, gives: .double) },
      en: "A floating-point number.",
      fr: "Un nombre à virgule flottante.",
      ["double(3)": "3.0", "double('1e3')": "1000.0"]
    ),
    FunctionDeclaration(
      "string",
      .core,
      .toString,
      [
        ExpressionType.string, .bool, .int, .uint, .double, .bytes, .timestamp, .duration, .date, .period,
        .ip,
        .cidr,
      ].map { .call($0, gives: .string) },
      en: "The spelling of a value.",
      fr: "L'écriture d'une valeur.",
      [
        "string(2.5)": "'2.5'", "string(date('2026-01-14'))": "'2026-01-14'", "string(years(10))": "'P10Y'",
        "string(b'\\xff')": "error",
      ]
    ),
    FunctionDeclaration(
      "bytes",
      .core,
      .toBytes,
      [.call(.bytes, gives: .bytes), .call(.string, gives: .bytes)],
      en: "The bytes of a text in UTF-8.",
      fr: "Les octets d'un texte en UTF-8.",
      ["bytes('é')": "b'\\xc3\\xa9'"]
    ),
    FunctionDeclaration(
      "bool",
      .core,
      .toBool,
      [.call(.bool, gives: .bool), .call(.string, gives: .bool)],
      en: "A truth value from its spelling.",
      fr: "Une valeur logique à partir de son écriture.",
      ["bool('true')": "true", "bool('yes')": "error"]
    ),
    FunctionDeclaration(
      "timestamp",
      .core,
      .toTimestamp,
      [ExpressionType.string, .int, .date, .timestamp].map { .call($0, gives: .timestamp) },
      en: "An instant, from RFC 3339 with its offset, seconds since 1970, or a day's beginning in UTC.",
      fr:
        "Un instant, d'après une écriture RFC 3339 avec son décalage, les secondes depuis 1970 ou le début d'un jour"
        + " en UTC.",
      [
        "timestamp('2026-11-24T10:12:00+01:00') == timestamp('2026-11-24T09:12:00Z')": "true",
        "timestamp('2026-11-24T10:12:00')": "error",
      ]
    ),
    FunctionDeclaration(
      "duration",
      .core,
      .toDuration,
      [.call(.string, gives: .duration), .call(.duration, gives: .duration)],
      en: "An exact time in hours, minutes, seconds and their thousandths.",
      fr: "Une durée exacte en heures, minutes, secondes et fractions de seconde.",
      ["duration('1h30m') == duration('90m')": "true", "duration('72h').getHours()": "72"]
    ),
    FunctionDeclaration(
      "type",
      .core,
      .type,
      [.call(.parameter(0), gives: .type)],
      en: "The type of a value.",
      fr: "Le type d'une valeur.",
      ["type(1) == int": "true", "type(date('2026-01-14')) == date": "true"]
    ),
    FunctionDeclaration(
      "dyn",
      .core,
      .dyn,
      [.call(.parameter(0), gives: .dyn)],
      en: "The same value, whose type is checked only when the expression runs.",
      fr: "La même valeur, dont le type n'est vérifié qu'à l'exécution.",
      ["dyn(1) == 'a'": "false"]
    ),
  ]

  private static let parts: [FunctionDeclaration] = [
    part(
      "getFullYear",
      .getFullYear,
      .date,
      en: "The year.",
      fr: "L'année.",
      ["date('2026-01-14').getFullYear()": "2026"]
    ),
    part(
      "getMonth",
      .getMonth,
      .date,
      en: "The month, counted from 0 as CEL does.",
      fr: "Le mois, compté à partir de 0 comme le veut CEL.",
      ["date('2026-01-14').getMonth()": "0"]
    ),
    part(
      "getDate",
      .getDate,
      .date,
      en: "The day of the month, counted from 1.",
      fr: "Le jour du mois, compté à partir de 1.",
      ["date('2026-01-14').getDate()": "14"]
    ),
    part(
      "getDayOfMonth",
      .getDayOfMonth,
      .date,
      en: "The day of the month, counted from 0.",
      fr: "Le jour du mois, compté à partir de 0.",
      ["date('2026-01-14').getDayOfMonth()": "13"]
    ),
    part(
      "getDayOfWeek",
      .getDayOfWeek,
      .date,
      en: "The day of the week, 0 being Sunday.",
      fr: "Le jour de la semaine, 0 étant le dimanche.",
      ["date('2026-01-14').getDayOfWeek()": "3"]
    ),
    part(
      "getDayOfYear",
      .getDayOfYear,
      .date,
      en: "The day of the year, counted from 0.",
      fr: "Le jour de l'année, compté à partir de 0.",
      ["date('2026-01-14').getDayOfYear()": "13"]
    ),
    part(
      "getHours",
      .getHours,
      .duration,
      en: "The hour of an instant in UTC or in a time zone, or all whole hours of an exact time.",
      fr:
        "L'heure d'un instant en UTC ou dans un fuseau horaire, ou toutes les heures entières d'une durée exacte.",
      [
        "duration('90m').getHours()": "1", "timestamp('2026-11-24T10:12:00+01:00').getHours()": "9",
        "timestamp('2026-11-24T09:12:00Z').getHours('+01:00')": "10",
      ]
    ),
    part(
      "getMinutes",
      .getMinutes,
      .duration,
      en: "The minute of an instant, or all whole minutes of an exact time.",
      fr: "La minute d'un instant, ou toutes les minutes entières d'une durée exacte.",
      ["duration('90m').getMinutes()": "90", "timestamp('2026-11-24T10:12:00Z').getMinutes()": "12"]
    ),
    part(
      "getSeconds",
      .getSeconds,
      .duration,
      en: "The second of an instant, or all whole seconds of an exact time.",
      fr: "La seconde d'un instant, ou toutes les secondes entières d'une durée exacte.",
      ["duration('1m1.5s').getSeconds()": "61"]
    ),
    part(
      "getMilliseconds",
      .getMilliseconds,
      .duration,
      en: "The thousandths of a second behind the whole seconds.",
      fr: "Les millièmes de seconde au-delà des secondes entières.",
      ["duration('1.25s').getMilliseconds()": "250"]
    ),
  ]

  /// A part of an instant, in UTC or in a time zone, and of one more type.
  private static func part(
    _ name: String,
    _ builtin: Builtin,
    _ other: ExpressionType,
    en: String,
    fr: String,
    _ examples: KeyValuePairs<String, String>
  ) -> FunctionDeclaration {
    FunctionDeclaration(
      name,
      .core,
      builtin,
      [.on(.timestamp, gives: .int), .on(.timestamp, .string, gives: .int), .on(other, gives: .int)],
      en: en,
      fr: fr,
      examples
    )
  }
}
