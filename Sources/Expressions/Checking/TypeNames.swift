import Values

/// Types as a person reads them in a message.
extension TypeEnvironment {
  /// The spelling of a type: CEL's own, the name of the entity for a record.
  public func spelling(of type: ExpressionType) -> String {
    switch type {
    case .dyn: "dyn"
    case .null: "null"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .string: "string"
    case .bytes: "bytes"
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .date: "date"
    case .period: "period"
    case .ip: "net.IP"
    case .cidr: "net.CIDR"
    case .list(let item): "list(\(spelling(of: item)))"
    case .map(let key, let value): "map(\(spelling(of: key)), \(spelling(of: value)))"
    case .optional(let value): "optional_type(\(spelling(of: value)))"
    case .abstract(let name, let parameters):
      parameters.isEmpty ? name : "\(name)(\(parameters.map { spelling(of: $0) }.joined(separator: ", ")))"
    case .record(let entity): Int(entity.index) < records.count ? records[Int(entity.index)].name : "record"
    case .type: "type"
    case .parameter(let number):
      String(UnicodeScalar(UInt8(ascii: "A") + UInt8(truncatingIfNeeded: number % 26)))
    }
  }
}
