import Documents
import Values

extension Fields {
  /// A day.
  func day(_ name: StaticString) -> CalendarDate? {
    text(name).flatMap { CalendarDate(iso8601: $0.utf8) }
  }

  /// A number of things.
  func count(_ name: StaticString) -> Int? {
    value(name).flatMap { document.nodes[$0].style == .jsonLiteral ? Int(document.string($0)) : nil }
  }
}
