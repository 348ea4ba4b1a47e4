import Values

/// The fields by which records of one entity are known to be the same thing.
struct IdentityKeys {
  /// How telling an equal value is; earlier ones are asked first.
  enum Tier: Int, CaseIterable {
    /// Serial number, UUID.
    case strong
    /// MAC address of an interface.
    case hardwareAddress
    /// Hostname.
    case name
    /// Names under which other sources know the record.
    case alias
  }

  /// A field, of the record itself or of a record within it.
  struct Key {
    var slot: Int
    /// The field of the nested record, when the value stands in one.
    var nestedSlot: Int?
    var tier: Tier
    /// Values are equal only within one domain: a serial number is no UUID, but an alias is a hostname.
    var domain: Int
  }

  private(set) var keys: [Key] = []
  private static let nameDomain = -1
  private static let addressDomain = -2

  /// Collects the fields of an entity that declare an identity.
  init(of entity: EntityID, in model: Model) {
    for (slot, field) in model[entity].fields.enumerated() where field.origin == .declared {
      if case .nested(let nested) = field.type.item.type {
        for (nestedSlot, inner) in model[nested].fields.enumerated() {
          add(inner, slot: slot, nestedSlot: nestedSlot)
        }
      } else {
        add(field, slot: slot, nestedSlot: nil)
      }
    }
  }

  private mutating func add(_ field: Field, slot: Int, nestedSlot: Int?) {
    guard let identity = field.identity else { return }
    let (type, isList) = field.type.item
    let tier: Tier
    let domain: Int
    switch identity {
    case .strong: (tier, domain) = (.strong, slot << 8 | (nestedSlot ?? 0))
    case .weak where type == .macAddress: (tier, domain) = (.hardwareAddress, Self.addressDomain)
    case .weak: (tier, domain) = (isList ? .alias : .name, Self.nameDomain)
    }
    keys.append(Key(slot: slot, nestedSlot: nestedSlot, tier: tier, domain: domain))
  }

  /// A value by which a record can be found.
  struct Value: Hashable {
    var domain: Int
    var text: String
  }

  /// The identifying values of a record, in lowercase, without what only fills a field.
  func values(of row: RowID, in store: RecordStore) -> [(tier: Tier, value: Value)] {
    var found: [(tier: Tier, value: Value)] = []
    for key in keys {
      for cell in Self.members(of: store[row, key.slot], in: store) {
        var leaves: ArraySlice<Cell> = [cell]
        if let slot = key.nestedSlot {
          guard cell.tag == .row else { continue }
          leaves = Self.members(of: store[cell.rowID, slot], in: store)
        }
        for leaf in leaves where leaf.tag == .string {
          let text = store.strings[leaf.stringID].lowercased()
          if !Placeholder.matches(text) { found.append((key.tier, Value(domain: key.domain, text: text))) }
        }
      }
    }
    return found
  }

  private static func members(of cell: Cell, in store: RecordStore) -> ArraySlice<Cell> {
    guard cell.tag == .list else { return [cell] }
    let start = Int(cell.bits)
    return store.listItems[start..<start + Int(cell.aux)]
  }
}

/// What firmware and imaging leave in fields that should tell machines apart.
enum Placeholder {
  private static let texts: Set<String> = [
    "0", "none", "n/a", "na", "unknown", "default", "default string", "not specified", "not available",
    "invalid",
    "to be filled by o.e.m.", "to be filled by o.e.m", "o.e.m.", "oem", "system serial number",
    "serial number",
    "chassis serial number", "base board serial number", "localhost", "localhost.localdomain", "123456789",
    "03000200-0400-0500-0006-000700080009",
  ]

  /// Whether a value in lowercase tells nothing: a known filling, or one character over and over.
  static func matches(_ text: String) -> Bool {
    let telling = text.utf8.filter {
      $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: " ")
    }
    guard let first = telling.first else { return true }
    return telling.allSatisfy { $0 == first } || texts.contains(text)
  }
}
