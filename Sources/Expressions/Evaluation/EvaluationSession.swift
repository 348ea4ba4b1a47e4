public import Values

/// The variables and the memory of one thread that evaluates expressions over one subject after the other.
///
/// Valid only inside the ``RecordStore/withView(_:)`` that its view comes from.
public final class EvaluationSession {
  /// The store that is read.
  public let view: StoreView
  // At fixed addresses, so that an evaluation neither counts references nor asks who else reads.
  private let variableCells: UnsafeMutableBufferPointer<Cell>
  private let arenaAddress: UnsafeMutablePointer<EvaluationArena>

  /// Begins a session.
  ///
  /// - Parameters:
  ///   - variables: The values of the environment's variables, in its order.
  ///   - view: The store, whose texts must begin with those that the expressions were compiled with.
  public init(_ variables: [Cell], in view: StoreView) {
    self.view = view
    variableCells = .allocate(capacity: variables.count)
    _ = variableCells.initialize(from: variables)
    arenaAddress = .allocate(capacity: 1)
    arenaAddress.initialize(to: EvaluationArena())
    arenaAddress.pointee.begin(view)
  }

  deinit {
    arenaAddress.deinitialize(count: 1)
    arenaAddress.deallocate()
    variableCells.deallocate()
  }

  /// The values of the environment's variables, in its order.
  public var variables: [Cell] { Array(variableCells) }

  /// The texts, lists and maps that the last value names.
  public var arena: EvaluationArena {
    _read { yield arenaAddress.pointee }
    _modify { yield &arenaAddress.pointee }
  }

  /// Gives a variable another value; what the environment has no variable for is ignored.
  public func set(_ variable: Int, to value: Cell) {
    if variableCells.indices.contains(variable) { variableCells[variable] = value }
  }

  /// An expression ready to be evaluated in this session, again and again.
  public func prepare(_ expression: CompiledExpression) -> PreparedExpression {
    PreparedExpression(
      expression,
      in: self,
      variables: UnsafeBufferPointer(variableCells),
      arena: arenaAddress
    )
  }
}
