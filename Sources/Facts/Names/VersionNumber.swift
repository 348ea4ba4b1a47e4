/// Up to four numbers with dots between them, such as `22.04` or `10.0.19045`; further ones are cut off.
struct VersionNumber: Hashable, Sendable {
  private(set) var parts = SIMD4<UInt32>()
  private(set) var count = 0

  /// Reads digits and dots, which must begin and end with a digit; nil for anything else.
  init?(_ text: some Collection<UInt8>) {
    var isInsideNumber = false
    var part: UInt32 = 0
    for byte in text {
      if NameFolding.isDigit(byte) {
        // Invariant: what exceeds 32 bits equals no number of a table.
        let (tens, isTooLarge) = part.multipliedReportingOverflow(by: 10)
        let (sum, isStillTooLarge) = tens.addingReportingOverflow(UInt32(byte & 0x0F))
        part = isTooLarge || isStillTooLarge ? .max : sum
        isInsideNumber = true
      } else if byte == UInt8(ascii: "."), isInsideNumber {
        append(part)
        part = 0
        isInsideNumber = false
      } else {
        return nil
      }
    }
    guard isInsideNumber else { return nil }
    append(part)
  }

  private mutating func append(_ part: UInt32) {
    guard count < 4 else { return }
    parts[count] = part
    count += 1
  }

  /// This number with the first part of another one behind its own.
  func appending(_ other: Self) -> Self {
    var number = self
    number.append(other.parts[0])
    return number
  }

  /// Whether this number begins with another one, as `22.04.4` does with `22.04`.
  func begins(with other: Self) -> Bool {
    guard other.count <= count else { return false }
    for index in 0..<other.count where parts[index] != other.parts[index] { return false }
    return true
  }

  /// How many parts there are without the zeros at the end: of a release, `12.0` says no more than `12`.
  var significantCount: Int {
    var length = count
    while length > 1, parts[length - 1] == 0 { length -= 1 }
    return length
  }
}
