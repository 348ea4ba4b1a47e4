/// Code points sorted into letters: those that a pattern cannot tell apart are one letter.
///
/// A pattern has few letters, so that a step of its automaton is a look into a small table.
struct Alphabet {
  /// What the places before and behind a code point need to know of it.
  enum Surroundings: UInt8 {
    /// Nothing stands there.
    case edge
    case lineFeed
    case wordLetter
    case other
  }

  /// How many pieces of sets may be looked at to make an alphabet.
  private static let maximumWork = 4_000_000

  /// Where each run of code points with the same letter begins; the first at 0.
  private(set) var starts: [UInt32] = [0]
  /// The letter of each run.
  private(set) var letters: [UInt32] = [0]
  /// How many letters there are.
  private(set) var count = 1
  /// The surroundings that each letter makes.
  private(set) var surroundings: [Surroundings] = []

  /// The letters that some sets tell apart, and line feeds and the letters of words when places matter; nil when
  /// that takes too much work.
  init?(of sets: [CodePointSet], knowsSurroundings: Bool) {
    let sets = sets + (knowsSurroundings ? [.lineFeed, .wordLetters] : [])
    var ends: Set<UInt32> = [0]
    for span in sets.lazy.flatMap(\.spans) {
      ends.insert(span.first)
      if span.last < CodePointSet.largest { ends.insert(span.last + 1) }
    }
    starts = ends.sorted()
    letters = Array(repeating: 0, count: starts.count)
    var work = 0
    for set in sets {
      guard split(by: set, &work) else { return nil }
    }
    renumber()
    surroundings = Array(repeating: .other, count: count)
    if knowsSurroundings {
      for letter in self.letters(of: .wordLetters) { surroundings[letter] = .wordLetter }
      for letter in self.letters(of: .lineFeed) { surroundings[letter] = .lineFeed }
    }
  }

  /// The run that holds a code point.
  private func run(of codePoint: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= codePoint { low = middle } else { high = middle }
    }
    return low
  }

  /// The runs of a set; each begins and ends where one of its spans does.
  private func runs(of set: CodePointSet) -> [Range<Int>] {
    set.spans.map { run(of: $0.first)..<(run(of: $0.last) + 1) }
  }

  /// Gives the members of a set letters of their own.
  private mutating func split(by set: CodePointSet, _ work: inout Int) -> Bool {
    var inside: [UInt32: UInt32] = [:]
    for run in runs(of: set).joined() {
      work += 1
      guard work <= Self.maximumWork else { return false }
      let letter = letters[run]
      if let new = inside[letter] {
        letters[run] = new
      } else {
        inside[letter] = UInt32(count)
        letters[run] = UInt32(count)
        count += 1
      }
    }
    return true
  }

  /// Numbers the letters that are left without gaps.
  private mutating func renumber() {
    var numbers: [UInt32: UInt32] = [:]
    for run in letters.indices {
      let number = numbers[letters[run]] ?? UInt32(numbers.count)
      numbers[letters[run]] = number
      letters[run] = number
    }
    count = numbers.count
  }

  /// The letters that make up a set.
  func letters(of set: CodePointSet) -> Set<Int> {
    Set(runs(of: set).joined().map { Int(letters[$0]) })
  }
}
