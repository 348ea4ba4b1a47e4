/// Turns the tree of a pattern into steps, from its end to its beginning, so that each step knows what follows.
struct ProgramBuilder {
  /// How many steps a program may have.
  static let maximumSteps = 50_000
  /// How many members the rows may have together.
  private static let maximumRowMembers = 1 << 22

  private struct TooLarge: Error {}

  private let tree: PatternTree
  private var program = PatternProgram()
  /// How each set is taken.
  private var takers: [PatternProgram.Step] = []

  private init(_ tree: PatternTree) { self.tree = tree }

  /// The program of a tree over its alphabet; nil when it would be too large.
  static func build(_ tree: PatternTree, over alphabet: Alphabet) -> PatternProgram? {
    var builder = ProgramBuilder(tree)
    do {
      try builder.makeTakers(alphabet)
      let end = try builder.emit(PatternProgram.Step(operation: .match))
      builder.program.start = try builder.compile(tree.root, then: end)
    } catch {
      return nil
    }
    builder.program.isAnchored = builder.matchesOnlyAtStart()
    return builder.program
  }

  private mutating func makeTakers(_ alphabet: Alphabet) throws(TooLarge) {
    let width = alphabet.count + 1
    for set in tree.sets {
      let letters = alphabet.letters(of: set)
      if letters.count == 1, let letter = letters.first {
        takers.append(PatternProgram.Step(operation: .letter, a: UInt32(letter)))
        continue
      }
      let start = program.rows.count
      guard start + width <= Self.maximumRowMembers else { throw TooLarge() }
      program.rows += Array(repeating: false, count: width)
      for letter in letters { program.rows[start + letter] = true }
      takers.append(PatternProgram.Step(operation: .row, a: UInt32(start)))
    }
  }

  private mutating func emit(_ step: PatternProgram.Step) throws(TooLarge) -> UInt32 {
    guard program.steps.count < Self.maximumSteps else { throw TooLarge() }
    program.steps.append(step)
    return UInt32(program.steps.count - 1)
  }

  private mutating func fork(_ first: UInt32, _ second: UInt32) throws(TooLarge) -> UInt32 {
    try emit(PatternProgram.Step(operation: .fork, a: first, b: second))
  }

  /// The step with which a node begins when `next` follows it.
  private mutating func compile(_ id: PatternTree.NodeID, then next: UInt32) throws(TooLarge) -> UInt32 {
    switch tree[id].kind {
    case .empty: return next
    case .set(let number):
      var step = takers[number]
      step.b = next
      return try emit(step)
    case .assertion(let assertion):
      return try emit(PatternProgram.Step(operation: .assertion, a: assertion.rawValue, b: next))
    case .sequence(let children):
      var entry = next
      for child in children.reversed() { entry = try compile(child, then: entry) }
      return entry
    case .choice(let children):
      var entry = try compile(children[children.count - 1], then: next)
      for child in children.dropLast().reversed() { entry = try fork(compile(child, then: next), entry) }
      return entry
    case .repetition(let child, let least, let most):
      return try compile(child, least: least, most: most, then: next)
    }
  }

  private mutating func compile(_ child: PatternTree.NodeID, least: Int, most: Int?, then next: UInt32)
    throws(TooLarge) -> UInt32
  {
    var entry = next
    var left = least
    if let most {
      for _ in least..<most { entry = try fork(compile(child, then: entry), next) }
    } else {
      let loop = try fork(next, next)
      let body = try compile(child, then: loop)
      program.steps[Int(loop)].a = body
      // At least once: the loop is entered through its body.
      entry = least > 0 ? body : loop
      left = max(0, least - 1)
    }
    for _ in 0..<left { entry = try compile(child, then: entry) }
    return entry
  }

  /// Whether nothing can be taken, or matched, without passing the beginning of the text.
  private func matchesOnlyAtStart() -> Bool {
    var pending = [program.start]
    var seen = Set(pending)
    while let id = pending.popLast() {
      let step = program.steps[Int(id)]
      switch step.operation {
      case .letter, .row, .match: return false
      case .fork: pending += [step.a, step.b].filter { seen.insert($0).inserted }
      case .assertion where step.a == PatternTree.Assertion.textStart.rawValue: break
      case .assertion: if seen.insert(step.b).inserted { pending.append(step.b) }
      }
    }
    return true
  }
}
