public import Diagnostics
public import Inventory

/// A threshold of a check that is a matter of judgement, so that an organisation may set its own.
public struct CheckParameter: Hashable, Sendable {
  /// A value that takes the place of the default.
  public struct Override: Hashable, Sendable {
    /// The value.
    public var value: ParameterValue
    /// Where a configuration file says so.
    public var place: SourceRange

    /// Creates a value with its place.
    public init(value: ParameterValue, place: SourceRange) {
      self.value = value
      self.place = place
    }
  }

  /// The name, as conditions and configuration files write it.
  public var name: String
  /// The type of its values.
  public var type: FieldType
  /// What people call it.
  public var label: LocalizedText
  /// Which text recommends the default, or that none sets it.
  public var basis: LocalizedText
  /// The value that holds unless a configuration file says otherwise.
  public var defaultValue: ParameterValue
  /// What a configuration file says; nil when none does.
  public var override: Override?

  /// Creates a parameter.
  public init(
    name: String,
    type: FieldType,
    label: LocalizedText,
    basis: LocalizedText,
    defaultValue: ParameterValue,
    override: Override? = nil
  ) {
    self.name = name
    self.type = type
    self.label = label
    self.basis = basis
    self.defaultValue = defaultValue
    self.override = override
  }

  /// The value that conditions compare with.
  public var value: ParameterValue { override?.value ?? defaultValue }
  /// Whether the value differs from the default: an override may repeat it.
  public var isChanged: Bool { value != defaultValue }

  /// What stands before the names of parameters in conditions and texts.
  static let prefix = "parameters."
}

extension FieldType {
  /// The types that a parameter may have, by the words that declare them.
  static let parameterTypes: [(name: String, type: FieldType)] = [
    ("bool", .bool), ("int", .int), ("decimal", .decimal), ("date", .date), ("duration", .duration),
    ("period", .period), ("string", .string), ("list string", .list(.string)),
  ]
}
