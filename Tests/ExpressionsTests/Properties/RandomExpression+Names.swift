/// Macros with two names, names for values, and optional values.
extension RandomExpression {
  /// A condition over positions and items, or keys and values.
  mutating func overPairs(_ depth: Int) -> String {
    let isOfTexts = random.happens(40)
    let list = isOfTexts ? textList(depth - 1) : partList(depth - 1)
    return "\(list).\(quantifier())(" + inPair(isOfTexts) { $0.condition(depth - 1) } + ")"
  }

  /// `name, name, ` with what is made of both.
  private mutating func inPair(_ isOfTexts: Bool, _ body: (inout Self) -> String) -> String {
    let index = "n\(numbers.count)"
    let item = isOfTexts ? "t\(texts.count)" : "p\(parts.count)"
    numbers.append(index)
    if isOfTexts { texts.append(item) } else { parts.append(item) }
    defer {
      numbers.removeLast()
      if isOfTexts { texts.removeLast() } else { parts.removeLast() }
    }
    return "\(index), \(item), " + body(&self)
  }

  mutating func transformedTexts(_ depth: Int) -> String {
    let list = partList(depth - 1)
    let hasFilter = random.happens(50)
    let body = inPair(false) {
      (hasFilter ? $0.condition(depth - 1) + ", " : "") + $0.text(depth - 1)
    }
    return "\(list).transformList(\(body))"
  }

  /// A condition over a map of numbers to texts.
  mutating func overMap(_ depth: Int) -> String {
    mayFailLater = true
    let map = self.map(depth - 1)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return "\(map)[?\(Int.random(in: 0..<3, using: &random))].hasValue()"
    case 1: return "(\(map).size() > \(Int.random(in: 0..<3, using: &random)))"
    case 2: return "(\(map)[?\(number(depth - 1))].orValue('a') == \(text(depth - 1)))"
    default: return "\(map).\(quantifier())(" + inPair(true) { $0.condition(depth - 1) } + ")"
    }
  }

  private mutating func map(_ depth: Int) -> String {
    guard depth > 0 else { return "{0: \(text(0)), ?1: \(optionalField("s"))}" }
    let isOfTexts = random.happens(40)
    let list = isOfTexts ? textList(depth - 1) : partList(depth - 1)
    let hasFilter = random.happens(40)
    let makesEntries = random.happens(30)
    let body = inPair(isOfTexts) {
      let filter = hasFilter ? $0.condition(depth - 1) + ", " : ""
      let text = $0.text(depth - 1)
      return filter + (makesEntries ? "{\($0.number(0)): \(text)}" : text)
    }
    return "\(list).transformMap\(makesEntries ? "Entry" : "")(\(body))"
  }

  /// `cel.bind` around what `body` makes.
  mutating func named(_ depth: Int, _ body: (inout Self, Int) -> String) -> String {
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      let name = "n\(numbers.count)"
      let value = number(depth - 1)
      numbers.append(name)
      defer { numbers.removeLast() }
      return "cel.bind(\(name), \(value), \(body(&self, depth - 1)))"
    case 1:
      let name = "t\(texts.count)"
      let value = text(depth - 1)
      texts.append(name)
      defer { texts.removeLast() }
      return "cel.bind(\(name), \(value), \(body(&self, depth - 1)))"
    default:
      let name = "p\(parts.count)"
      parts.append(name)
      defer { parts.removeLast() }
      return "cel.bind(\(name), subject.part, \(body(&self, depth - 1)))"
    }
  }

  /// A field that may not be there.
  mutating func optionalField(_ field: String) -> String {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return "subject.?part.?\(field)"
    case 1: return "subject.?part.\(field)"
    case 2: return "\(partList(0))[?\(Int.random(in: 0..<3, using: &random))].\(field)"
    default: return "\(owner())?\(field)"
    }
  }

  mutating func optionalTest(_ depth: Int) -> String {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return "\(optionalField(random.pick(["b", "i", "s", "ns", "ns[?1]"]))).hasValue()"
    case 1: return "has(subject.?part.\(random.pick(["b", "i", "s"])))"
    case 2: return "\(optionalField("b")).orValue(\(condition(depth - 1)))"
    case 3: return "(\(optionalField("b")) == optional.of(\(condition(depth - 1))))"
    case 4: return "optional.ofNonZeroValue(\(text(depth - 1))).hasValue()"
    case 5:
      let name = "t\(texts.count)"
      let value = optionalField("s")
      texts.append(name)
      defer { texts.removeLast() }
      return "\(value).optMap(\(name), \(condition(depth - 1))).orValue(\(random.pick(["true", "false"])))"
    case 6: return "\(optionalField("b")).or(\(optionalField("b"))).orValue(\(condition(depth - 1)))"
    default:
      mayFailLater = true
      return
        "[\(optionalField("s")), \(optionalField("s"))].unwrapOpt().\(quantifier())(t, t == \(text(depth - 1)))"
    }
  }

  mutating func optionalNumber(_ depth: Int) -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return "\(optionalField("ns[?0]")).orValue(\(number(depth - 1)))"
    case 1: return "\(optionalField("i")).value()"
    case 2:
      let name = "n\(numbers.count)"
      let value = optionalField("i")
      numbers.append(name)
      defer { numbers.removeLast() }
      return "\(value).optFlatMap(\(name), optional.ofNonZeroValue(\(number(depth - 1)))).orValue(7)"
    default: return "\(optionalField("i")).orValue(\(number(depth - 1)))"
    }
  }

  mutating func optionalText(_ depth: Int) -> String {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return "\(textList(depth - 1)).\(random.pick(["first", "last"]))().orValue(\(text(depth - 1)))"
    case 1: return "optional.ofNonZeroValue(\(text(depth - 1))).orValue(\(text(depth - 1)))"
    default: return "\(optionalField("s")).orValue(\(text(depth - 1)))"
    }
  }
}
