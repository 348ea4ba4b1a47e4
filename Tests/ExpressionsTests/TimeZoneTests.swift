import Expressions
import Testing
import Values

@Suite("Clocks in time zones")
struct TimeZoneTests {
  @Test(
    "offsets, UTC and what nobody knows",
    arguments: [
      ("subject.seen_at.getHours('UTC')", "1"), ("subject.seen_at.getHours('+02:00')", "3"),
      ("subject.seen_at.getDate('-02:00')", "8"), ("subject.seen_at.getMinutes('05:45')", "31"),
      ("subject.seen_at.getMilliseconds('-00:00')", "500"),
      ("subject.seen_at.getHours('Europe/Paris')", "error(invalid-argument)"),
      ("subject.seen_at.getHours('24:00')", "error(invalid-argument)"),
      ("subject.seen_at.getHours('1:00')", "error(invalid-argument)"),
      ("subject.flows[0].target.seen_at.getHours('UTC')", "unknown"),
      ("dyn(null).getHours('UTC')", "error(null-operand)"), ("dyn(1).getHours('UTC')", "error(no-overload)"),
    ]
  )
  func fixed(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }

  @Test(
    "named zones, by the rule that the environment has for them",
    arguments: [
      ("timestamp('2026-03-29T00:59:59Z').getHours('Europe/Paris')", "1"),
      ("timestamp('2026-03-29T01:00:00Z').getHours('Europe/Paris')", "3"),
      ("timestamp('2026-10-25T01:00:00Z').getHours('Europe/Paris')", "2"),
      ("timestamp('2026-12-31T23:30:00Z').getFullYear('Europe/Paris')", "2027"),
      ("timestamp('1999-12-31T23:59:59Z').getHours('Europe/Paris')", "error(invalid-argument)"),
      ("timestamp('2026-12-31T23:30:00Z').getHours('Europe/Rome')", "error(invalid-argument)"),
    ]
  )
  func named(_ text: String, _ value: String) throws {
    let since = try #require(CalendarDate(year: 2000, month: 1, day: 1))
    let paris = try #require(TimeZoneRule("CET-1CEST,M3.5.0,M10.5.0/3".utf8, since: since))
    let environment = TypeEnvironment(timeZone: { $0 == "Europe/Paris" ? paris : nil })
    var strings = StringTable()
    let expression = try ExpressionCompiler.compile(text, as: .int, in: environment, strings: &strings)
    var store = RecordStore(slotsPerEntity: [])
    store.strings = strings
    var arena = EvaluationArena()
    let found = store.withView { view in
      ValueDump.dump(expression.evaluate([], in: view, arena: &arena), arena, view)
    }
    #expect(found == value)
  }
}
