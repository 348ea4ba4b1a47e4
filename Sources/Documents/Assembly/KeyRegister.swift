/// The keys of one mapping that have been seen, so that a second one of the same name is found.
///
/// Keys are remembered by their seeded hash of 64 bits: what a reader keeps does not grow with their length.
struct KeyRegister {
  private let seed: UInt64
  private var hashes: [UInt64] = []
  private var starts: [UInt32] = []
  private var table: [UInt64: UInt32] = [:]
  /// Up to this many keys are searched one by one, which is faster than a table and what nearly all records
  /// have.
  private static let linearLimit = 32

  /// Creates a register; nobody outside the run can foresee its seed.
  init(seed: UInt64) { self.seed = seed }

  /// How many keys there are.
  var count: Int { hashes.count + table.count }

  /// Forgets everything, for the next mapping.
  mutating func removeAll() {
    hashes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    if !table.isEmpty { table = [:] }
  }

  /// Remembers a key that begins at an offset; returns where the same key stood before, if it did.
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>, at start: UInt32) -> UInt32? {
    let hash = hash(UnsafeRawBufferPointer(key))
    for index in hashes.indices where hashes[index] == hash { return starts[index] }
    if hashes.count < Self.linearLimit {
      hashes.append(hash)
      starts.append(start)
      return nil
    }
    if let first = table[hash] { return first }
    table[hash] = start
    return nil
  }

  /// Eight bytes at a time, each folded in by a wide multiplication.
  private func hash(_ key: UnsafeRawBufferPointer) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: key.count)
    var index = 0
    while index + 8 <= key.count {
      hash = Self.fold(
        hash ^ key.loadUnaligned(fromByteOffset: index, as: UInt64.self),
        0x9E37_79B9_7F4A_7C15
      )
      index += 8
    }
    var rest: UInt64 = 0
    while index < key.count {
      rest = rest << 8 | UInt64(key[index])
      index += 1
    }
    return Self.fold(Self.fold(hash ^ rest, 0xD6E8_FEB8_6659_FD93), seed | 1)
  }

  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
