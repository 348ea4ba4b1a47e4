import Catalogue
import Inventory
import Values

/// All checks of a catalogue on all their subjects.
///
/// The checks of an entity take turns on one piece of its records after the other: reading the facts of 100,000 records
/// from memory takes longer than judging them, and so each piece is fetched once and not once per check.
struct CheckSweep {
  /// What came of each check: one part per piece of its subjects, in their order.
  let results: [[CheckRun.Results]]

  /// Applies the checks.
  init(_ runs: [CheckRun], _ inventory: Inventory) {
    var results = [[CheckRun.Results]](repeating: [], count: runs.count)
    let subjects = Dictionary(grouping: runs.indices) { runs[$0].check.subject }
    for (subject, checks) in subjects {
      let pieces = ParallelRows(inventory.rows(of: subject)).map { rows in
        checks.map { runs[$0].apply(to: rows) }
      }
      for piece in pieces {
        for (check, part) in zip(checks, piece) { results[check].append(part) }
      }
    }
    self.results = results
  }
}
