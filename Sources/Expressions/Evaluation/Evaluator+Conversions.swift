import Values

/// Conversions between types: what does not fit is an error.
extension Evaluator {
  func number(_ builtin: Builtin, _ value: Cell) -> Cell {
    let result: Cell?
    switch value.tag {
    case .null: return refuse(value)
    case .timestamp: result = builtin == .toInt ? .int(value.bits) : nil
    case .string:
      let text = arena.pointee.text(value)
      result = Self.number(builtin, parsing: text)
      if result == nil { return EvaluationError.invalidConversion.cell }
    case .int: result = Self.number(builtin, whole: value.bits)
    case .uint: result = Self.number(builtin, whole: UInt64(bitPattern: value.bits))
    case .double: result = Self.number(builtin, truncating: value.doubleValue)
    default: return refuse(value)
    }
    return result ?? EvaluationError.overflow.cell
  }

  private static func number(_ builtin: Builtin, parsing text: String) -> Cell? {
    guard text.utf8.first != UInt8(ascii: "+") else { return nil }
    switch builtin {
    case .toInt: return Int64(text).map { .int($0) }
    case .toUint: return UInt64(text).map { .uint($0) }
    default:
      // Swift also reads hexadecimal fractions, which CEL does not.
      guard !text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "x") }) else { return nil }
      return Double(text).map { .double($0) }
    }
  }

  private static func number<Whole: FixedWidthInteger>(_ builtin: Builtin, whole value: Whole) -> Cell? {
    switch builtin {
    case .toInt: Int64(exactly: value).map { .int($0) }
    case .toUint: UInt64(exactly: value).map { .uint($0) }
    default: .double(Double(value))
    }
  }

  private static func number(_ builtin: Builtin, truncating value: Double) -> Cell? {
    switch builtin {
    // The language definition leaves the ends of the range open: their doubles are already rounded.
    case .toInt: abs(value) < 0x1p63 ? .int(Int64(value)) : nil
    case .toUint: value >= 0 && value < 0x1p64 ? .uint(UInt64(value)) : nil
    default: .double(value)
    }
  }

  /// `base64.encode` of bytes and `base64.decode` of a text.
  mutating func recoded(_ builtin: Builtin, _ value: Cell) -> Cell {
    let isEncoding = builtin == .encodeBase64
    guard value.tag == (isEncoding ? .bytes : .string) else { return refuse(value) }
    if isEncoding { return makeText(Base64.encode(bytes(value))) }
    guard let decoded = Base64.decode(bytes(value)) else { return EvaluationError.invalidConversion.cell }
    return makeText(decoded, tag: .bytes)
  }

  mutating func converted(_ builtin: Builtin, _ value: Cell) -> Cell {
    switch (builtin, value.tag) {
    case (_, .null): return refuse(value)
    case (.toString, .string), (.toBytes, .bytes), (.toBool, .bool): return value
    case (.toBytes, .string): return makeText(bytes(value), tag: .bytes)
    case (.toString, .bytes):
      let bytes = bytes(value)
      guard String(validating: bytes, as: UTF8.self) != nil else {
        return EvaluationError.invalidConversion.cell
      }
      return makeText(bytes)
    case (.toBool, .string):
      switch arena.pointee.text(value) {
      case "true", "True", "TRUE", "t", "1": return .bool(true)
      case "false", "False", "FALSE", "f", "0": return .bool(false)
      default: return EvaluationError.invalidConversion.cell
      }
    case (.toString, .ip), (.toString, .cidr):
      return networkText(value).map { makeText(Array($0.utf8)) } ?? refuse(value)
    case (.toString, _):
      guard let text = ValueSpelling.text(value) else { return refuse(value) }
      return makeText(Array(text.utf8))
    default: return refuse(value)
    }
  }

  func time(_ builtin: Builtin, _ value: Cell) -> Cell {
    switch (builtin, value.tag) {
    case (.toTimestamp, .timestamp), (.toDuration, .duration), (.toDate, .date): return value
    case (.toTimestamp, .int):
      return .timestamp(seconds: value.bits) ?? EvaluationError.overflow.cell
    case (.toTimestamp, .date):
      return .timestamp(seconds: value.bits * 86_400) ?? EvaluationError.overflow.cell
    case (.toDate, .timestamp):
      let day = value.bits >= 0 ? value.bits / 86_400 : (value.bits - 86_399) / 86_400
      return .date(CalendarDate(daysSinceEpoch: Int32(truncatingIfNeeded: day)))
    case (_, .string):
      let parsed = withText(value) { text -> Cell? in
        switch builtin {
        case .toTimestamp: InstantText.cell(text)
        case .toDuration: TimeSpelling.duration(text)
        default: CalendarDate(iso8601: text).map { .date($0) }
        }
      }
      return parsed ?? EvaluationError.invalidConversion.cell
    default: return refuse(value)
    }
  }

  /// `getFullYear` and the like, in UTC; months, days of the month and of the year count from 0 as CEL's do.
  func calendarPart(_ builtin: Builtin, _ value: Cell) -> Cell {
    switch value.tag {
    case .timestamp, .date:
      let seconds = value.tag == .date ? value.bits * 86_400 : value.bits
      return .int(
        TimeSpelling.part(builtin, seconds: seconds, nanoseconds: value.tag == .date ? 0 : value.aux)
      )
    case .duration:
      // The whole duration in that unit, towards zero.
      let isNegative = value.bits < 0
      let seconds = isNegative && value.aux > 0 ? value.bits + 1 : value.bits
      switch builtin {
      case .getHours: return .int(seconds / 3600)
      case .getMinutes: return .int(seconds / 60)
      case .getSeconds: return .int(seconds)
      case .getMilliseconds:
        let nanoseconds = isNegative && value.aux > 0 ? Int64(value.aux) - 1_000_000_000 : Int64(value.aux)
        return .int(nanoseconds / 1_000_000)
      default: return refuse(value)
      }
    default: return refuse(value)
    }
  }
}
