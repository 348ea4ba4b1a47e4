public import Expressions
public import Values

extension Model {
  /// What names mean in a condition about a record of an entity.
  ///
  /// Constants are the caller's. Functions are those of ``functions``. Variables, whose values ``Inventory/variables(subject:)`` gives in
  /// the same order: `subject`, the record; `audit.date`, a day; then, by the order of ``entities``, every
  /// collection under its key as a list of records and every entity that occurs once under its name as a record.
  ///
  /// - Parameters:
  ///   - subject: the entity of the record; nil for an expression about the inventory as a whole.
  ///   - constants: further names whose values are known already, such as the parameters of a check.
  public func environment(
    subject: EntityID?,
    constants: [TypeEnvironment.Constant] = []
  ) -> TypeEnvironment {
    guard let subject else {
      // The place of a subject is kept, under a name that no expression can spell.
      return TypeEnvironment(subject: "", entities: entities, functions: functions, timeZone: timeZone)
    }
    var environment = conditionEnvironment
    environment.setConstants(constants)
    environment.setType(.record(subject), ofVariable: 0)
    environment.isPerRecord = self[subject].occurrence != .singleton
    return environment
  }
}

extension TypeEnvironment {
  /// What names mean in an expression, for a subject of any type.
  init(
    subject: String = "subject",
    entities: [Entity],
    functions: [Function],
    timeZone: @escaping @Sendable (String) -> TimeZoneRule?
  ) {
    var variables = [
      Variable(name: subject, type: .dyn), Variable(name: "audit.date", type: .date),
    ]
    for (number, entity) in entities.enumerated() {
      guard let key = entity.topLevelKey else { continue }
      let record = ExpressionType.record(EntityID(index: UInt32(number)))
      variables.append(Variable(name: key, type: entity.hasIdentifiers ? .list(record) : record))
    }
    self.init(
      records: entities.map(\.recordType),
      variables: variables,
      functions: functions,
      timeZone: timeZone,
      isPerRecord: false
    )
  }
}

extension Entity {
  /// The entity as a kind of record of the rule language.
  fileprivate var recordType: TypeEnvironment.Record {
    TypeEnvironment.Record(
      name: name,
      fields: fields.enumerated().map { slot, field in
        let isIdentifier = hasIdentifiers && slot == 0
        return TypeEnvironment.Field(
          name: field.name,
          slot: slot,
          type: field.type.expressionType,
          isNullable: !isIdentifier && !field.type.item.isList,
          allowed: field.type.allowedTexts
        )
      }
    )
  }
}

extension FieldType {
  /// The type of the rule language that values have.
  public var expressionType: ExpressionType {
    switch self {
    case .string, .version, .country, .ipAddress, .macAddress, .enumeration: .string
    case .bool: .bool
    case .int: .int
    case .decimal: .double
    case .date: .date
    case .timestamp: .timestamp
    case .duration: .duration
    case .period: .period
    case .reference(let entity), .nested(let entity): .record(entity)
    case .list(let item): .list(item.expressionType)
    }
  }

  fileprivate var allowedTexts: [String] {
    if case .enumeration(let values) = item.type { return values.map(\.name) }
    return []
  }
}
