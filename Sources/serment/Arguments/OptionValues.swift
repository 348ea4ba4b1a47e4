public import ArgumentParser
public import Catalogue
public import Diagnostics
public import Exposure
public import History
public import Reporting
import Values

extension Language: ExpressibleByArgument {}

extension Check.Severity: ExpressibleByArgument {}

extension ReferencePages.Kind: ExpressibleByArgument {}

extension RemedyPlan.Goal: ExpressibleByArgument {}

extension HistoryTrend.Grouping: ExpressibleByArgument {}

extension TrafficLight: ExpressibleByArgument {}

extension LegalDocumentKind: ExpressibleByArgument {}

extension FindingArrangement: ExpressibleByArgument {}

extension CSVDialect.Separator: ExpressibleByArgument {}

/// A form that a listing or an estimate can be written in; audits have more, see ``AuditFormat``.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}

/// When a report is coloured.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never
}

/// Why an argument means nothing, and what to write instead, in the language of the run.
///
/// The text must not hold an apostrophe: ``ParserMessage`` finds it behind the words that ArgumentParser quotes.
struct ArgumentMistake: Error, CustomStringConvertible {
  var description: String
}

extension CalendarDate {
  /// The day given as `YYYY-MM-DD`.
  static func argument(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(iso8601: text.utf8) else {
      throw ArgumentMistake(
        description: localized(
          "write a day that exists as year-month-day, such as 2026-11-24",
          "écrire un jour qui existe sous la forme année-mois-jour, par exemple 2026-11-24"
        )
      )
    }
    return day
  }
}

/// How many, from zero.
enum Count {
  static func argument(_ text: String) throws -> Int {
    guard let count = Int(text), count >= 0 else {
      throw ArgumentMistake(
        description: localized(
          "write a whole number, such as 0 or 25",
          "écrire un nombre entier, par exemple 0 ou 25"
        )
      )
    }
    return count
  }
}
