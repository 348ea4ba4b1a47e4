/// The functions of optional values.
extension FunctionLibrary {
  /// The functions to which null is a value like any other.
  static let acceptingNull: Set<String> = ["dyn", "optional.of", "optional.ofNonZeroValue", "orValue"]

  /// The ways to make and use optional values.
  static let optionalSignatures: [String: [Signature]] = {
    let item = ExpressionType.parameter(0)
    func on(
      _ receiver: ExpressionType?,
      _ parameters: [ExpressionType],
      _ result: ExpressionType,
      _ builtin: Builtin
    )
      -> [Signature]
    {
      [Signature(receiver: receiver, parameters: parameters, result: result, builtin: builtin)]
    }
    return [
      "optional.of": on(nil, [item], .optional(item), .optionalOf),
      "optional.ofNonZeroValue": on(nil, [item], .optional(item), .optionalOfNonZeroValue),
      "optional.none": on(nil, [], .optional(item), .optionalNone),
      "optional.unwrap": on(nil, [.list(.optional(item))], .list(item), .unwrapOptionals),
      "unwrapOpt": on(.list(.optional(item)), [], .list(item), .unwrapOptionals),
      "hasValue": on(.optional(item), [], .bool, .hasValue),
      "value": on(.optional(item), [], item, .value),
      "or": on(.optional(item), [.optional(item)], .optional(item), .optionalOr),
      "orValue": on(.optional(item), [item], item, .optionalOrValue),
      "first": on(.list(item), [], .optional(item), .firstItem),
      "last": on(.list(item), [], .optional(item), .lastItem),
    ]
  }()
}
