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
    let slot = findSlot(text)
    if buckets[slot] != 0 { return StringID(index: buckets[slot] - 1) }
    bytes.append(contentsOf: text)
    ends.append(UInt32(bytes.count))
    buckets[slot] = UInt32(ends.count)
    if ends.count * 2 > buckets.count { grow() }
    return StringID(index: UInt32(ends.count - 1))
  }

  /// The number of a text in UTF-8, or nil when the table does not hold it.
  public func find(_ text: UnsafeBufferPointer<UInt8>) -> StringID? {
    let bucket = buckets[findSlot(text)]
    return bucket == 0 ? nil : StringID(index: bucket - 1)
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
  public func withBytes<Result>(of id: StringID, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    let end = Int(ends[Int(id.index)])
    let start = id.index == 0 ? 0 : Int(ends[Int(id.index) - 1])
    return try bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
  }

  private func findSlot(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = buckets.count - 1
    var slot = Self.hash(text) & mask
    while buckets[slot] != 0 {
      let isEqual = withBytes(of: StringID(index: buckets[slot] - 1)) { $0.elementsEqual(text) }
      if isEqual { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    buckets = Array(repeating: 0, count: buckets.count * 2)
    let mask = buckets.count - 1
    for index in 0..<ends.count {
      var slot = withBytes(of: StringID(index: UInt32(index))) { Self.hash($0) } & mask
      while buckets[slot] != 0 { slot = (slot + 1) & mask }
      buckets[slot] = UInt32(index + 1)
    }
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
