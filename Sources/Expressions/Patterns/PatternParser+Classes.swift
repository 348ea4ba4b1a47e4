/// Classes in brackets.
extension PatternParser {
  /// Reads `[…]`.
  mutating func bracketClass() throws(PatternMistake) -> CodePointSet {
    let start = position
    position += 1
    let isNegated = peek() == UInt8(ascii: "^")
    if isNegated { position += 1 }
    var spans: [CodePointSet.Span] = []
    var negatedNames: [CodePointSet.Span] = []
    var isFirst = true
    while let byte = peek(), byte != UInt8(ascii: "]") || isFirst {
      isFirst = false
      if let named = try namedClass() {
        if named.isNegated { negatedNames += resolved(named).spans } else { spans += named.set.spans }
      } else {
        spans.append(try span())
      }
      guard spans.count + negatedNames.count <= 20 * Self.maximumSpans else {
        throw mistake(.tooLarge, from: start)
      }
    }
    guard peek() != nil else {
      throw PatternMistake(.neverClosed("["), at: start..<(start + 1))
    }
    position += 1
    // Other cases of everything at once; what was negated has lost its own already.
    var set = resolved(NamedClass(set: CodePointSet(spans), isNegated: false))
    set.formUnion(CodePointSet(negatedNames))
    return isNegated ? set.complement : set
  }

  /// Reads `[:alpha:]`, `\d`, `\pL` and their like; nil, and nothing read, for anything else.
  private mutating func namedClass() throws(PatternMistake) -> NamedClass? {
    if peek() == UInt8(ascii: "\\") { return try escapedClass() }
    guard sees("[:") else { return nil }
    let start = position
    var end = position + 2
    while end + 1 < text.count, text[end] != UInt8(ascii: ":") || text[end + 1] != UInt8(ascii: "]") {
      end += 1
    }
    guard end + 1 < text.count else { return nil }
    let isNegated = text[position + 2] == UInt8(ascii: "^")
    let nameStart = position + (isNegated ? 3 : 2)
    let name = nameStart <= end ? String(decoding: text[nameStart..<end], as: UTF8.self) : ""
    position = end + 2
    guard let set = NamedClasses.posix(name) else {
      throw mistake(.unknownClassName(spelling(from: start)), from: start)
    }
    return NamedClass(set: set, isNegated: isNegated)
  }

  /// Reads one member, or two with a hyphen between.
  private mutating func span() throws(PatternMistake) -> CodePointSet.Span {
    let start = position
    let first = try classMember()
    guard peek() == UInt8(ascii: "-"), let next = peek(1), next != UInt8(ascii: "]") else {
      return CodePointSet.Span(first: first, last: first)
    }
    position += 1
    let last = try classMember()
    guard first <= last else { throw mistake(.reversedRange(spelling(from: start)), from: start) }
    return CodePointSet.Span(first: first, last: last)
  }

  private mutating func classMember() throws(PatternMistake) -> UInt32 {
    peek() == UInt8(ascii: "\\") ? try escapedCodePoint() : try codePoint()
  }
}
