/// An expression that was parsed, checked and planned, ready to run on many threads.
public struct CompiledExpression: Sendable {
  /// The text it was compiled from.
  public let text: String
  /// The type of its value.
  public let type: ExpressionType
}
