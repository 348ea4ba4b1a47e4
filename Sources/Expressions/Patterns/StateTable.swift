/// The states of an automaton that were met so far, each a set of places with what stands before them.
struct StateTable {
  /// How many places all states may have together.
  private static let maximumPlaces = 1 << 17

  private var places: [UInt32] = []
  /// Where the places of each state end.
  private var ends: [Int] = []
  private var surroundings: [Alphabet.Surroundings] = []
  /// One more than the numbers of states, by hash, 0 for none: a power of two, at least twice as many as states.
  private var buckets: [UInt16] = Array(repeating: 0, count: 64)
  private let capacity: Int

  /// A table for so many states.
  init(capacity: Int) { self.capacity = capacity }

  var count: Int { ends.count }

  /// Forgets all states and keeps the memory.
  mutating func removeAll() {
    places.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    surroundings.removeAll(keepingCapacity: true)
    for index in buckets.indices { buckets[index] = 0 }
  }

  /// What stands before the places of a state.
  func surroundings(of state: Int) -> Alphabet.Surroundings { surroundings[state] }

  /// Calls `body` with the places of a state.
  func withPlaces<Result>(of state: Int, _ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result {
    places.withUnsafeBufferPointer { places in
      body(UnsafeBufferPointer(rebasing: places[(state == 0 ? 0 : ends[state - 1])..<ends[state]]))
    }
  }

  /// The number of a state, adding it when it is new; nil when the table is full.
  mutating func number(
    of state: UnsafeBufferPointer<UInt32>,
    behind left: Alphabet.Surroundings
  ) -> Int? {
    let mask = buckets.count - 1
    var slot = Self.hash(state, left) & mask
    while buckets[slot] != 0 {
      let number = Int(buckets[slot]) - 1
      if surroundings[number] == left, withPlaces(of: number, { $0.elementsEqual(state) }) { return number }
      slot = (slot + 1) & mask
    }
    guard count < capacity, places.count + state.count <= Self.maximumPlaces else { return nil }
    places.append(contentsOf: state)
    ends.append(places.count)
    surroundings.append(left)
    buckets[slot] = UInt16(count)
    if count * 2 > buckets.count { grow() }
    return count - 1
  }

  private mutating func grow() {
    buckets = Array(repeating: 0, count: buckets.count * 2)
    let mask = buckets.count - 1
    for number in 0..<count {
      var slot = withPlaces(of: number) { Self.hash($0, surroundings[number]) } & mask
      while buckets[slot] != 0 { slot = (slot + 1) & mask }
      buckets[slot] = UInt16(number + 1)
    }
  }

  private static func hash(_ state: UnsafeBufferPointer<UInt32>, _ left: Alphabet.Surroundings) -> Int {
    var value = UInt64(left.rawValue)
    for place in state {
      value = (value ^ UInt64(place)) &* 0x9E37_79B9_7F4A_7C15
      value ^= value >> 29
    }
    return Int(truncatingIfNeeded: value >> 8)
  }
}
