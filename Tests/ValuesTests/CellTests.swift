import Testing
import Values

@Suite("Cells")
struct CellTests {
  @Test("a cell is 16 bytes, and the zero cell is what nobody recorded")
  func layout() {
    #expect(MemoryLayout<Cell>.stride == 16)
    #expect(Cell(tag: .unknown) == .unknown)
    #expect(Cell.Tag.unknown.rawValue == 0)
  }

  @Test(
    "months and days of a period keep their signs",
    arguments: [(0, 0), (3, -2), (-14, 31), (.max, .min), (.min, .max)]
  )
  func periods(_ months: Int32, _ days: Int32) {
    let cell = Cell.period(months: months, days: days)
    #expect(cell.periodMonths == months)
    #expect(cell.periodDays == days)
  }

  @Test("instants end with the years 1 and 9999, durations with 64 bits of nanoseconds")
  func bounds() {
    #expect(Cell.timestamp(seconds: Cell.firstTimestampSecond) != nil)
    #expect(Cell.timestamp(seconds: Cell.firstTimestampSecond - 1) == nil)
    #expect(Cell.timestamp(seconds: Cell.lastTimestampSecond, nanoseconds: 999_999_999)?.aux == 999_999_999)
    #expect(Cell.timestamp(seconds: Cell.lastTimestampSecond + 1) == nil)
    #expect(Cell.duration(seconds: -Cell.longestDurationSeconds) != nil)
    #expect(Cell.duration(seconds: Cell.longestDurationSeconds + 1) == nil)
  }

  @Test("numbers, texts, days and records come back as they went in")
  func values() throws {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    #expect(Cell.date(day).dateValue == day)
    #expect(Cell.double(-0.5).doubleValue == -0.5)
    #expect(Cell.uint(.max).bits == -1)
    #expect(Cell.string(StringID(index: 7)).stringID.index == 7)
    let row = RowID(entity: EntityID(index: 3), index: 4_000_000_000)
    #expect(Cell.row(row).rowID == row)
    #expect(Cell.bool(true).isTrue && !Cell.bool(true).isFalse && Cell.bool(false).isFalse)
    #expect(!Cell.unknown.isFalse && !Cell.null.isFalse)
  }
}
