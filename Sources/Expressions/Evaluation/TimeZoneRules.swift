/// How far the clocks of a time zone are ahead of UTC, at any instant: the content of a TZif file, RFC 9636.
public struct TimeZoneRules: Sendable {
  /// The instants from which an offset holds, in seconds since 1970, in order.
  private var transitions: [Int64] = []
  /// For each transition, the offset in seconds.
  private var offsets: [Int64] = []
  /// The offset before the first transition.
  private var first: Int64 = 0
  /// What holds behind the last transition; nil when the last offset does.
  private var yearly: YearlyTimeZoneRule?

  /// Reads a TZif file; nil when it is none, or one of the first version, which ends in 2037.
  public init?(tzif bytes: [UInt8]) {
    guard let old = Header(bytes, at: 0), old.version >= UInt8(ascii: "2"),
      let header = Header(bytes, at: old.end(timeSize: 4))
    else { return nil }
    let end = header.end(timeSize: 8)
    guard end <= bytes.count, header.typeCount > 0 else { return nil }
    let indices = header.start + header.timeCount * 8
    let types = indices + header.timeCount
    var known: [Int64] = []
    for type in 0..<header.typeCount {
      known.append(Int64(Int32(truncatingIfNeeded: Self.number(bytes, at: types + type * 6, size: 4))))
    }
    for index in 0..<header.timeCount {
      let type = Int(bytes[indices + index])
      guard type < known.count else { return nil }
      transitions.append(Self.number(bytes, at: header.start + index * 8, size: 8))
      offsets.append(known[type])
    }
    guard zip(transitions, transitions.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    first = known[0]
    guard let footer = Self.footer(bytes, at: end) else { return nil }
    guard !footer.isEmpty else { return }
    guard let rule = YearlyTimeZoneRule(footer) else { return nil }
    yearly = rule
  }

  /// The seconds to add to UTC at an instant given in seconds since 1970.
  public func offset(at instant: Int64) -> Int64 {
    guard let last = transitions.last, instant < last else {
      return yearly?.offset(at: instant) ?? offsets.last ?? first
    }
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : offsets[low - 1]
  }

  private static func number(_ bytes: [UInt8], at position: Int, size: Int) -> Int64 {
    bytes[position..<(position + size)].reduce(0) { $0 << 8 | Int64($1) }
  }

  /// The line between two line feeds that says what holds in future.
  private static func footer(_ bytes: [UInt8], at position: Int) -> ArraySlice<UInt8>? {
    guard position < bytes.count, bytes[position] == 0x0A else { return nil }
    let rest = bytes[(position + 1)...]
    return rest.firstIndex(of: 0x0A).map { rest[..<$0] }
  }

  /// What a part of the file says of its length.
  private struct Header {
    var version: UInt8
    /// Where the instants begin.
    var start: Int
    var timeCount: Int
    var typeCount: Int
    private var letterCount: Int
    private var leapCount: Int
    private var flagCount: Int

    init?(_ bytes: [UInt8], at position: Int) {
      guard position + 44 <= bytes.count, bytes[position...].starts(with: "TZif".utf8) else { return nil }
      version = bytes[position + 4]
      start = position + 44
      let counts = (0..<6).map { TimeZoneRules.number(bytes, at: position + 20 + $0 * 4, size: 4) }
      // No list is longer than the file, so nothing below overflows.
      guard counts.allSatisfy({ $0 <= bytes.count }) else { return nil }
      flagCount = Int(counts[0] + counts[1])
      (leapCount, timeCount, typeCount, letterCount) =
        (Int(counts[2]), Int(counts[3]), Int(counts[4]), Int(counts[5]))
    }

    /// Where the part ends, an instant taking `timeSize` bytes.
    func end(timeSize: Int) -> Int {
      start + timeCount * (timeSize + 1) + typeCount * 6 + letterCount + leapCount * (timeSize + 4)
        + flagCount
    }
  }
}
