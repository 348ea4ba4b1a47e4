/// The keys of one mapping that have been seen, so that a second one of the same name is found.
///
/// Keys are remembered by their seeded hash: what a reader keeps does not grow with their length.
struct KeyRegister {
  private var hashes: [Int] = []
  private var starts: [UInt32] = []
  private var table: [Int: UInt32] = [:]
  /// Up to this many keys are searched one by one, which is faster than a table and what nearly all records
  /// have.
  private static let linearLimit = 32

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
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(key))
    let hash = hasher.finalize()
    if let index = hashes.firstIndex(of: hash) { return starts[index] }
    if hashes.count < Self.linearLimit {
      hashes.append(hash)
      starts.append(start)
      return nil
    }
    if let first = table[hash] { return first }
    table[hash] = start
    return nil
  }
}
