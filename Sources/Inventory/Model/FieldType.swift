public import Diagnostics
public import Values

/// The type of a field's values.
public indirect enum FieldType: Hashable, Sendable {
  /// Text.
  case string
  /// Text that is compared as a version: `1.10` comes after `1.9`.
  case version
  /// Truth value.
  case bool
  /// Whole number.
  case int
  /// Number, as a double.
  case decimal
  /// Day.
  case date
  /// Instant with offset.
  case timestamp
  /// ISO 8601 duration of hours, minutes and seconds.
  case duration
  /// ISO 8601 duration of years, months, weeks and days.
  case period
  /// ISO 3166-1 alpha-2 code.
  case country
  /// IPv4 or IPv6 address.
  case ipAddress
  /// MAC address.
  case macAddress
  /// One of several words.
  case enumeration([EnumerationValue])
  /// The id of a record of an entity.
  case reference(EntityID)
  /// A record that stands inside this one.
  case nested(EntityID)
  /// Several values of a type.
  case list(FieldType)
}

/// A word that an enumeration allows.
public struct EnumerationValue: Hashable, Sendable {
  /// The word in an inventory.
  public var name: String
  /// What people call it.
  public var label: LocalizedText
}

extension FieldType {
  /// The type of one value, and whether the field holds several.
  public var item: (type: FieldType, isList: Bool) {
    if case .list(let item) = self { return (item, true) }
    return (self, false)
  }

  /// How model files write the kind of one value.
  public var keyword: String {
    switch self {
    case .string: "string"
    case .version: "version"
    case .bool: "bool"
    case .int: "int"
    case .decimal: "decimal"
    case .date: "date"
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .period: "period"
    case .country: "country"
    case .ipAddress: "ip_address"
    case .macAddress: "mac_address"
    case .enumeration: "enum"
    case .reference: "ref"
    case .nested: "record"
    case .list: "list"
    }
  }

  /// The types that a keyword alone names.
  static let simple: [FieldType] = [
    .string, .version, .bool, .int, .decimal, .date, .timestamp, .duration, .period, .country, .ipAddress,
    .macAddress,
  ]
}
