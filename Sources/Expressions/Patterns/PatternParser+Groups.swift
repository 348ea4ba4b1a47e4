/// Groups, alternatives and repetitions.
extension PatternParser {
  mutating func openGroup() throws(PatternMistake) {
    let start = position
    let outer = flags
    position += 1
    if peek() == UInt8(ascii: "?") {
      position += 1
      guard try openSpecialGroup(from: start) else { return }
    }
    groups.append(Group(start: start, outerFlags: outer))
    guard groups.count <= Self.maximumDepth else { throw mistake(.tooDeep, from: start) }
  }

  /// What follows `(?`; false when it only sets flags.
  private mutating func openSpecialGroup(from start: Int) throws(PatternMistake) -> Bool {
    if sees("=") || sees("!") || sees("<=") || sees("<!") {
      position += sees("<") ? 2 : 1
      throw mistake(.lookaround(spelling(from: start)), from: start)
    }
    if sees("P<") || sees("<") {
      position += sees("P") ? 2 : 1
      try groupName(from: start)
      return true
    }
    return try groupFlags(from: start)
  }

  private mutating func groupName(from start: Int) throws(PatternMistake) {
    let nameStart = position
    var isGood = true
    while let byte = peek(), byte != UInt8(ascii: ">") {
      let letter = try codePoint()
      isGood = isGood && UnicodeCategories.mayNameGroup(letter)
    }
    let isEmpty = position == nameStart
    guard peek() != nil else { throw mistake(.neverClosed(spelling(from: start)), from: start) }
    position += 1
    guard isGood, !isEmpty else {
      throw mistake(.invalidGroupName(spelling(from: start)), from: start)
    }
  }

  private mutating func groupFlags(from start: Int) throws(PatternMistake) -> Bool {
    var new = flags
    var isNegated = false
    var hasFlag = true
    while let byte = peek() {
      _ = try codePoint()
      switch byte {
      case UInt8(ascii: "i"): new.ignoresCase = !isNegated
      case UInt8(ascii: "m"): new.isMultiline = !isNegated
      case UInt8(ascii: "s"): new.dotMatchesLineFeed = !isNegated
      case UInt8(ascii: "U"): break
      case UInt8(ascii: "-") where !isNegated:
        isNegated = true
        hasFlag = false
        continue
      case UInt8(ascii: ":") where hasFlag, UInt8(ascii: ")") where hasFlag:
        flags = new
        return byte == UInt8(ascii: ":")
      default: throw mistake(.unknownGroup(spelling(from: start)), from: start)
      }
      hasFlag = true
    }
    throw mistake(.neverClosed(spelling(from: start)), from: start)
  }

  mutating func endAlternative() {
    let items = groups[groups.count - 1].items
    let node: PatternTree.NodeID =
      switch items.count {
      case 0: tree.add(.empty)
      case 1: items[0]
      default: tree.add(.sequence(items))
      }
    groups[groups.count - 1].alternatives.append(node)
    groups[groups.count - 1].items = []
  }

  mutating func closeGroup() throws(PatternMistake) {
    position += 1
    guard groups.count > 1 else { throw mistake(.unexpectedParenthesis, from: position - 1) }
    flags = groups[groups.count - 1].outerFlags
    let node = try closedGroup()
    groups[groups.count - 1].items.append(node)
  }

  /// Takes the innermost group off the stack, as one node.
  mutating func closedGroup() throws(PatternMistake) -> PatternTree.NodeID {
    endAlternative()
    let group = groups.removeLast()
    let node =
      group.alternatives.count == 1 ? group.alternatives[0] : tree.add(.choice(group.alternatives))
    return try checked(node, from: group.start)
  }

  private func checked(_ node: PatternTree.NodeID, from start: Int) throws(PatternMistake)
    -> PatternTree.NodeID
  {
    guard tree[node].depth <= 4 * Self.maximumDepth else { throw mistake(.tooDeep, from: start) }
    return node
  }

  /// Reads `*`, `+`, `?` or `{…}`; false when the brace stands for itself.
  mutating func repetition(behind last: Int?) throws(PatternMistake) -> Bool {
    let start = position
    guard let (least, most) = repetitionCounts() else {
      appendLiteral(try codePoint())
      return false
    }
    if peek() == UInt8(ascii: "?") { position += 1 }
    if let last { throw mistake(.stackedRepetition(spelling(from: last)), from: last) }
    guard max(least, most ?? 0) <= Self.maximumCopies, least <= most ?? .max else {
      throw mistake(.repetitionTooLarge(spelling(from: start)), from: start)
    }
    guard let item = groups[groups.count - 1].items.popLast() else {
      throw mistake(.nothingToRepeat(spelling(from: start)), from: start)
    }
    let node = tree.add(.repetition(item, least: least, most: most))
    guard tree[node].copies <= Self.maximumCopies else {
      throw mistake(.repetitionTooLarge(spelling(from: start)), from: start)
    }
    groups[groups.count - 1].items.append(try checked(node, from: start))
    return true
  }

  /// Reads `*`, `+`, `?` or `{…}`; nil, and nothing read, for a brace that stands for itself.
  private mutating func repetitionCounts() -> (Int, Int?)? {
    let counts: (Int, Int?)
    switch peek() {
    case UInt8(ascii: "*"): counts = (0, nil)
    case UInt8(ascii: "+"): counts = (1, nil)
    case UInt8(ascii: "?"): counts = (0, 1)
    default: return bracedCounts()
    }
    position += 1
    return counts
  }

  /// Reads `{2}`, `{2,}` or `{2,4}`; nil, and nothing read, for anything else.
  private mutating func bracedCounts() -> (Int, Int?)? {
    let start = position
    position += 1
    if let least = count() {
      var most: Int? = least
      var isGood = true
      if peek() == UInt8(ascii: ",") {
        position += 1
        most = nil
        if peek() != UInt8(ascii: "}") {
          most = count()
          isGood = most != nil
        }
      }
      if isGood, peek() == UInt8(ascii: "}") {
        position += 1
        return (least, most)
      }
    }
    position = start
    return nil
  }

  /// Reads a number without leading zeros, of at most nine digits.
  private mutating func count() -> Int? {
    let start = position
    var value = 0
    while let byte = peek(), Lexer.isDigit(byte) {
      guard position - start < 9, value > 0 || position == start else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      position += 1
    }
    return position > start ? value : nil
  }
}
