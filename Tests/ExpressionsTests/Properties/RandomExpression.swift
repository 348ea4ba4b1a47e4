import Expressions

/// Writes random conditions over the records of ``RandomRecords``.
struct RandomExpression {
  var random: SplitMix
  /// Names of macros in scope that stand for parts, for texts and for numbers.
  var parts: [String] = []
  var texts: [String] = []
  var numbers: [String] = []
  /// Whether the condition asks for the absence of a record itself, so that recording more may change its verdict.
  private(set) var asksForAbsence = false
  /// Whether an error may appear once unknown facts are filled in, although the verdict stood without them: macros
  /// and list literals do not absorb errors.
  var mayFailLater = false

  init(_ random: SplitMix) { self.random = random }

  mutating func condition(_ depth: Int) -> String {
    if depth == 0 { return atom() }
    switch Int.random(in: 0..<22, using: &random) {
    case 0...2: return "(\(condition(depth - 1)) && \(condition(depth - 1)))"
    case 3...5: return "(\(condition(depth - 1)) || \(condition(depth - 1)))"
    case 6: return "!\(condition(depth - 1))"
    case 7: return "(\(condition(depth - 1)) ? \(condition(depth - 1)) : \(condition(depth - 1)))"
    case 8:
      return "(\(number(depth - 1)) \(random.pick(["<", "<=", ">", ">=", "==", "!="])) \(number(depth - 1)))"
    case 9: return "(\(text(depth - 1)) \(random.pick(["==", "!=", "<"])) \(text(depth - 1)))"
    case 10: return "(\(day(depth - 1)) \(random.pick(["<", ">=", "=="])) \(day(depth - 1)))"
    case 11, 12: return overParts(depth)
    case 13: return overTexts(depth)
    case 14: return "(\(text(depth - 1)) in \(textList(depth - 1)))"
    case 15: return overPairs(depth)
    case 16: return overMap(depth)
    case 17: return named(depth) { $0.condition($1) }
    case 18: return optionalTest(depth)
    case 19, 20:
      let function = random.pick(["contains", "intersects", "equivalent"])
      return random.happens(50)
        ? "sets.\(function)(\(textList(depth - 1)), \(textList(depth - 1)))"
        : "sets.\(function)(\(partList(depth - 1)), \(partList(depth - 1)))"
    default: return atom()
    }
  }

