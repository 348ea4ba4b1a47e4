public import Diagnostics

/// A record as an importer hands it over: facts by field name, each with its place.
public struct Draft: Sendable {
  /// A value before the model's types are applied.
  public indirect enum Value: Sendable {
    /// Text, read by the field's declared type as XML text would be.
    case text(String)
    /// Recorded as absent.
    case null
    /// A record inside the record.
    case record(Draft)
    /// Several values; incomplete unless the source says that it lists everything.
    case list([Item], isComplete: Bool)
  }

  /// A value of a list with its place.
  public struct Item: Sendable {
    /// The value.
    public var value: Value
    /// Where it stands.
    public var range: SourceRange

    /// Creates an item.
    public init(_ value: Value, at range: SourceRange) {
      self.value = value
      self.range = range
    }
  }

  /// A field with its value.
  public struct Fact: Sendable {
    /// The field's name in the model.
    public var field: String
    /// The value.
    public var value: Value
    /// Where it stands.
    public var range: SourceRange

    /// Creates a fact.
    public init(_ field: String, _ value: Value, at range: SourceRange) {
      self.field = field
      self.value = value
      self.range = range
    }
  }

  /// The entity's name in the model.
  public var entity: String
  /// The id that the source gives, when it is one of the inventory's ids; usually nil, and records join by
  /// identity.
  public var id: String?
  /// The facts.
  public var facts: [Fact]
  /// Where the record stands.
  public var range: SourceRange

  /// Creates a record.
  public init(entity: String, id: String? = nil, facts: [Fact] = [], at range: SourceRange) {
    self.entity = entity
    self.id = id
    self.facts = facts
    self.range = range
  }
}
