/// The functions of the language with their signatures.
enum FunctionLibrary {
  /// One way to call a function.
  struct Signature {
    /// The type before the dot; nil for a call without one.
    var receiver: ExpressionType?
    /// The types in the parentheses.
    var parameters: [ExpressionType]
    /// The type of the value.
    var result: ExpressionType
    /// What computes it.
    var builtin: Builtin
    /// Whether it takes any number of arguments.
    var repetition = Repetition.none

    /// How many arguments a function takes.
    enum Repetition {
      /// As many as it has parameters.
      case none
      /// One or more of the type of its only parameter.
      case one
      /// Two or more numbers that are not all of one type.
      case mixedNumbers
    }

    /// The types that operands must fit, the receiver among them; nil when these can never be its operands.
    func expected(for types: [ExpressionType]) -> [ExpressionType]? {
      guard takes(types.count) else { return nil }
      switch repetition {
      case .none: return (receiver.map { [$0] } ?? []) + parameters
      case .one: return types.flatMap { _ in parameters }
      case .mixedNumbers:
        let areNumbers = types.allSatisfy { $0.isNumeric || $0 == .dyn }
        return areNumbers && Set(types).count > 1 ? types : nil
      }
    }

    /// Whether it can have so many operands, the receiver among them.
    func takes(_ count: Int) -> Bool {
      switch repetition {
      case .none: count == parameters.count + (receiver == nil ? 0 : 1)
      case .one: count > 0
      case .mixedNumbers: count > 1
      }
    }

    /// The call as its documentation writes it.
    func spelling(of name: String, in environment: TypeEnvironment = TypeEnvironment()) -> String {
      var types = parameters.map { environment.spelling(of: $0) }
      switch repetition {
      case .none: break
      case .one: types.append("…")
      case .mixedNumbers: types = ["int | uint | double", "…"]
      }
      let call = "\(name)(\(types.joined(separator: ", ")))"
      return receiver.map { "\(environment.spelling(of: $0)).\(call)" } ?? call
    }
  }

  /// Every function, library by library.
  static let declarations =
    CoreFunctions.all + TextFunctions.all + MathFunctions.rounding + MathFunctions.numbers
    + MathFunctions.bits + ListFunctions.all + SetFunctions.all + OptionalFunctions.all + EncoderFunctions.all
    + NetworkFunctions.all
    + AuditFunctions.all

  /// The ways to call a function, by its name.
  static let signatures: [String: [Signature]] = Dictionary(
    declarations.map { ($0.name, $0.signatures) },
    uniquingKeysWith: +
  )
}
