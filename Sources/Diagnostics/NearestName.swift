/// Finds the name that somebody probably meant.
public enum NearestName {
  /// The candidate with the fewest edits, if they are few for its length, the first of equals; else the only one
  /// that says the same with more words, as `network_zones` does for `zones`.
  ///
  /// An edit inserts, deletes or replaces a byte or swaps two neighbours (optimal string alignment).
  public static func find(_ written: String, among candidates: some Sequence<String>) -> String? {
    let text = Array(written.utf8.prefix(64))
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.utf8.prefix(64))
      let limit = min(best.map { $0.distance - 1 } ?? .max, max(1, max(text.count, other.count) / 3))
      guard abs(text.count - other.count) <= limit else { continue }
      let distance = distance(text, other)
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.name ?? longer(text.map(fold), among: candidates)
  }

  /// The only candidate that begins or ends with the words of a text.
  private static func longer(_ text: [UInt8], among candidates: some Sequence<String>) -> String? {
    guard text.count >= 4 else { return nil }
    let separator = UInt8(ascii: "_")
    let longer = candidates.filter { candidate in
      let other = candidate.utf8.prefix(64).map(fold)
      return other.starts(with: text + [separator]) || other.suffix(text.count + 1) == [separator] + text
    }
    return longer.count == 1 ? longer[0] : nil
  }

  /// The number of edits between two byte strings.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        let replace = last[column] + (fold(left[row]) == fold(right[column]) ? 0 : 1)
        var edits = min(replace, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          edits = min(edits, beforeLast[column - 1] + 1)
        }
        current.append(edits)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }

  /// Lowercase, and `-` as `_`: the usual slips cost nothing.
  private static func fold(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "-"): UInt8(ascii: "_")
    default: byte
    }
  }
}
