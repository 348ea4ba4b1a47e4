import Diagnostics
import Testing
import Values

@Suite("Days")
struct CalendarDateTests {
  @Test(
    "text and number of a day",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-24", 20_781),
      ("0001-01-01", -719_162),
      ("9999-12-31", 2_932_896),
    ]
  )
  func reading(_ text: String, _ days: Int32) throws {
    let date = try #require(CalendarDate(iso8601: text.utf8))
    #expect(date.daysSinceEpoch == days)
    #expect(date.description == text)
  }

  @Test(
    "what is no day",
    arguments: [
      "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-1", "26-04-01",
      "2026/04/01",
      "2026-04-01T", "", "0000-01-01", "２026-04-1",
    ]
  )
  func refusing(_ text: String) {
    #expect(CalendarDate(iso8601: text.utf8) == nil)
  }

  @Test("every day of four centuries has its parts back")
  func roundTrip() throws {
    let first = try #require(CalendarDate(year: 1899, month: 12, day: 31)).daysSinceEpoch
    var previous = (year: 1899, month: 12, day: 30)
    for days in first..<(first + 146_100) {
      let date = CalendarDate(daysSinceEpoch: days)
      let parts = date.parts
      #expect(CalendarDate(year: parts.year, month: parts.month, day: parts.day) == date)
      #expect(previous < parts)
      previous = parts
    }
  }

  @Test("days and instants read as people write them")
  func runningText() throws {
    let day = try #require(CalendarDate(year: 2027, month: 7, day: 1))
    #expect(day.written(in: .fr) == "01/07/2027")
    #expect(day.written(in: .en) == "1\u{A0}July\u{A0}2027")
    #expect(CalendarDate.written(secondsSinceEpoch: 0, in: .fr) == "01/01/1970 à 0\u{A0}h\u{A0}00 (UTC)")
    #expect(
      CalendarDate.written(secondsSinceEpoch: -1, in: .en) == "31\u{A0}December\u{A0}1969 at 23:59 (UTC)"
    )
    #expect(
      CalendarDate.written(secondsSinceEpoch: 1_786_720_800, in: .fr).hasSuffix("à 15\u{A0}h\u{A0}20 (UTC)")
    )
  }
}
