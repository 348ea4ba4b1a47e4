/// Follows all ways through a program at once: the places reached so far, and those that one more letter leads to.
///
/// A place is reached once however many ways lead there, so that a letter costs no more than the program has steps.
final class PatternThreads {
  private let pattern: Pattern
  /// The steps that are to be taken next, in ascending order.
  private(set) var places: UnsafeMutablePointer<UInt32>
  private(set) var count = 0
  private var nextPlaces: UnsafeMutablePointer<UInt32>
  private let pending: UnsafeMutablePointer<UInt32>
  /// For each step, the last advance in which it was followed, and in which it was put into `nextPlaces`.
  private let followed: UnsafeMutablePointer<UInt32>
  private let listed: UnsafeMutablePointer<UInt32>
  private var advances: UInt32 = 0

  init(_ pattern: Pattern) {
    self.pattern = pattern
    let size = pattern.steps.count
    places = .allocate(capacity: size + 1)
    nextPlaces = .allocate(capacity: size + 1)
    pending = .allocate(capacity: 3 * size + 2)
    followed = .allocate(capacity: size)
    listed = .allocate(capacity: size)
    followed.initialize(repeating: 0, count: size)
    listed.initialize(repeating: 0, count: size)
  }

  deinit {
    places.deallocate()
    nextPlaces.deallocate()
    pending.deallocate()
    followed.deallocate()
    listed.deallocate()
  }

  /// Begins at places reached before.
  func resume(_ kept: UnsafeBufferPointer<UInt32>) {
    for index in kept.indices { places[index] = kept[index] }
    count = kept.count
  }

  /// Takes one letter, or the end of the text with ``Pattern/letterCount`` for a letter; true when the text matches,
  /// whatever follows.
  func advance(by letter: UInt32, from left: Alphabet.Surroundings, to right: Alphabet.Surroundings) -> Bool {
    advances &+= 1
    if advances == 0 { forgetAdvances() }
    var pendingCount = count
    for index in 0..<count { pending[index] = places[index] }
    // A match may begin anywhere, unless only the beginning of the text will do.
    if !pattern.isAnchored {
      pending[pendingCount] = pattern.start
      pendingCount += 1
    }
    var nextCount = 0
    while pendingCount > 0 {
      pendingCount -= 1
      let id = Int(pending[pendingCount])
      guard followed[id] != advances else { continue }
      followed[id] = advances
      let step = pattern.steps[id]
      switch step.operation {
      case .match: return true
      case .fork:
        pending[pendingCount] = step.b
        pending[pendingCount + 1] = step.a
        pendingCount += 2
      case .assertion:
        guard Self.holds(step.a, left, right) else { continue }
        pending[pendingCount] = step.b
        pendingCount += 1
      case .letter where step.a != letter: continue
      case .row where !pattern.rows[Int(step.a + letter)]: continue
      case .letter, .row:
        guard listed[Int(step.b)] != advances else { continue }
        listed[Int(step.b)] = advances
        nextPlaces[nextCount] = step.b
        nextCount += 1
      }
    }
    swap(&places, &nextPlaces)
    count = nextCount
    return false
  }

  /// Puts the places in order, so that the same places always read the same.
  func sort() {
    var buffer = UnsafeMutableBufferPointer(start: places, count: count)
    buffer.sort()
  }

  private func forgetAdvances() {
    followed.update(repeating: 0, count: pattern.steps.count)
    listed.update(repeating: 0, count: pattern.steps.count)
    advances = 1
  }

  private static func holds(
    _ assertion: UInt32,
    _ left: Alphabet.Surroundings,
    _ right: Alphabet.Surroundings
  ) -> Bool {
    switch PatternTree.Assertion(rawValue: assertion) {
    case .textStart: left == .edge
    case .textEnd: right == .edge
    case .lineStart: left == .edge || left == .lineFeed
    case .lineEnd: right == .edge || right == .lineFeed
    case .wordBoundary: (left == .wordLetter) != (right == .wordLetter)
    case .noWordBoundary: (left == .wordLetter) == (right == .wordLetter)
    case nil: false
    }
  }
}
