public import Diagnostics
public import Expressions
public import Values

/// The inventory model, declared under `Rules/model/`: what can be said of a hospital.
public struct Model: Sendable {
  /// Every entity, at the index that its ``EntityID`` names, sorted by name.
  public let entities: [Entity]
  private let byName: [String: EntityID]
  private let byCollection: [String: EntityID]
  /// What names mean in conditions about records, but for the type of `subject`.
  let conditionEnvironment: TypeEnvironment

  /// What expressions may call besides the language's own functions.
  public let functions: [TypeEnvironment.Function]
  /// The rule of a time zone by its name; nil for one that nobody knows.
  let timeZone: @Sendable (String) -> TimeZoneRule?
  /// The table that each of ``functions`` reads, as the origin of what is derived with it.
  var functionOrigins: [String: Provenance.Origin] = [:]
  /// The derived facts, in an order in which each finds its inputs computed.
  public internal(set) var derivations: [Derivation] = []

  /// Creates a model from its entities, which must be sorted by name.
  public init(
    entities: [Entity],
    functions: [TypeEnvironment.Function] = [],
    timeZone: @escaping @Sendable (String) -> TimeZoneRule? = { _ in nil }
  ) {
    self.entities = entities
    self.functions = functions
    self.timeZone = timeZone
    conditionEnvironment = TypeEnvironment(entities: entities, functions: functions, timeZone: timeZone)
    var byName: [String: EntityID] = [:]
    var byCollection: [String: EntityID] = [:]
    for (index, entity) in entities.enumerated() {
      byName[entity.name] = EntityID(index: UInt32(index))
      if let key = entity.topLevelKey { byCollection[key] = EntityID(index: UInt32(index)) }
    }
    self.byName = byName
    self.byCollection = byCollection
  }

  /// The entity with that number, lent and not copied: conditions and evidence ask for it once per fact.
  public subscript(id: EntityID) -> Entity {
    _read { yield entities[Int(id.index)] }
  }
  /// The entity of that name.
  public func entity(named name: String) -> EntityID? { byName[name] }
  /// The entity that stands under that top-level key of an inventory file.
  public func entity(underKey key: String) -> EntityID? { byCollection[key] }
}

/// One kind of record.
public struct Entity: Sendable {
  /// How records of the entity occur.
  public enum Occurrence: Hashable, Sendable {
    /// Many, under a top-level key of that name, each with an id.
    case collection(key: String)
    /// At most one, under the entity's own name.
    case singleton
    /// Only inside records of other entities.
    case nested
  }

  /// The name, such as `system`.
  public var name: String
  /// How records occur.
  public var occurrence: Occurrence
  /// What people call one record.
  public var label: LocalizedText
  /// What people call several.
  public var plural: LocalizedText
  /// What it is.
  public var summary: LocalizedText
  /// The text or standard for whose sake the model has it; nil for what no file declares.
  public var source: String?
  /// Whether people fill its records in like a form: a key left empty waits for its value and gives no warning.
  public var isForm = false
  /// Every slot in order: declared fields, then inverse relations, then derived facts.
  public var fields: [Field]
  /// The file that declares it.
  public var place: SourceRange

  /// The top-level key of an inventory file that holds records of the entity.
  public var topLevelKey: String? {
    switch occurrence {
    case .collection(let key): key
    case .singleton: name
    case .nested: nil
    }
  }

  /// The slot of a field.
  public func slot(of field: String) -> Int? { fields.firstIndex { $0.name == field } }
}

/// One fact that can be recorded of an entity.
public struct Field: Sendable {
  /// Where a field's value comes from.
  public enum Origin: Hashable, Sendable {
    /// The inventory.
    case declared
    /// The rows of a collection whose field refers to this record.
    case inverse(collection: String, field: String)
    /// An expression over other facts.
    case derived(expression: String, place: SourceRange)
  }

  /// Why a value is not shown.
  public enum Sensitivity: String, CaseIterable, Hashable, Sendable {
    /// Names and other data of persons.
    case personal
    /// Passwords, keys, tokens.
    case secret
  }

  /// How equal values of a field join records of several files.
  public enum Identity: String, CaseIterable, Hashable, Sendable {
    /// Equal values mean the same thing: serial number, UUID.
    case strong
    /// Equal values mean the same thing unless a strong one differs: hostname.
    case weak
  }

  /// The key, such as `zone`.
  public var name: String
  /// The type of its values.
  public var type: FieldType
  /// What people call it.
  public var label: LocalizedText
  /// What it says, when the label is not enough.
  public var summary: LocalizedText?
  /// A unit shown behind the value.
  public var unit: String?
  /// Why its value must not be shown.
  public var sensitivity: Sensitivity?
  /// Whether equal values join records.
  public var identity: Identity?
  /// The text or standard for whose sake the model has it, when it is another than the entity's.
  public var source: String?
  /// The element name of a list's items in XML.
  public var itemName: String
  /// Where its value comes from.
  public var origin: Origin
  /// The place of its declaration.
  public var place: SourceRange
}
