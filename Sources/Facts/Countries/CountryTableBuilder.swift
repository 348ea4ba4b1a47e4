import Diagnostics
import Values

/// The columns of `facts/countries.tsv`.
enum CountryColumn: Int, FactColumn {
  case code
  case alpha3
  case nameEN
  case nameFR
  case eeaFrom
  case eeaUntil
  case also
  case noteEN
  case noteFR

  static let names = [
    "code", "alpha3", "name_en", "name_fr", "eea_from", "eea_until", "also", "note_en", "note_fr",
  ]
}

/// The columns of `facts/adequacy-decisions.tsv`.
enum AdequacyColumn: Int, FactColumn {
  case country
  case from
  case until
  case citation
  case limitsEN
  case limitsFR
  case doubtEN
  case doubtFR

  static let names = [
    "country", "from", "until", "citation", "limits_en", "limits_fr", "doubt_en", "doubt_fr",
  ]
}

/// Turns the rows of the two tables into countries, telling every row that cannot be used.
struct CountryTableBuilder {
  private(set) var countries: [Country] = []
  private(set) var spellings: [CountrySpellings] = []
  private(set) var indexByCode: [UInt16: Int] = [:]

  mutating func readCountries(_ table: FactTable<CountryColumn>, into diagnostics: inout DiagnosticBag) {
    countries.reserveCapacity(table.rows.count)
    spellings.reserveCapacity(table.rows.count)
    indexByCode.reserveCapacity(table.rows.count)
    for row in table.rows {
      guard let key = CountryCode.key(table.bytes(row, .code)) else {
        table.reject(row, .code, allowed: "AA … ZZ", into: &diagnostics)
        continue
      }
      let code = table.text(row, .code)
      guard indexByCode[key] == nil else {
        table.rejectDuplicate(row, .code, key: code, into: &diagnostics)
        continue
      }
      indexByCode[key] = countries.count
      countries.append(
        Country(
          code: code,
          name: LocalizedText(en: table.text(row, .nameEN), fr: table.text(row, .nameFR)),
          membership: membership(table, row, into: &diagnostics),
          adequacyDecisions: [],
          note: table.localized(row, .noteEN, .noteFR, into: &diagnostics),
          row: table.evidence(row)
        )
      )
      spellings.append(CountrySpellings(alpha3: table.text(row, .alpha3), others: table.text(row, .also)))
    }
  }

  mutating func readDecisions(_ table: FactTable<AdequacyColumn>, into diagnostics: inout DiagnosticBag) {
    for row in table.rows {
      guard let key = CountryCode.key(table.bytes(row, .country)), let index = indexByCode[key] else {
        table.reject(row, .country, allowed: "AA … ZZ", into: &diagnostics)
        continue
      }
      guard let from = table.date(row, .from, into: &diagnostics) else {
        if table.isEmpty(row, .from) { table.reject(row, .from, allowed: "YYYY-MM-DD", into: &diagnostics) }
        continue
      }
      let decision = AdequacyDecision(
        citation: table.text(row, .citation),
        from: from,
        until: table.date(row, .until, into: &diagnostics),
        limits: table.localized(row, .limitsEN, .limitsFR, into: &diagnostics),
        doubt: table.localized(row, .doubtEN, .doubtFR, into: &diagnostics),
        row: table.evidence(row)
      )
      countries[index].adequacyDecisions.append(decision)
      countries[index].adequacyDecisions.sort { $0.from < $1.from }
    }
  }

  private func membership(
    _ table: FactTable<CountryColumn>,
    _ row: Int,
    into diagnostics: inout DiagnosticBag
  ) -> ClosedRange<CalendarDate>? {
    let from = table.date(row, .eeaFrom, into: &diagnostics)
    let until = table.date(row, .eeaUntil, into: &diagnostics) ?? CalendarDate(daysSinceEpoch: .max)
    guard let from else { return nil }
    guard from <= until else {
      table.reject(row, .eeaUntil, allowed: "≥ \(from)", into: &diagnostics)
      return nil
    }
    return from...until
  }
}
