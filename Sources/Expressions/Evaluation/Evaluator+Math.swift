import Values

/// Functions over numbers: no overload converts, what does not fit is an error.
extension Evaluator {
  func rounded(_ builtin: Builtin, _ value: Cell) -> Cell {
    guard value.tag == .double else { return refuse(value) }
    switch builtin {
    case .ceil: return .double(value.doubleValue.rounded(.up))
    case .floor: return .double(value.doubleValue.rounded(.down))
    case .trunc: return .double(value.doubleValue.rounded(.towardZero))
    default: return .double(value.doubleValue.rounded(.toNearestOrAwayFromZero))
    }
  }

  func kindOfDouble(_ builtin: Builtin, _ value: Cell) -> Cell {
    guard value.tag == .double else { return refuse(value) }
    switch builtin {
    case .isNaN: return .bool(value.doubleValue.isNaN)
    case .isInf: return .bool(value.doubleValue.isInfinite)
    default: return .bool(value.doubleValue.isFinite)
    }
  }

  func squareRoot(_ value: Cell) -> Cell {
    guard let number = doubleAmount(value) else { return refuse(value) }
    return .double(number.squareRoot())
  }

  /// A number of any type as a `double`.
  func doubleAmount(_ value: Cell) -> Double? {
    switch value.tag {
    case .int: Double(value.bits)
    case .uint: Double(UInt64(bitPattern: value.bits))
    case .double: value.doubleValue
    default: nil
    }
  }

  func magnitude(_ value: Cell) -> Cell {
    switch value.tag {
    case .uint: return value
    case .int: return value.bits < 0 ? negative(value) : value
    case .double: return .double(value.doubleValue.magnitude)
    default: return refuse(value)
    }
  }

  func sign(_ value: Cell) -> Cell {
    switch value.tag {
    case .int: return .int(value.bits.signum())
    case .uint: return .uint(value.bits == 0 ? 0 : 1)
    case .double:
      let number = value.doubleValue
      return number.isNaN ? value : .double(number > 0 ? 1 : number < 0 ? -1 : 0)
    default: return refuse(value)
    }
  }

  func bitwise(_ builtin: Builtin, _ left: Cell, _ right: Cell) -> Cell {
    guard left.tag == right.tag, left.tag == .int || left.tag == .uint else { return refuse(left, right) }
    switch builtin {
    case .bitAnd: return Cell(tag: left.tag, bits: left.bits & right.bits)
    case .bitOr: return Cell(tag: left.tag, bits: left.bits | right.bits)
    default: return Cell(tag: left.tag, bits: left.bits ^ right.bits)
    }
  }

  func bitwiseNot(_ value: Cell) -> Cell {
    guard value.tag == .int || value.tag == .uint else { return refuse(value) }
    return Cell(tag: value.tag, bits: ~value.bits)
  }

  /// Bits that leave either end are lost, and zeros come in: the sign of an `int` is a bit like the others.
  func shifted(_ builtin: Builtin, _ value: Cell, by count: Cell) -> Cell {
    guard value.tag == .int || value.tag == .uint, count.tag == .int else { return refuse(value, count) }
    guard count.bits >= 0 else { return EvaluationError.invalidArgument.cell }
    let bits = UInt64(bitPattern: value.bits)
    let result = builtin == .bitShiftLeft ? bits << count.bits : bits >> count.bits
    return Cell(tag: value.tag, bits: Int64(bitPattern: result))
  }
}
