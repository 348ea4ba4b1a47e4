public import Diagnostics
public import Values

/// Lengths of time in words, such as `3 years and 6 months`.
public enum SpanWords {
  private typealias Unit = (count: Int64, en: String, fr: (one: String, many: String))

  /// A calendar time; one that runs backwards stays in ISO 8601.
  public static func period(_ cell: Cell) -> LocalizedText {
    let months = Int64(cell.periodMonths)
    let days = Int64(cell.periodDays)
    guard months >= 0, days >= 0 else {
      return LocalizedText(verbatim: DurationText.writtenPeriod(cell))
    }
    return text(
      [
        (months / 12, "year", ("an", "ans")), (months % 12, "month", ("mois", "mois")),
        (days, "day", ("jour", "jours")),
      ],
      none: "day"
    )
  }

  /// An exact time; one that runs backwards or has a fraction of a second stays in ISO 8601.
  public static func duration(_ cell: Cell) -> LocalizedText {
    guard cell.bits >= 0, cell.aux == 0 else {
      return LocalizedText(verbatim: DurationText.writtenDuration(cell))
    }
    return text(
      [
        (cell.bits / 3600, "hour", ("heure", "heures")),
        (cell.bits / 60 % 60, "minute", ("minute", "minutes")),
        (cell.bits % 60, "second", ("seconde", "secondes")),
      ],
      none: "second"
    )
  }

  private static func text(_ units: [Unit], none: String) -> LocalizedText {
    let said = units.filter { $0.count > 0 }
    let shown = said.isEmpty ? units.filter { $0.en == none } : said
    return LocalizedText(
      en: joined(shown.map { "\($0.count) \($0.en)\($0.count == 1 ? "" : "s")" }, "and"),
      // French counts zero as one.
      fr: joined(shown.map { "\($0.count) \($0.count < 2 ? $0.fr.one : $0.fr.many)" }, "et")
    )
  }

  private static func joined(_ parts: [String], _ word: String) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
