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
    /// Child `a` at child `b`.
    case index
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
    /// Children `a`, `b`; `detail`: the ``BinaryOperator``.
    case binary
    /// Whether child `a` is among the `c` constants from `b`.
    case isInConstants
    /// Whether pattern `b` matches in child `a`.
    case matches
    /// `c` operands from `b`.
    case list
    /// `c` operands from `b`: key, value, key, value.
    case map
    /// Walks child `a` with frame slot `b`; operands from `c`: condition, result. `detail`: ``ComprehensionKind``.
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
