/// Finds a pattern in texts, for one thread: learns the states of a deterministic automaton as texts lead to them.
///
/// What was learnt is kept for the next text. When states become too many they are forgotten; when that happens again
/// and again in one text, the rest of it is read without learning. Either way the time is linear in the text.
final class PatternAutomaton {
  /// How many transitions are kept.
  private static let maximumTransitions = 1 << 16
  /// How often one text may make the automaton forget.
  private static let maximumForgetting = 4

  /// What a transition leads to when it is no state.
  private static let notLearnt: UInt16 = 0
  private static let neverMatches: UInt16 = 1
  private static let matches: UInt16 = 2
  /// The number of the first state: the beginning of a text.
  private static let first: UInt16 = 3

  let pattern: Pattern
  private let threads: PatternThreads
  private var states: StateTable
  /// Transitions of one state: as many as letters, and one for the end of the text.
  private let width: Int
  private let stateLimit: Int
  private var transitions: UnsafeMutablePointer<UInt16>
  private var capacity: Int

  init(_ pattern: Pattern) {
    self.pattern = pattern
    threads = PatternThreads(pattern)
    width = pattern.letterCount + 1
    stateLimit = Self.maximumTransitions / width
    states = StateTable(capacity: stateLimit)
    capacity = min(stateLimit, 8)
    transitions = .allocate(capacity: max(1, capacity * width))
    forget()
  }

  deinit { transitions.deallocate() }

  /// Whether the pattern matches somewhere in a text in UTF-8.
  func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let ascii = UnsafePointer(pattern.ascii.baseAddress.unsafelyUnwrapped)
    let width = width
    var table = transitions
    var forgotten = 0
    var state = 0
    var position = 0
    while position < text.count {
      let byte = text[position]
      var length = 1
      let letter = byte < 0x80 ? ascii[Int(byte)] : letter(text, at: position, &length)
      var next = table[state * width + Int(letter)]
      if next < Self.first {
        if next == Self.notLearnt {
          guard let learnt = learn(state, letter) else {
            let left = pattern.surroundings[Int(letter)]
            forgotten += 1
            guard forgotten < Self.maximumForgetting, let number = forgetAllBut(behind: left) else {
              return simulate(text, from: position + length, behind: left)
            }
            state = number
            table = transitions
            position += length
            continue
          }
          next = learnt
          table = transitions
        }
        if next == Self.matches { return true }
        if next == Self.neverMatches { return false }
      }
      state = Int(next - Self.first)
      position += length
    }
    let end = table[state * width + pattern.letterCount]
    return (end == Self.notLearnt ? learnEnd(state) : end) == Self.matches
  }

  /// The letter at a byte outside ASCII; what is not UTF-8 counts as U+FFFD, byte by byte.
  private func letter(_ text: UnsafeBufferPointer<UInt8>, at position: Int, _ length: inout Int) -> UInt32 {
    guard let (value, count) = CodePointDecoder.decode(text, at: position) else {
      return pattern.letter(of: 0xFFFD)
    }
    length = count
    return pattern.letter(of: value)
  }

  /// Finds out where a letter leads; nil when there is no room for the new state, which `threads` then holds.
  private func learn(_ state: Int, _ letter: UInt32) -> UInt16? {
    let right = pattern.surroundings[Int(letter)]
    states.withPlaces(of: state) { threads.resume($0) }
    let isMatch = threads.advance(by: letter, from: states.surroundings(of: state), to: right)
    let next: UInt16
    if isMatch {
      next = Self.matches
    } else if threads.count == 0, pattern.isAnchored {
      next = Self.neverMatches
    } else {
      threads.sort()
      let places = UnsafeBufferPointer(start: threads.places, count: threads.count)
      guard let number = states.number(of: places, behind: right) else { return nil }
      makeRoom()
      next = UInt16(number) + Self.first
    }
    transitions[state * width + Int(letter)] = next
    return next
  }

  private func learnEnd(_ state: Int) -> UInt16 {
    states.withPlaces(of: state) { threads.resume($0) }
    let isMatch = threads.advance(
      by: UInt32(pattern.letterCount),
      from: states.surroundings(of: state),
      to: .edge
    )
    let next = isMatch ? Self.matches : Self.neverMatches
    transitions[state * width + pattern.letterCount] = next
    return next
  }

  /// Makes room for the transitions of all states.
  private func makeRoom() {
    guard states.count > capacity else { return }
    let larger = min(stateLimit, capacity * 2)
    let copy = UnsafeMutablePointer<UInt16>.allocate(capacity: larger * width)
    copy.moveInitialize(from: transitions, count: capacity * width)
    (copy + capacity * width).initialize(repeating: Self.notLearnt, count: (larger - capacity) * width)
    transitions.deallocate()
    transitions = copy
    capacity = larger
  }

  /// Forgets all states but the beginning of a text.
  private func forget() {
    states.removeAll()
    transitions.initialize(repeating: Self.notLearnt, count: capacity * width)
    _ = withUnsafePointer(to: pattern.start) { start in
      states.number(of: UnsafeBufferPointer(start: start, count: 1), behind: .edge)
    }
  }

  /// Forgets all states but the beginning of a text and the one that `threads` holds, and gives the latter's number;
  /// nil when it has no room even so.
  private func forgetAllBut(behind left: Alphabet.Surroundings) -> Int? {
    forget()
    let places = UnsafeBufferPointer(start: threads.places, count: threads.count)
    guard let number = states.number(of: places, behind: left) else { return nil }
    makeRoom()
    return number
  }

  /// Reads the rest of a text from the places that `threads` holds.
  private func simulate(
    _ text: UnsafeBufferPointer<UInt8>,
    from start: Int,
    behind surroundings: Alphabet.Surroundings
  ) -> Bool {
    var position = start
    var left = surroundings
    while position < text.count {
      let byte = text[position]
      var length = 1
      let letter = byte < 0x80 ? pattern.ascii[Int(byte)] : letter(text, at: position, &length)
      let right = pattern.surroundings[Int(letter)]
      if threads.advance(by: letter, from: left, to: right) { return true }
      if threads.count == 0, pattern.isAnchored { return false }
      left = right
      position += length
    }
    return threads.advance(by: UInt32(pattern.letterCount), from: left, to: .edge)
  }
}
