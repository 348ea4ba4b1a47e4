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

  let plan: Plan
  /// What is known besides the plan: shared, since checks hand expressions on for every record.
  private let knowledge: Knowledge

  init(plan: Plan, knowledge: Knowledge) {
    self.plan = plan
    self.knowledge = knowledge
  }

  /// The text it was compiled from.
  public var text: String { knowledge.text }
  /// The type of its value.
  public var type: ExpressionType { knowledge.type }
  /// What is doubtful in it, in order of place.
  public var warnings: [ExpressionDiagnostic] { knowledge.warnings }
  /// The fields it may read.
  public var dependencies: Set<Dependency> { knowledge.dependencies }
  /// The positions of the variables it may read.
  public var variablesRead: Set<Int> { knowledge.variablesRead }
  /// The names of the constants that it reads.
  public var constantsRead: Set<String> { knowledge.constantsRead }
  /// The fields that are not null where the expression is true.
  var guardedPaths: Set<String> { knowledge.guardedPaths }

  /// What compiling told of an expression.
  final class Knowledge: Sendable {
    let text: String
    let type: ExpressionType
    let warnings: [ExpressionDiagnostic]
    let dependencies: Set<Dependency>
    let variablesRead: Set<Int>
    let constantsRead: Set<String>
    let guardedPaths: Set<String>

    init(
      text: String,
      type: ExpressionType,
      warnings: [ExpressionDiagnostic],
      checked: CheckedTree,
      environment: TypeEnvironment,
      guards: NullGuards
    ) {
      self.text = text
      self.type = type
      self.warnings = warnings
      dependencies = checked.dependencies
      variablesRead = checked.variables
      constantsRead = Set(checked.constants.keys.map { environment.constants[$0].name })
      guardedPaths = guards.paths
    }
  }
}
