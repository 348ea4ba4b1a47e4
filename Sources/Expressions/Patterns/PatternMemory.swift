/// What one thread remembers of patterns: the automaton of each, and the patterns that were compiled while running.
///
/// A class, so that an arena is no heavier for it.
final class PatternMemory {
  /// How many automata are remembered.
  private static let maximumAutomata = 512
  /// How many patterns that were compiled while running are remembered.
  private static let maximumTexts = 16

  /// By address, with free places between.
  private var automata: [PatternAutomaton?] = Array(repeating: nil, count: 16)
  private var count = 0
  private var texts: [(text: [UInt8], pattern: Pattern?)] = []
  private var oldest = 0

  /// The automaton of a pattern.
  func automaton(for pattern: Pattern) -> PatternAutomaton {
    let mask = automata.count - 1
    var slot = Self.hash(pattern) & mask
    while let automaton = automata[slot] {
      if automaton.pattern === pattern { return automaton }
      slot = (slot + 1) & mask
    }
    return add(PatternAutomaton(pattern))
  }

  private func add(_ automaton: PatternAutomaton) -> PatternAutomaton {
    if count == Self.maximumAutomata {
      automata = Array(repeating: nil, count: 16)
      count = 0
    }
    count += 1
    if count * 2 > automata.count {
      let all = automata.compactMap { $0 }
      automata = Array(repeating: nil, count: automata.count * 2)
      for automaton in all { put(automaton) }
    }
    put(automaton)
    return automaton
  }

  private func put(_ automaton: PatternAutomaton) {
    let mask = automata.count - 1
    var slot = Self.hash(automaton.pattern) & mask
    while automata[slot] != nil { slot = (slot + 1) & mask }
    automata[slot] = automaton
  }

  private static func hash(_ pattern: Pattern) -> Int {
    let address = UInt(bitPattern: ObjectIdentifier(pattern).hashValue)
    return Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

  /// The pattern of a text that is only known while running; nil when it is none.
  func pattern(of text: UnsafeBufferPointer<UInt8>) -> Pattern? {
    for known in texts where known.text.count == text.count && known.text.elementsEqual(text) {
      return known.pattern
    }
    let pattern: Pattern?
    do throws(PatternMistake) { pattern = try Pattern(text) } catch { pattern = nil }
    if texts.count < Self.maximumTexts {
      texts.append((Array(text), pattern))
    } else {
      texts[oldest] = (Array(text), pattern)
      oldest = (oldest + 1) % Self.maximumTexts
    }
    return pattern
  }
}
