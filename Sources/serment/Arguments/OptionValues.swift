public import ArgumentParser
public import Catalogue
public import Diagnostics
import Values

extension Language: ExpressibleByArgument {}

extension Check.Severity: ExpressibleByArgument {}

/// A form that a report can be written in.
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

/// A day given as `YYYY-MM-DD`.
struct DayArgument: ExpressibleByArgument {
  var day: CalendarDate

  init?(argument: String) {
    guard let day = CalendarDate(iso8601: argument.utf8) else { return nil }
    self.day = day
  }
}

/// How many, from zero.
struct CountArgument: ExpressibleByArgument {
  var count: Int

  init?(argument: String) {
    guard let count = Int(argument), count >= 0 else { return nil }
    self.count = count
  }
}
