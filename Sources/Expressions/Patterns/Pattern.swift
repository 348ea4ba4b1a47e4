/// A regular expression of RE2, ready to be found in texts by any number of threads.
///
/// Nothing is written after `init`, which is what makes sharing between threads sound.
final class Pattern: @unchecked Sendable {
  let steps: UnsafeMutableBufferPointer<PatternProgram.Step>
  let rows: UnsafeMutableBufferPointer<Bool>
  /// The letters of ASCII.
  let ascii: UnsafeMutableBufferPointer<UInt32>
  let start: UInt32
  let isAnchored: Bool
  /// How many letters the alphabet has.
  let letterCount: Int
  /// The surroundings that each letter makes.
  let surroundings: UnsafeMutableBufferPointer<Alphabet.Surroundings>
  private let runStarts: UnsafeMutableBufferPointer<UInt32>
  private let runLetters: UnsafeMutableBufferPointer<UInt32>

  /// Compiles a pattern in UTF-8.
  init(_ text: UnsafeBufferPointer<UInt8>) throws(PatternMistake) {
    let tree = try PatternParser.parse(text)
    let hasAssertions = tree.nodes.contains { node in
      if case .assertion = node.kind { true } else { false }
    }
    guard let alphabet = Alphabet(of: tree.sets, knowsSurroundings: hasAssertions),
      let program = ProgramBuilder.build(tree, over: alphabet)
    else { throw PatternMistake(.tooLarge, at: 0..<text.count) }
    letterCount = alphabet.count
    start = program.start
    isAnchored = program.isAnchored
    steps = Self.copy(program.steps)
    rows = Self.copy(program.rows)
    surroundings = Self.copy(alphabet.surroundings)
    runStarts = Self.copy(alphabet.starts)
    runLetters = Self.copy(alphabet.letters)
    ascii = Self.copy(Array(repeating: 0, count: 0x80))
    for byte in ascii.indices { ascii[byte] = letter(of: UInt32(byte)) }
  }

  deinit {
    steps.deallocate()
    rows.deallocate()
    ascii.deallocate()
    surroundings.deallocate()
    runStarts.deallocate()
    runLetters.deallocate()
  }

  private static func copy<Element>(_ elements: [Element]) -> UnsafeMutableBufferPointer<Element> {
    let buffer = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(1, elements.count))
    _ = buffer.initialize(from: elements)
    return buffer
  }

  /// The letter of a code point.
  func letter(of codePoint: UInt32) -> UInt32 {
    var low = 0
    var high = runStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runStarts[middle] <= codePoint { low = middle } else { high = middle }
    }
    return runLetters[low]
  }

  /// What looking through a text costs at most, in steps of an evaluation: the product of both sizes, as CEL's
  /// language definition has it, scaled to the time that a step takes.
  ///
  /// It is the same whatever the automaton has learnt before: a verdict must not depend on what ran earlier.
  func cost(ofLength length: Int) -> Int {
    1 + length / 8 + length * steps.count / 64
  }
}
