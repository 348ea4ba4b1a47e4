/// A range of IP addresses: an address, which may have bits behind the prefix, and the length of the prefix.
struct NetworkPrefix: Equatable {
  let address: NetworkAddress
  let length: Int

  /// The range with an address's bits behind the prefix cleared.
  var masked: NetworkPrefix { NetworkPrefix(address: address.masked(to: length), length: length) }

  /// A range from its address.
  init(address: NetworkAddress, length: Int) {
    self.address = address
    self.length = length
  }

  /// A range from the bytes of its address and one for the length.
  init?(_ bytes: some BidirectionalCollection<UInt8>) {
    guard let length = bytes.last, let address = NetworkAddress(bytes.dropLast()),
      Int(length) <= address.width
    else { return nil }
    self.init(address: address, length: Int(length))
  }

  /// Reads `10.0.0.0/8`; an IPv4 address mapped into IPv6 is refused.
  init?(parsing text: [UInt8]) {
    guard let slash = text.lastIndex(of: UInt8(ascii: "/")),
      let address = NetworkAddress(parsing: Array(text[..<slash])),
      address.isIPv4 != text.contains(UInt8(ascii: ":")),
      let length = AddressDigits.number(text[(slash + 1)...], atMost: address.width)
    else { return nil }
    self.init(address: address, length: length)
  }

  var bytes: [UInt8] { address.bytes + [UInt8(truncatingIfNeeded: length)] }
  var text: String { "\(address.text)/\(length)" }

  /// Whether an address lies in the range; addresses of the other version lie outside.
  func contains(_ other: NetworkAddress) -> Bool {
    address.isIPv4 == other.isIPv4 && address.masked(to: length) == other.masked(to: length)
  }

  /// Whether all of another range lies in the range.
  func contains(_ other: NetworkPrefix) -> Bool { length <= other.length && contains(other.address) }
}
