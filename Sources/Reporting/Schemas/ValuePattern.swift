import Inventory

/// How values of a type are written, as a regular expression that JSON Schema and XSD read alike; nil for any text.
///
/// A little wider than what an audit reads: February 30 is left to it, and so are the codes of countries.
extension FieldType {
  var writtenPattern: String? {
    switch self {
    case .date: Self.day
    case .timestamp: Self.day + "[T ]" + Self.clock + "(Z|[+\\-]\\d{2}:\\d{2})"
    case .duration: "P(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?"
    case .period: "P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?"
    case .country: "[A-Z]{2}"
    case .macAddress: "[0-9A-Fa-f]{2}([:.\\-]?[0-9A-Fa-f]{2}){5}"
    case .ipAddress: "[0-9A-Fa-f:.]+"
    case .reference: Self.id
    case .string, .version, .bool, .int, .decimal, .enumeration, .nested, .list: nil
    }
  }

  /// The id of a record.
  static let id = "[A-Za-z0-9._\\-]{1,128}"
  private static let day = "\\d{4}-\\d{2}-\\d{2}"
  private static let clock = "\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?"
}

extension Entity {
  /// The fields that an inventory may state.
  var declaredFields: [Field] { fields.filter { $0.origin == .declared && $0.name != "id" } }
}
