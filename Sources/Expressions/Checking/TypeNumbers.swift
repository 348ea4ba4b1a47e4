import Values

/// Types as values: what `type(x)` gives and what the names of types stand for.
enum TypeNumbers {
  private static let tags: [(name: String, tag: Cell.Tag)] = [
    ("bool", .bool), ("int", .int), ("uint", .uint), ("double", .double), ("string", .string),
    ("bytes", .bytes),
    ("list", .list), ("map", .map), ("null_type", .null), ("type", .type), ("date", .date),
    ("period", .period),
    ("optional_type", .optional), ("google.protobuf.Timestamp", .timestamp),
    ("google.protobuf.Duration", .duration), ("net.IP", .ip), ("net.CIDR", .cidr),
  ]

  /// The names of all types.
  static let names = tags.map(\.name)

  private static let tagsByName = Dictionary(uniqueKeysWithValues: tags.map { ($0.name, $0.tag) })

  /// The type of that name.
  static func type(named name: String) -> Cell? {
    tagsByName[name].map { Cell(tag: .type, bits: Int64($0.rawValue)) }
  }

  /// The name of a type; nil for kinds of records, whose names only their environment knows.
  static func name(of type: Cell) -> String? {
    tags.first { Int64($0.tag.rawValue) == type.bits }?.name
  }

  /// The type of a value; records count by their entity.
  static func type(of value: Cell) -> Cell {
    Cell(tag: .type, bits: Int64(value.tag.rawValue), aux: value.tag == .row ? value.aux : 0)
  }
}