  private mutating func atom() -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return random.pick(["true", "false"])
    case 1: return "(\(owner())i == null)"
    case 2: return "has(\(owner())\(random.pick(["b", "i", "s", "ns"])))"
    case 3 where random.happens(30):
      asksForAbsence = true
      return "recorded(\(owner())\(random.pick(["b", "s", "ns"])))"
    case 4: return random.pick(["(subject.part != null)", "has(subject.part)", "(subject.part == null)"])
    case 5: return "(\(owner())s in ['a', 'b'])"
    default: return "(\(owner())b == \(random.pick(["true", "false", "true"])))"
    }
  }

  /// Something with the fields of a part or of the subject, which have the same names.
  mutating func owner() -> String {
    if !parts.isEmpty, random.happens(70) { return random.pick(parts) + "." }
    return random.happens(30) ? "subject.part." : "subject."
  }

  mutating func number(_ depth: Int) -> String {
    switch depth == 0 ? Int.random(in: 0..<3, using: &random) : Int.random(in: 0..<12, using: &random) {
    case 0 where !numbers.isEmpty && random.happens(60): return random.pick(numbers)
    case 9: return named(depth) { $0.number($1) }
    case 10: return optionalNumber(depth)
    case 0: return "\(Int.random(in: -2..<4, using: &random))"
    case 1, 2: return owner() + "i"
    case 3: return "(\(number(depth - 1)) \(random.pick(["+", "-", "*", "/", "%"])) \(number(depth - 1)))"
    case 4: return "\(partList(depth - 1)).size()"
    case 5: return "\(textList(depth - 1)).size()"
    case 6: return "\(owner())ns.\(random.pick(["sum", "max", "size"]))()"
    case 7: return "math.\(random.pick(["least", "greatest"]))(\(number(depth - 1)), \(number(depth - 1)))"
    case 8: return "\(numberList()).\(random.pick(["size()", "sum()"]))"
    default: return "(\(condition(depth - 1)) ? \(number(depth - 1)) : \(number(depth - 1)))"
    }
  }

  mutating func text(_ depth: Int) -> String {
    switch depth == 0 ? Int.random(in: 0..<3, using: &random) : Int.random(in: 0..<9, using: &random) {
    case 0: return random.pick(["'a'", "'b'", "'ab'", "''"])
    case 1 where !texts.isEmpty: return random.pick(texts)
    case 1, 2: return owner() + "s"
    case 3: return "(\(text(depth - 1)) + \(text(depth - 1)))"
    case 4: return "\(text(depth - 1)).upperAscii().lowerAscii()"
    case 5: return optionalText(depth)
    case 6: return "\(text(depth - 1)).reverse()"
    case 7: return "'%s%s'.format([\(text(depth - 1)), \(textList(depth - 1))])"
    default:
      mayFailLater = true
      return "[\(text(depth - 1)), \(text(depth - 1))][\(random.pick(["0", "1"]))]"
    }
  }

  /// Numbers of lists that are cut, joined or put in another order.
  private mutating func numberList() -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return "\(owner())ns.\(random.pick(["distinct", "sort", "reverse"]))()"
    case 1:
      mayFailLater = true
      return "\(owner())ns.slice(0, 1)"
    case 2: return "subject.parts.map(q, q.ns).flatten()"
    default: return "[subject.ns, [1, 2], subject.part.ns].flatten().distinct()"
    }
  }

  private mutating func day(_ depth: Int) -> String {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: "date('2026-01-1\(Int.random(in: 0..<4, using: &random))')"
    case 1: "subject.d"
    default: "(subject.d + days(\(Int.random(in: -2..<3, using: &random))))"
    }
  }

  mutating func partList(_ depth: Int) -> String {
    guard depth > 0, random.happens(50) else {
      return random.pick(["subject.parts", "everything", "subject.parts"])
    }
    mayFailLater = true
    if random.happens(20) { return "(\(partList(depth - 1)) + \(partList(depth - 1)))" }
    if random.happens(20) { return "\(partList(depth - 1)).\(random.pick(["distinct", "reverse"]))()" }
    let name = "p\(parts.count)"
    let list = partList(depth - 1)
    parts.append(name)
    defer { parts.removeLast() }
    if random.happens(20) { return "\(list).sortBy(\(name), \(number(depth - 1)))" }
    return "\(list).filter(\(name), \(condition(depth - 1)))"
  }

  mutating func textList(_ depth: Int) -> String {
    guard depth > 0, random.happens(60) else { return random.pick(["subject.ss", "['a', 'b']"]) }
    mayFailLater = true
    if random.happens(25) { return transformedTexts(depth) }
    if random.happens(20) { return "[?\(optionalField("s")), \(text(depth - 1))]" }
    if random.happens(30) { return "[\(text(depth - 1)), \(text(depth - 1))]" }
    if random.happens(30) {
      return "\(textList(depth - 1)).\(random.pick(["distinct", "sort", "reverse"]))()"
    }
    let name = "p\(parts.count)"
    let list = partList(depth - 1)
    parts.append(name)
    defer { parts.removeLast() }
    let filter = random.happens(50) ? "\(condition(depth - 1)), " : ""
    return "\(list).map(\(name), \(filter)\(text(depth - 1)))"
  }

  private mutating func overParts(_ depth: Int) -> String {
    let list = partList(depth - 1)
    let name = "p\(parts.count)"
    parts.append(name)
    defer { parts.removeLast() }
    return "\(list).\(quantifier())(\(name), \(condition(depth - 1)))"
  }

  private mutating func overTexts(_ depth: Int) -> String {
    let list = textList(depth - 1)
    let name = "t\(texts.count)"
    texts.append(name)
    defer { texts.removeLast() }
    return "\(list).\(quantifier())(\(name), \(condition(depth - 1)))"
  }

  mutating func quantifier() -> String {
    let name = random.pick(["all", "exists", "exists", "all", "exists_one"])
    if name == "exists_one" { mayFailLater = true }
    return name
  }
}
