/// Whether values of a type may stand where another is asked for.
struct TypeMatching {
  /// What the open types of a signature stand for in this call.
  private var substitutions: [Int: ExpressionType] = [:]

  /// Whether a value of `type` fits `expected`; open types of `expected` are bound on the way.
  mutating func fits(_ type: ExpressionType, _ expected: ExpressionType) -> Bool {
    switch (type, expected) {
    case (_, .parameter(let number)):
      guard let bound = substitutions[number] else {
        substitutions[number] = type
        return true
      }
      guard let joined = Self.join(bound, type) else { return false }
      substitutions[number] = joined
      return true
    case (.dyn, _), (_, .dyn), (.parameter, _): return true
    case (.list(let item), .list(let other)): return fits(item, other)
    case (.map(let key, let value), .map(let otherKey, let otherValue)):
      return fits(key, otherKey) && fits(value, otherValue)
    case (.optional(let value), .optional(let other)): return fits(value, other)
    case (.abstract(let name, let parts), .abstract(let other, let otherParts)):
      guard name == other, parts.count == otherParts.count else { return false }
      return zip(parts, otherParts).allSatisfy { fits($0, $1) }
    default: return type == expected
    }
  }

  /// A type with its open types replaced by what this call made of them; what it says nothing of stays open.
  func resolve(_ type: ExpressionType) -> ExpressionType {
    Self.replace(type) { substitutions[$0] ?? .open }
  }

  /// A type whose open parts are settled: what never met a value may be anything.
  static func settled(_ type: ExpressionType) -> ExpressionType { replace(type) { _ in .dyn } }

  private static func replace(_ type: ExpressionType, _ value: (Int) -> ExpressionType) -> ExpressionType {
    switch type {
    case .parameter(let number): value(number)
    case .list(let item): .list(replace(item, value))
    case .map(let key, let item): .map(replace(key, value), replace(item, value))
    case .optional(let item): .optional(replace(item, value))
    case .abstract(let name, let parts): .abstract(name, parts.map { replace($0, value) })
    default: type
    }
  }

  /// The type that values of both types have; nil when there is none.
  ///
  /// Null may stand for a value of any type.
  static func join(_ left: ExpressionType, _ right: ExpressionType) -> ExpressionType? {
    switch (left, right) {
    case _ where left == right: return left
    case (.parameter, let other), (let other, .parameter): return other
    case (.dyn, _), (_, .dyn): return .dyn
    case (.null, let other), (let other, .null): return other
    case (.list(let item), .list(let other)): return join(item, other).map { .list($0) }
    case (.map(let key, let value), .map(let otherKey, let otherValue)):
      guard let key = join(key, otherKey), let value = join(value, otherValue) else { return nil }
      return .map(key, value)
    case (.optional(let value), .optional(let other)): return join(value, other).map { .optional($0) }
    case (.abstract(let name, let parts), .abstract(let other, let otherParts)):
      guard name == other, parts.count == otherParts.count else { return nil }
      let joined = zip(parts, otherParts).compactMap { join($0, $1) }
      return joined.count == parts.count ? .abstract(name, joined) : nil
    default: return nil
    }
  }
}

extension ExpressionType {
  /// The type of what an empty list or optional holds: whatever is asked for.
  static let open = ExpressionType.parameter(0)

  /// Whether the type counts or measures, so that values compare across these types by amount.
  var isNumeric: Bool { self == .int || self == .uint || self == .double }

  /// Whether values have an order among themselves.
  var isOrdered: Bool {
    switch self {
    case .dyn, .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .date: true
    default: false
    }
  }
}
