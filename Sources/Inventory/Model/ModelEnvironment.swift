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
    var variables = [
      // Without a subject its place is kept, under a name that no expression can spell.
      TypeEnvironment.Variable(
        name: subject == nil ? "" : "subject",
        type: subject.map { .record($0) } ?? .dyn
      ),
      TypeEnvironment.Variable(name: "audit.date", type: .date),
    ]
    for (number, entity) in entities.enumerated() {
      guard let key = entity.topLevelKey else { continue }
      let record = ExpressionType.record(EntityID(index: UInt32(number)))
      variables.append(
        TypeEnvironment.Variable(name: key, type: entity.hasIdentifiers ? .list(record) : record)
      )
    }
    return TypeEnvironment(
      records: recordTypes,
      variables: variables,
      constants: constants,
      functions: functions,
      timeZone: timeZone,
      isPerRecord: subject.map { self[$0].occurrence != .singleton } ?? false
    )
  }
}

extension Entity {
  /// The entity as a kind of record of the rule language.
  var recordType: TypeEnvironment.Record {
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
