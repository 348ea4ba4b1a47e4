/// A set of code points, as spans that ascend and neither touch nor overlap.
///
/// Surrogates may be members: patterns can name them, texts never hold them.
struct CodePointSet: Hashable {
  /// Neighbouring code points, both ends included.
  struct Span: Hashable {
    var first: UInt32
    var last: UInt32
  }

  /// The largest code point.
  static let largest: UInt32 = 0x10FFFF
  /// Every code point.
  static let all = CodePointSet([Span(first: 0, last: largest)])
  /// The line feed, which `.` leaves out.
  static let lineFeed = CodePointSet([Span(first: 0x0A, last: 0x0A)])
  /// What `\w` and `\b` call a letter of a word.
  static let wordLetters = CodePointSet(ascii: "09AZ__az")

  private(set) var spans: [Span]

  /// The set of any spans, in any order.
  init(_ spans: [Span] = []) {
    self.spans = spans
    normalize()
  }

  /// Spans of ASCII, each written as its first and its last character.
  init(ascii ends: StaticString) {
    let bytes = UnsafeBufferPointer(start: ends.utf8Start, count: ends.utf8CodeUnitCount)
    self.init(
      stride(from: 0, to: bytes.count - 1, by: 2).map {
        Span(first: UInt32(bytes[$0]), last: UInt32(bytes[$0 + 1]))
      }
    )
  }

  /// The set of one code point.
  init(_ codePoint: UInt32) {
    spans = [Span(first: codePoint, last: codePoint)]
  }

  /// Adds the members of another set.
  mutating func formUnion(_ other: CodePointSet) {
    spans += other.spans
    normalize()
  }

  /// Every code point but the members.
  var complement: CodePointSet {
    var gaps: [Span] = []
    var next: UInt32 = 0
    for span in spans {
      if span.first > next { gaps.append(Span(first: next, last: span.first - 1)) }
      next = span.last + 1
    }
    if next <= Self.largest { gaps.append(Span(first: next, last: Self.largest)) }
    return CodePointSet(gaps)
  }

  /// How many members there are.
  var count: Int { spans.reduce(0) { $0 + Int($1.last - $1.first) + 1 } }

  private mutating func normalize() {
    guard spans.count > 1 else { return }
    spans.sort { $0.first < $1.first }
    var kept = 0
    for index in 1..<spans.count {
      if spans[index].first <= spans[kept].last + 1 {
        spans[kept].last = max(spans[kept].last, spans[index].last)
      } else {
        kept += 1
        spans[kept] = spans[index]
      }
    }
    spans.removeSubrange((kept + 1)...)
  }
}
