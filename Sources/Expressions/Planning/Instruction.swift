import Values

/// One step of a plan: plain data, so that running it retains and releases nothing.
struct Instruction {
  /// What to do; the comments say what the fields hold.
  ///
  /// Children are instruction numbers.
  enum Operation: UInt8 {
    /// `cell`.
    case constant
    /// `a`: variable.
    case variable
    /// `a`: frame slot.
    case local
    /// Field `b` of the record in variable `a`.
    case variableField
    /// Field `b` of the record in frame slot `a`.
    case localField
    /// Field `b` of the record that child `a` gives.
    case field
    /// The value under the key `cell` of the map that child `a` gives.
    case key
    /// `has` of field `b`.
    case hasField
    /// `has` of the key `cell`.
    case hasKey
    /// `recorded` of field `b`.
    case recordedField
    /// `recorded` of the key `cell`.
    case recordedKey
    /// `recorded` of child `a`, an optional.
    case recordedOptional
    /// Child `a` at child `b`.
    case index
    /// Field `b` of the record that child `a` gives, as an optional.
    case optionalField
    /// The value under the key `cell` of the map that child `a` gives, as an optional.
    case optionalKey
    /// Child `a` at child `b`, as an optional.
    case optionalIndex
    /// Child `a`, an optional, as a part of a list or map that is left out when it has no value.
    case optionalItem
    /// Child `a` if it has a value, else child `b`; `detail`: 1 when the value itself is meant.
    case optionalOr
    /// Child `c` with child `a` in frame slot `b`; `detail`: the ``BindKind``.
    case bind
    /// Child `a`.
    case not
    /// Child `a`.
    case negate
    /// `c` operands from `b`.
    case and
    /// `c` operands from `b`.
    case or
    /// Children `a`, `b`, `c`.
    case conditional
    /// Children `a`, `b`; `detail`: the ``BinaryOperator``, which is `==` or `!=`.
    case equality
    /// Children `a`, `b`; `detail`: the ``BinaryOperator``, which is one of `< <= > >=`.
    case order
    /// Children `a`, `b`; `detail`: any other ``BinaryOperator``.
    case binary
    /// Whether child `a` is among the `c` constants from `b`.
    case isInConstants
    /// Whether pattern `b` matches in child `a`.
    case matches
    /// `c` operands from `b`; `detail`: 1 when some of them are ``optionalItem``.
    case list
    /// `c` operands from `b`: key, value, key, value; `detail` as of a list.
    case map
    /// Walks child `a` with frame slot `b`; operands from `c`: condition, result, and the frame slot of the item when
    /// `b` holds its position or key. `detail`: ``ComprehensionKind``.
    case comprehension
    /// `c` operands from `b`; `detail`: the ``Builtin``.
    case builtin
    /// `c` operands from `b`; `a`: the host's function.
    case host
  }

  var operation: Operation
  var detail: UInt8 = 0
  var a: UInt32 = 0
  var b: UInt32 = 0
  var c: UInt32 = 0
  var cell: Cell = .unknown

  /// Stands where an optional child is absent.
  static let none = UInt32.max
}
