/// Reads patterns in the syntax of RE2, as <https://github.com/google/re2/wiki/Syntax> lists it.
///
/// What RE2 refuses is refused; `\C`, which would cut a code point into bytes, and most scripts are refused as well.
struct PatternParser {
  /// The longest pattern, in bytes.
  static let maximumLength = 10_000
  /// How deep groups may nest.
  static let maximumDepth = 250
  /// How often a counted repetition may repeat, those around it included.
  static let maximumCopies = 1000
  /// How many spans the classes may have together.
  static let maximumSpans = 100_000

  /// What `(?imsU)` sets.
  ///
  /// `U` swaps greedy and lazy, which does not change whether a text matches.
  struct Flags {
    var ignoresCase = false
    var isMultiline = false
    var dotMatchesLineFeed = false
  }

  /// A group that is open, or the whole pattern.
  struct Group {
    /// Where its `(` stands.
    var start: Int
    /// The flags outside.
    var outerFlags: Flags
    /// The alternatives that are complete.
    var alternatives: [PatternTree.NodeID] = []
    /// What stands behind the last `|`.
    var items: [PatternTree.NodeID] = []
  }

  let text: UnsafeBufferPointer<UInt8>
  var position = 0
  var tree = PatternTree()
  var flags = Flags()
  var groups: [Group] = []

  private init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The tree of a pattern in UTF-8.
  static func parse(_ text: UnsafeBufferPointer<UInt8>) throws(PatternMistake) -> PatternTree {
    guard text.count <= maximumLength else {
      throw PatternMistake(.tooLong(text.count), at: 0..<text.count)
    }
    var parser = PatternParser(text)
    try parser.parse()
    return parser.tree
  }

  /// The byte some places ahead; nil behind the end.
  func peek(_ distance: Int = 0) -> UInt8? {
    position + distance < text.count ? text[position + distance] : nil
  }

  /// Whether certain bytes stand at the position.
  func sees(_ spelling: StaticString) -> Bool {
    let bytes = UnsafeBufferPointer(start: spelling.utf8Start, count: spelling.utf8CodeUnitCount)
    return text[position...].starts(with: bytes)
  }

  /// The pattern from `start` to the position.
  func spelling(from start: Int) -> String {
    String(decoding: text[start..<position], as: UTF8.self)
  }

  func mistake(_ kind: PatternMistake.Kind, from start: Int) -> PatternMistake {
    PatternMistake(kind, at: start..<position)
  }

  /// Reads one code point.
  mutating func codePoint() throws(PatternMistake) -> UInt32 {
    guard let (value, length) = CodePointDecoder.decode(text, at: position) else {
      throw PatternMistake(.notUTF8, at: position..<min(position + 1, text.count))
    }
    position += length
    return value
  }

  private mutating func parse() throws(PatternMistake) {
    groups = [Group(start: 0, outerFlags: flags)]
    var lastRepetition: Int?
    while let byte = peek() {
      let start = position
      var isRepetition = false
      switch byte {
      case UInt8(ascii: "("): try openGroup()
      case UInt8(ascii: ")"): try closeGroup()
      case UInt8(ascii: "|"):
        position += 1
        endAlternative()
      case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"):
        isRepetition = try repetition(behind: lastRepetition)
      case UInt8(ascii: "^"):
        position += 1
        append(.assertion(flags.isMultiline ? .lineStart : .textStart))
      case UInt8(ascii: "$"):
        position += 1
        append(.assertion(flags.isMultiline ? .lineEnd : .textEnd))
      case UInt8(ascii: "."):
        position += 1
        append(flags.dotMatchesLineFeed ? .all : CodePointSet.lineFeed.complement)
      case UInt8(ascii: "["): append(try bracketClass())
      case UInt8(ascii: "\\"): try backslash()
      default: appendLiteral(try codePoint())
      }
      lastRepetition = isRepetition ? start : nil
      guard tree.spanCount <= Self.maximumSpans else { throw PatternMistake(.tooLarge, at: 0..<text.count) }
    }
    guard groups.count == 1 else {
      let start = groups[groups.count - 1].start
      throw PatternMistake(.neverClosed("("), at: start..<(start + 1))
    }
    tree.root = try closedGroup()
  }

  /// Puts an item behind the last one.
  mutating func append(_ kind: PatternTree.Kind) {
    groups[groups.count - 1].items.append(tree.add(kind))
  }

  /// Puts a class behind the last item.
  mutating func append(_ set: CodePointSet) {
    groups[groups.count - 1].items.append(tree.add(set))
  }

  /// Puts one code point, in either case when case is ignored, behind the last item.
  mutating func appendLiteral(_ codePoint: UInt32) {
    let set = CodePointSet(codePoint)
    append(flags.ignoresCase ? CaseFolding.widened(set) : set)
  }
}
