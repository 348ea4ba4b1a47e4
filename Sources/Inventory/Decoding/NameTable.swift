/// Finds names by their bytes: the keys of an entity, looked up once per value that is read.
///
/// Open addressing over at most a few hundred names of our own; what is looked up may be hostile, what is
/// stored is not.
struct NameTable: Sendable {
  private var buckets: [UInt16]
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]

  /// Creates a table of names; a name is found at its position, the first of equals.
  init(_ names: [String]) {
    var size = 8
    while size < names.count * 3 { size *= 2 }
    buckets = Array(repeating: 0, count: size)
    for (index, name) in names.enumerated() {
      let text = Array(name.utf8)
      bytes += text
      ends.append(bytes.count)
      text.withUnsafeBufferPointer { text in
        var bucket = Self.hash(text) & (size - 1)
        while buckets[bucket] != 0 { bucket = (bucket + 1) & (size - 1) }
        buckets[bucket] = UInt16(index + 1)
      }
    }
  }

  /// The position of a name, or nil when the table does not hold it.
  func find(_ name: Bytes) -> Int? {
    let mask = buckets.count - 1
    var bucket = Self.hash(name) & mask
    while buckets[bucket] != 0 {
      let index = Int(buckets[bucket]) - 1
      let start = ends[index]
      if ends[index + 1] - start == name.count, isEqual(name, at: start) { return index }
      bucket = (bucket + 1) & mask
    }
    return nil
  }

  private func isEqual(_ name: Bytes, at start: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for offset in 0..<name.count where name[offset] != bytes[start + offset] { return false }
      return true
    }
  }

  /// Mixes length, first, middle and last bytes: enough to tell the keys of one entity apart.
  @inline(__always)
  private static func hash(_ name: Bytes) -> Int {
    guard let first = name.first, let last = name.last else { return 0 }
    let middle = name[name.count / 2]
    let second = name[name.count / 4]
    let seed = UInt64(first) | UInt64(last) << 8 | UInt64(middle) << 16 | UInt64(second) << 24
    let product = (seed | UInt64(truncatingIfNeeded: name.count) << 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product >> 40)
  }
}
