/// What auditing needs and CEL lacks: days, calendar times, sums, letters beyond ASCII.
enum AuditFunctions {
  static let all: [FunctionDeclaration] = [
    FunctionDeclaration(
      "date",
      .audit,
      .toDate,
      [.call(.string, gives: .date), .call(.timestamp, gives: .date), .call(.date, gives: .date)],
      en: "A day of the calendar, from its spelling or from an instant in UTC.",
      fr: "Un jour du calendrier, d'après son écriture ou d'après un instant en UTC.",
      [
        "date('2026-01-14') < date('2026-02-01')": "true",
        "date(timestamp('2026-11-24T23:30:00-01:00')) == date('2026-11-25')": "true",
        "date('2026-02-30')": "error",
      ]
    ),
    FunctionDeclaration(
      "days",
      .audit,
      .days,
      [.call(.int, gives: .period)],
      en: "A calendar time of so many days.",
      fr: "Une durée calendaire du nombre de jours donné.",
      ["date('2026-02-28') + days(1) == date('2026-03-01')": "true"]
    ),
    FunctionDeclaration(
      "months",
      .audit,
      .months,
      [.call(.int, gives: .period)],
      en: "A calendar time of so many months; where a month lacks the day, its last day counts.",
      fr:
        "Une durée calendaire du nombre de mois donné ; si le jour manque dans un mois, c'est son dernier jour qui compte.",
      ["date('2026-01-31') + months(1) == date('2026-02-28')": "true"]
    ),
    FunctionDeclaration(
      "years",
      .audit,
      .years,
      [.call(.int, gives: .period)],
      en: "A calendar time of so many years.",
      fr: "Une durée calendaire du nombre d'années donné.",
      ["date('2016-01-14') + years(10) == date('2026-01-14')": "true"]
    ),
    FunctionDeclaration(
      "foldCase",
      .audit,
      .foldCase,
      [.on(.string, gives: .string)],
      en: "A text in small letters of any alphabet, for comparing without regard to case.",
      fr: "Un texte en minuscules de tout alphabet, pour comparer sans tenir compte de la casse.",
      ["'RÖNTGEN'.foldCase() == 'Röntgen'.foldCase()": "true"]
    ),
    FunctionDeclaration(
      "sum",
      .audit,
      .sum,
      [ExpressionType.int, .uint, .double, .duration].map { .on(.list($0), gives: $0) },
      en: "The sum of a list, 0 for an empty one.",
      fr: "La somme d'une liste, 0 si elle est vide.",
      ["[1, 2, 3].sum()": "6", "[].sum()": "0"]
    ),
    FunctionDeclaration(
      "min",
      .audit,
      .minimum,
      ListFunctions.ordered.map { .on(.list($0), gives: $0) },
      en: "The least item of a list.",
      fr: "Le plus petit élément d'une liste.",
      ["[3, 1, 2].min()": "1", "[].min()": "error"]
    ),
    FunctionDeclaration(
      "max",
      .audit,
      .maximum,
      ListFunctions.ordered.map { .on(.list($0), gives: $0) },
      en: "The greatest item of a list.",
      fr: "Le plus grand élément d'une liste.",
      ["['a', 'c', 'b'].max()": "'c'"]
    ),
  ]
}
