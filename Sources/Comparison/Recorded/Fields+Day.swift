import Documents
import Values

extension Fields {
  /// A day.
  func day(_ name: StaticString) -> CalendarDate? {
    text(name).flatMap { CalendarDate(iso8601: $0.utf8) }
  }
}
