import Values

/// What the checker found out about each node of a tree, in parallel to its nodes.
struct CheckedTree {
  /// What a name or a call stands for.
  enum Binding {
    /// Nothing to say beyond the node's kind.
    case none
    /// A variable of the environment.
    case variable(Int)
    /// A constant of the environment.
    case constant(Int)
    /// The name a macro gives to an item: a slot of the evaluation's frame.
    case local(Int)
    /// A type's name.
    case typeName(Cell)
    /// A field of a record, and whether it may be null.
    case field(slot: Int, isNullable: Bool)
    /// A key of a map.
    case key
    /// A function of the language; with `skipsReceiver` what stands before the dot is part of its name.
    case builtin(Builtin, skipsReceiver: Bool)
    /// A function of the host, likewise.
    case host(Int, skipsReceiver: Bool)
  }

  var types: [ExpressionType]
  var bindings: [Binding]
  /// How many frame slots the macros need.
  var localCount = 0
  /// What was read: the fields of records.
  var dependencies: Set<CompiledExpression.Dependency> = []
  /// What was read: the variables.
  var variables: Set<Int> = []
  /// What was read: the constants of the environment, each with its places.
  var constants: [Int: [Range<Int>]] = [:]

  init(count: Int) {
    types = Array(repeating: .dyn, count: count)
    bindings = Array(repeating: .none, count: count)
  }
}
