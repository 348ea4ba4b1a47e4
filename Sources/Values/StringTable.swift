/// Texts held once each, so that equality is a comparison of numbers.
///
/// Texts are compared as bytes, as CEL requires; whoever fills the table normalises first.
public struct StringTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var buckets: [UInt32] = Array(repeating: 0, count: 1024)

  /// Creates a table that holds the empty text as number 0.
  public init() {
    _ = intern("")
  }

  /// How many texts are held.
  public var count: Int { ends.count }

  /// The number of a text, adding it when it is new.
  public mutating func intern(_ text: String) -> StringID {
    var text = text
    return text.withUTF8 { intern($0) }
  }

  /// The number of a text in UTF-8, adding it when it is new.
  public mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> StringID {
    let slot = withView { $0.findSlot(text) }
    if buckets[slot] != 0 { return StringID(index: buckets[slot] - 1) }
    bytes.append(contentsOf: text)
    ends.append(UInt32(bytes.count))
    buckets[slot] = UInt32(ends.count)
    if ends.count * 2 > buckets.count { grow() }
    return StringID(index: UInt32(ends.count - 1))
  }

  /// The number of a text in UTF-8, or nil when the table does not hold it.
  public func find(_ text: UnsafeBufferPointer<UInt8>) -> StringID? {
    withView { $0.find(text) }
  }

  /// The number of a text, or nil when the table does not hold it.
  public func find(_ text: String) -> StringID? {
    var text = text
    return text.withUTF8 { find($0) }
  }

  /// The text with that number.
  public subscript(id: StringID) -> String {
    withBytes(of: id) { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with the UTF-8 of a text, without a copy.
  public func withBytes<Result>(of id: StringID, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result)
    rethrows -> Result
  {
    try withView { try body($0.bytes(of: id)) }
  }

  /// Calls `body` with a view of the table, which must not outlive the call.
  public func withView<Result>(_ body: (View) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBufferPointer { bytes in
      try ends.withUnsafeBufferPointer { ends in
        try buckets.withUnsafeBufferPointer { try body(View(bytes: bytes, ends: ends, buckets: $0)) }
      }
    }
  }

  /// Forgets every text but the empty one, and keeps the memory for the next ones.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    for index in buckets.indices { buckets[index] = 0 }
    _ = intern("")
  }

  private mutating func grow() {
    buckets = Array(repeating: 0, count: buckets.count * 2)
    for index in 0..<ends.count {
      let slot = withView { $0.findSlot($0.bytes(of: StringID(index: UInt32(index)))) }
      buckets[slot] = UInt32(index + 1)
    }
  }
}

extension StringTable {
  /// A table by address, as part of a ``StoreView``.
  @frozen
  public struct View: @unchecked Sendable {
    @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
    @usableFromInline let ends: UnsafeBufferPointer<UInt32>
    @usableFromInline let buckets: UnsafeBufferPointer<UInt32>

    init(
      bytes: UnsafeBufferPointer<UInt8>,
      ends: UnsafeBufferPointer<UInt32>,
      buckets: UnsafeBufferPointer<UInt32>
    ) {
      self.bytes = bytes
      self.ends = ends
      self.buckets = buckets
    }

    /// The UTF-8 of a text; empty when there is no such text.
    @inlinable
    public func bytes(of id: StringID) -> UnsafeBufferPointer<UInt8> {
      guard Int(id.index) < ends.count else { return UnsafeBufferPointer(start: nil, count: 0) }
      let start = id.index == 0 ? 0 : Int(ends[Int(id.index) - 1])
      return UnsafeBufferPointer(rebasing: bytes[start..<Int(ends[Int(id.index)])])
    }

    /// The number of a text in UTF-8, or nil when the table does not hold it.
    public func find(_ text: UnsafeBufferPointer<UInt8>) -> StringID? {
      let bucket = buckets[findSlot(text)]
      return bucket == 0 ? nil : StringID(index: bucket - 1)
    }

    /// The bucket that names a text, or the free one in which its number belongs.
    func findSlot(_ text: UnsafeBufferPointer<UInt8>) -> Int {
      let mask = buckets.count - 1
      var slot = Self.hash(text) & mask
      while buckets[slot] != 0 {
        if Self.isEqual(bytes(of: StringID(index: buckets[slot] - 1)), text) { return slot }
        slot = (slot + 1) & mask
      }
      return slot
    }

    /// Compares eight bytes at a time: most texts that are read are there already.
    private static func isEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>)
      -> Bool
    {
      guard left.count == right.count else { return false }
      let (first, second) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
      var offset = 0
      while offset + 8 <= first.count {
        let word = first.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        guard word == second.loadUnaligned(fromByteOffset: offset, as: UInt64.self) else { return false }
        offset += 8
      }
      while offset < first.count {
        guard first[offset] == second[offset] else { return false }
        offset += 1
      }
      return true
    }

    /// A seed drawn once per process, so that no inventory can be built to collide.
    private static let seed = UInt64.random(in: .min ... .max)

    private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
      var state = seed ^ UInt64(text.count)
      var rest = UnsafeRawBufferPointer(text)
      while rest.count >= 8 {
        state = mix(state ^ rest.loadUnaligned(as: UInt64.self))
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(8))
      }
      var tail: UInt64 = 0
      for byte in rest { tail = tail << 8 | UInt64(byte) }
      state = mix(state ^ tail)
      return Int(truncatingIfNeeded: state >> 1)
    }

    private static func mix(_ value: UInt64) -> UInt64 {
      let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      return product.high ^ product.low
    }
  }
}
