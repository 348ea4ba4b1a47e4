import Dispatch
import Synchronization
import Values

/// Rows that are worked on by all processors, with results in the rows' order.
struct ParallelRows {
  private let rows: [RowID]
  /// Rows per piece of work: enough that starting one costs nothing beside it.
  private static let pieceSize = 256

  init(_ rows: [RowID]) { self.rows = rows }

  /// What `body` makes of each piece of the rows, in order.
  func map<Result: Sendable>(_ body: @Sendable (ArraySlice<RowID>) -> Result) -> [Result] {
    let pieces = (rows.count + Self.pieceSize - 1) / Self.pieceSize
    guard pieces > 1 else { return rows.isEmpty ? [] : [body(rows[...])] }
    let results = Mutex([Result?](repeating: nil, count: pieces))
    DispatchQueue.concurrentPerform(iterations: pieces) { piece in
      let start = piece * Self.pieceSize
      let result = body(rows[start..<min(start + Self.pieceSize, rows.count)])
      results.withLock { $0[piece] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
