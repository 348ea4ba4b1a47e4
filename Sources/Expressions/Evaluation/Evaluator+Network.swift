import Values

/// IP addresses and their ranges.
extension Evaluator {
  private mutating func make(_ address: NetworkAddress) -> Cell { makeText(address.bytes, tag: .ip) }
  private mutating func make(_ range: NetworkPrefix) -> Cell { makeText(range.bytes, tag: .cidr) }

  private func parsed(_ cell: Cell) -> NetworkAddress? {
    cell.tag == .string
      ? NetworkAddress(parsing: bytes(cell)) : withText(cell) { NetworkAddress($0) }
  }

  private func prefix(_ cell: Cell) -> NetworkPrefix? {
    cell.tag == .string
      ? NetworkPrefix(parsing: bytes(cell)) : withText(cell) { NetworkPrefix($0) }
  }

  /// `ip`, `isIP` and `ip.isCanonical` of a text.
  mutating func address(_ builtin: Builtin, _ text: Cell) -> Cell {
    guard text.tag == .string else { return refuse(text) }
    let address = parsed(text)
    if builtin == .isIP { return .bool(address != nil) }
    guard let address else { return EvaluationError.invalidConversion.cell }
    return builtin == .toIP ? make(address) : .bool(address.text.utf8.elementsEqual(bytes(text)))
  }

  func kindOfAddress(_ builtin: Builtin, _ value: Cell) -> Cell {
    guard value.tag == .ip, let address = parsed(value) else { return refuse(value) }
    switch builtin {
    case .family: return .int(address.isIPv4 ? 4 : 6)
    case .isUnspecified: return .bool(address.isUnspecified)
    case .isLoopback: return .bool(address.isLoopback)
    case .isGlobalUnicast: return .bool(address.isGlobalUnicast)
    case .isLinkLocalMulticast: return .bool(address.isLinkLocalMulticast)
    default: return .bool(address.isLinkLocalUnicast)
    }
  }

  /// `cidr` and `isCIDR` of a text.
  mutating func network(_ builtin: Builtin, _ text: Cell) -> Cell {
    guard text.tag == .string else { return refuse(text) }
    let range = prefix(text)
    if builtin == .isCIDR { return .bool(range != nil) }
    return range.map { make($0) } ?? EvaluationError.invalidConversion.cell
  }

  mutating func partOfNetwork(_ builtin: Builtin, _ value: Cell) -> Cell {
    guard value.tag == .cidr, let range = prefix(value) else { return refuse(value) }
    switch builtin {
    case .networkAddress: return make(range.address)
    case .prefixLength: return .int(Int64(range.length))
    case .isMask: return .bool(range == range.masked)
    default: return make(range.masked)
    }
  }

  /// `containsIP` and `containsCIDR` of an address or range, or a text that is one.
  func networkContains(_ builtin: Builtin, _ value: Cell, _ part: Cell) -> Cell {
    let wanted: Cell.Tag = builtin == .containsIP ? .ip : .cidr
    guard value.tag == .cidr, let range = prefix(value), part.tag == wanted || part.tag == .string else {
      return refuse(value, part)
    }
    let contains =
      builtin == .containsIP
      ? parsed(part).map { range.contains($0) } : prefix(part).map { range.contains($0) }
    return contains.map { .bool($0) } ?? EvaluationError.invalidConversion.cell
  }

  /// The spelling of an address or range.
  func networkText(_ value: Cell) -> String? {
    value.tag == .ip ? parsed(value)?.text : prefix(value)?.text
  }
}
