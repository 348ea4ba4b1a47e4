import Values

/// Values as `string()` spells them.
enum ValueSpelling {
  /// The text of a value without texts of its own; nil for lists, maps, records and the like.
  static func text(_ value: Cell) -> String? {
    switch value.tag {
    case .bool: value.bits != 0 ? "true" : "false"
    case .int: String(value.bits)
    case .uint: String(UInt64(bitPattern: value.bits))
    case .double: double(value.doubleValue)
    case .date: value.dateValue.description
    case .timestamp: InstantText.written(value)
    case .duration: duration(value)
    case .period: DurationText.writtenPeriod(value)
    default: nil
    }
  }

  /// The shortest digits that read back as the same number, without the `.0` of a whole one.
  private static func double(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "+Infinity" }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func duration(_ value: Cell) -> String {
    guard value.bits < 0, value.aux > 0 else { return "\(value.bits)\(FractionText.written(value.aux))s" }
    return "-\(-(value.bits + 1))\(FractionText.written(1_000_000_000 - value.aux))s"
  }
}
