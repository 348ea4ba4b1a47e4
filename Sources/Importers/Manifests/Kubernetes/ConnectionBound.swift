/// How many connections between objects are followed: files that are made to do harm could have millions.
struct ConnectionBound {
  /// How many they may be: more in a large cluster, since that has more of everything.
  let most: Int
  private var count = 0

  init(objects: Int) { most = max(100_000, 100 * objects) }

  /// Whether they were too many.
  var isExceeded: Bool { count > most }

  /// Counts connections; false when they are not to be followed any more.
  mutating func follow(_ more: Int) -> Bool {
    count += more
    return !isExceeded
  }
}
