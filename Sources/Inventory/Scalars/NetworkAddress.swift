/// Reads network addresses and writes them in one form, so that two spellings of one address are equal.
enum NetworkAddress {
  /// Six octets in lowercase with colons, from `00-1B-…`, `00:1b:…`, `001b.…` or twelve digits; nil
  /// otherwise.
  static func mac(_ text: Bytes) -> [UInt8]? {
    var digits: [UInt8] = []
    var separators: [Int] = []
    var separator: UInt8 = 0
    for byte in text {
      if let digit = CoreSchema.hexadecimal(byte) {
        digits.append(digit)
        guard digits.count <= 12 else { return nil }
      } else {
        guard byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."),
          separators.isEmpty || byte == separator
        else { return nil }
        separator = byte
        separators.append(digits.count)
      }
    }
    let isGrouped = separators == (separator == UInt8(ascii: ".") ? [4, 8] : [2, 4, 6, 8, 10])
    guard digits.count == 12, separators.isEmpty || isGrouped else { return nil }
    var result: [UInt8] = []
    for index in stride(from: 0, to: 12, by: 2) {
      if index > 0 { result.append(UInt8(ascii: ":")) }
      result.append(hexDigit(digits[index]))
      result.append(hexDigit(digits[index + 1]))
    }
    return result
  }

  /// An IPv4 address in dotted decimal, or an IPv6 address in the form of RFC 5952; nil otherwise.
  static func ip(_ text: Bytes) -> [UInt8]? {
    guard text.count <= 45 else { return nil }
    if let octets = version4(text[...]) { return dotted(octets) }
    guard let groups = version6(text) else { return nil }
    return written(groups)
  }

  private static func version4(_ text: Slice<Bytes>) -> [UInt8]? {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var octets: [UInt8] = []
    for part in parts {
      guard (1...3).contains(part.count), part.allSatisfy(CoreSchema.isDigit),
        part.count == 1 || part.first != UInt8(ascii: "0"),
        let octet = UInt8(String(decoding: part, as: UTF8.self))
      else { return nil }
      octets.append(octet)
    }
    return octets
  }

  private static func version6(_ text: Bytes) -> [UInt16]? {
    var groups: [UInt16] = []
    var gap: Int?
    var rest = text[...]
    if rest.starts(with: [58, 58]) {
      gap = 0
      rest = rest.dropFirst(2)
    }
    while !rest.isEmpty {
      let part = rest.prefix { $0 != UInt8(ascii: ":") }
      rest = rest.dropFirst(part.count)
      if part.contains(UInt8(ascii: ".")) {
        guard rest.isEmpty, let octets = version4(part) else { return nil }
        groups.append(UInt16(octets[0]) << 8 | UInt16(octets[1]))
        groups.append(UInt16(octets[2]) << 8 | UInt16(octets[3]))
        break
      }
      guard (1...4).contains(part.count), part.allSatisfy({ CoreSchema.hexadecimal($0) != nil }),
        let group = UInt16(String(decoding: part, as: UTF8.self), radix: 16)
      else { return nil }
      groups.append(group)
      guard !rest.isEmpty else { break }
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: ":") {
        guard gap == nil else { return nil }
        gap = groups.count
        rest = rest.dropFirst()
      } else if rest.isEmpty {
        return nil
      }
    }
    guard let gap else { return groups.count == 8 ? groups : nil }
    guard groups.count < 8 else { return nil }
    groups.insert(contentsOf: Array(repeating: 0, count: 8 - groups.count), at: gap)
    return groups
  }

  private static func dotted(_ octets: [UInt8]) -> [UInt8] {
    Array(octets.map { String($0) }.joined(separator: ".").utf8)
  }

  /// RFC 5952: lowercase, no leading zeros, `::` for the first longest run of at least two zero groups.
  private static func written(_ groups: [UInt16]) -> [UInt8] {
    var best = 0..<0
    var start = 0
    for index in 0...groups.count where index == groups.count || groups[index] != 0 {
      if index - start > max(best.count, 1) { best = start..<index }
      start = index + 1
    }
    func joined(_ part: ArraySlice<UInt16>) -> String {
      part.map { String($0, radix: 16) }.joined(separator: ":")
    }
    let text =
      best.isEmpty
      ? joined(groups[...]) : joined(groups[..<best.lowerBound]) + "::" + joined(groups[best.upperBound...])
    return Array(text.utf8)
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
