import Expressions
import Inventory
import Values

/// How old evidence may be on the day of the audit.
struct EvidenceAge {
  private let oldest: CalendarDate

  /// Creates the limit from a `period` cell: the day so many months and days before the audit.
  init(_ age: Cell, asOf: CalendarDate) {
    let months = Int(age.bits >> 32)
    let days = Int32(truncatingIfNeeded: age.bits)
    let (year, month, day) = asOf.parts
    let count = year * 12 + month - 1 - months
    let (targetYear, targetMonth) = (count / 12, count % 12 + 1)
    let lastDay = CalendarDate.daysInMonth(targetMonth, of: targetYear)
    let shifted = CalendarDate(year: targetYear, month: targetMonth, day: min(day, lastDay)) ?? asOf
    oldest = CalendarDate(daysSinceEpoch: shifted.daysSinceEpoch - days)
  }

  /// The facts whose every source was collected before the limit; a source without a day is not judged.
  func stale(among paths: some Sequence<FactPath>, in inventory: Inventory) -> [FactPath] {
    paths.filter { path in
      let days = inventory.origins(at: path).compactMap(\.origin.collectedOn)
      return !days.isEmpty && days.allSatisfy { $0 < oldest }
    }
  }
}
