/// How many connections between objects are followed: files that are made to do harm could have millions.
///
/// A large cluster has more of everything. What is kept of a connection takes more than a look at it, so that fewer may
/// be kept.
struct ConnectionBound {
  private let mostLooks: Int
  private let mostKept: Int
  private var looks = 0
  private var kept = 0

  init(objects: Int) {
    mostLooks = max(100_000, 100 * objects)
    mostKept = max(100_000, 10 * objects)
  }

  /// The bound that was passed; nil as long as none is.
  var passed: Int? {
    if kept > mostKept { return mostKept }
    return looks > mostLooks ? mostLooks : nil
  }

  /// Counts what is only looked at; false when no more may be.
  mutating func look(at connections: Int) -> Bool {
    looks += connections
    return passed == nil
  }

  /// Counts what is kept; false when no more may be.
  mutating func keep(_ connections: Int) -> Bool {
    kept += connections
    return passed == nil
  }
}
