import Values

/// What the decoder needs of the model, laid out flat so that reading a value touches no reference.
struct DecodingPlan: Sendable {
  /// How a value is read.
  struct Value: Sendable {
    /// The kinds of values that a scalar or a mapping can hold.
    enum Kind: UInt8, Sendable {
      case string
      case bool
      case int
      case decimal
      case date
      case timestamp
      case duration
      case period
      case country
      case ipAddress
      case macAddress
      case enumeration
      case reference
      case nested
    }

    /// What is read.
    var kind: Kind
    /// The entity of a reference or a nested record.
    var entity = EntityID(index: 0)
    /// The words of an enumeration, as a range of ``DecodingPlan/choices``.
    var choices: Range<Int> = 0..<0
  }

  /// How a field is read.
  struct Field: Sendable {
    /// How its value, or each of its items, is read.
    var value: Value
    /// Whether it holds several values.
    var isList: Bool
    /// Whether an inventory may state it.
    var isDeclared: Bool
    /// Whether its value must not be shown.
    var isSensitive: Bool
  }

  /// How a record is read.
  struct Record: Sendable {
    /// Every slot by name; `incomplete` stands behind the last.
    var keys: NameTable
    /// Every slot.
    var fields: [Field]
    /// The name of a list's items in XML, by slot.
    var itemNames: [[UInt8]]
    /// The name of the entity, which is the name of its elements in XML.
    var name: [UInt8]
    /// Whether records stand under a top-level key with an id.
    var isCollection: Bool
  }

  /// One per entity.
  var records: [Record]
  /// The words of all enumerations.
  var choices: [StringID] = []

  /// Lays out a model; the words of its enumerations are added to `strings`.
  init(_ model: Model, strings: inout StringTable) {
    var choices: [StringID] = []
    records = model.entities.map { entity in
      Record(
        keys: NameTable(entity.fields.map(\.name) + ["incomplete"]),
        fields: entity.fields.map { field in
          let (type, isList) = field.type.item
          return Field(
            value: Self.value(type, &choices, &strings),
            isList: isList,
            isDeclared: field.origin == .declared,
            isSensitive: field.sensitivity != nil
          )
        },
        itemNames: entity.fields.map { Array($0.itemName.utf8) },
        name: Array(entity.name.utf8),
        isCollection: entity.hasIdentifiers
      )
    }
    self.choices = choices
  }

  private static func value(
    _ type: FieldType,
    _ choices: inout [StringID],
    _ strings: inout StringTable
  ) -> Value {
    switch type {
    case .enumeration(let values):
      let start = choices.count
      for value in values { choices.append(strings.intern(value.name)) }
      return Value(kind: .enumeration, choices: start..<choices.count)
    case .reference(let entity), .nested(let entity): return Value(kind: type.decodingKind, entity: entity)
    default: return Value(kind: type.decodingKind)
    }
  }
}

extension FieldType {
  /// How one value of the type is read.
  var decodingKind: DecodingPlan.Value.Kind {
    switch self {
    case .string, .version, .list: .string
    case .bool: .bool
    case .int: .int
    case .decimal: .decimal
    case .date: .date
    case .timestamp: .timestamp
    case .duration: .duration
    case .period: .period
    case .country: .country
    case .ipAddress: .ipAddress
    case .macAddress: .macAddress
    case .enumeration: .enumeration
    case .reference: .reference
    case .nested: .nested
    }
  }
}

extension Entity {
  /// Whether records stand under a top-level key of many, each with an id in its first slot.
  public var hasIdentifiers: Bool {
    if case .collection = occurrence { return true }
    return false
  }
}
