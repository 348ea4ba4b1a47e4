public import Values

/// An expression that was parsed, checked and planned, ready to run on many threads.
public struct CompiledExpression: Sendable {
  /// A field that an expression reads.
  public struct Dependency: Hashable, Sendable {
    /// The record's entity.
    public var entity: EntityID
    /// The field's slot.
    public var slot: Int

    /// Creates a dependency.
    public init(entity: EntityID, slot: Int) {
      self.entity = entity
      self.slot = slot
    }
  }

  /// The text it was compiled from.
  public let text: String
  /// The type of its value.
  public let type: ExpressionType
  /// What is doubtful in it, in order of place.
  public let warnings: [ExpressionDiagnostic]
  /// The fields it may read.
  public let dependencies: Set<Dependency>
  /// The positions of the variables it may read.
  public let variablesRead: Set<Int>

  let plan: Plan
  /// The fields that are not null where the expression is true.
  let guardedPaths: Set<String>
}
