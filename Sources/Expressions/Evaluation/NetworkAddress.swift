/// An IP address of version 4 or 6, without a zone.
struct NetworkAddress: Equatable {
  /// The upper half of an address of version 6.
  private(set) var high: UInt64 = 0
  /// The lower half of an address of version 6, or an address of version 4.
  private(set) var low: UInt64 = 0
  let isIPv4: Bool

  /// How many bits the version has.
  var width: Int { isIPv4 ? 32 : 128 }

  /// An address in network order: 4 or 16 bytes.
  init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    isIPv4 = bytes.count == 4
    for byte in bytes {
      high = isIPv4 ? 0 : high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
    }
  }

  private init(_ groups: [UInt16]) {
    isIPv4 = false
    for group in groups {
      high = high << 16 | low >> 48
      low = low << 16 | UInt64(group)
    }
  }

  private init(version4 address: UInt64) {
    isIPv4 = true
    low = address
  }

  /// The bytes in network order.
  var bytes: [UInt8] {
    let halves = isIPv4 ? [low << 32] : [high, low]
    let all = halves.flatMap { half in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> UInt64($0)) }
    }
    return Array(all.prefix(width / 8))
  }

  /// The address with nothing but its first bits.
  func masked(to length: Int) -> NetworkAddress {
    var result = self
    if isIPv4 {
      result.low &= UInt64.max << (32 - length) & 0xFFFF_FFFF
    } else {
      result.high &= UInt64.max << max(0, 64 - length)
      result.low &= UInt64.max << min(64, 128 - length)
    }
    return result
  }

  // MARK: Kinds, as RFC 1122, RFC 4291 and RFC 3927 define them

  var isUnspecified: Bool { high == 0 && low == 0 }
  var isLoopback: Bool { isIPv4 ? low >> 24 == 127 : high == 0 && low == 1 }
  var isMulticast: Bool { isIPv4 ? low >> 28 == 0xE : high >> 56 == 0xFF }
  var isLinkLocalMulticast: Bool { isIPv4 ? low >> 8 == 0xE00000 : high >> 48 & 0xFF0F == 0xFF02 }
  var isLinkLocalUnicast: Bool { isIPv4 ? low >> 16 == 0xA9FE : high >> 54 == 0xFE80 >> 6 }
  /// Everything that names one host beyond its own link, private addresses included.
  var isGlobalUnicast: Bool {
    !isUnspecified && !isLoopback && !isMulticast && !isLinkLocalUnicast && !(isIPv4 && low == 0xFFFF_FFFF)
  }

  // MARK: Text

  /// Reads `192.0.2.1` or `2001:db8::1`.
  ///
  /// Octets have no leading zeros, which some systems read as octal numbers. An IPv4 address that is mapped into IPv6
  /// counts as that IPv4 address when it is written in groups, and is refused when it is written with dots, as CEL's
  /// conformance suite has it.
  init?(parsing text: [UInt8]) {
    guard text.count <= 64 else { return nil }
    guard text.contains(UInt8(ascii: ":")) else {
      guard let address = Self.octets(text[...]) else { return nil }
      self.init(version4: address)
      return
    }
    guard let groups = Self.groups(text) else { return nil }
    self.init(groups)
    guard high == 0, low >> 32 == 0xFFFF else { return }
    guard !text.contains(UInt8(ascii: ".")) else { return nil }
    self.init(version4: low & 0xFFFF_FFFF)
  }

  private static func octets(_ text: ArraySlice<UInt8>) -> UInt64? {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var address: UInt64 = 0
    for part in parts {
      guard let octet = AddressDigits.number(part, atMost: 255) else { return nil }
      address = address << 8 | UInt64(octet)
    }
    return address
  }

  /// The eight groups of an address of version 6.
  private static func groups(_ text: [UInt8]) -> [UInt16]? {
    let colon = UInt8(ascii: ":")
    guard
      let gap = text.indices.dropLast().first(where: { text[$0] == colon && text[$0 + 1] == colon })
    else {
      guard let groups = groups(text[...], mayEndInOctets: true), groups.count == 8 else { return nil }
      return groups
    }
    let behind = text[(gap + 2)...]
    guard let first = text[..<gap].isEmpty ? [] : groups(text[..<gap], mayEndInOctets: false),
      let last = behind.isEmpty ? [] : groups(behind, mayEndInOctets: true),
      first.count + last.count < 8
    else { return nil }
    return first + Array(repeating: 0, count: 8 - first.count - last.count) + last
  }

  private static func groups(_ text: ArraySlice<UInt8>, mayEndInOctets: Bool) -> [UInt16]? {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    var groups: [UInt16] = []
    for (position, part) in parts.enumerated() {
      if mayEndInOctets, position == parts.count - 1, part.contains(UInt8(ascii: ".")) {
        guard let address = octets(part) else { return nil }
        groups += [UInt16(truncatingIfNeeded: address >> 16), UInt16(truncatingIfNeeded: address)]
      } else {
        guard (1...4).contains(part.count), let group = AddressDigits.hexadecimal(part) else { return nil }
        groups.append(group)
      }
    }
    return groups
  }

  /// The canonical spelling: RFC 5952 for version 6.
  var text: String {
    let bytes = bytes
    guard !isIPv4 else { return bytes.map { String($0) }.joined(separator: ".") }
    let groups = stride(from: 0, to: 16, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    var longest = 0..<0
    var start = 0
    for position in 0...8 where position == 8 || groups[position] != 0 {
      if position - start > max(1, longest.count) { longest = start..<position }
      start = position + 1
    }
    let spelled = groups.map { String($0, radix: 16) }
    guard !longest.isEmpty else { return spelled.joined(separator: ":") }
    return spelled[..<longest.lowerBound].joined(separator: ":") + "::"
      + spelled[longest.upperBound...].joined(separator: ":")
  }
}
