import Values

/// The parts of an instant as a clock in a time zone shows them.
struct ZonedClock: Sendable {
  /// The rule of a zone by its name in the IANA time zone database.
  let rule: @Sendable (String) -> TimeZoneRule?

  /// A function such as `getHours(zone)`, ready to be called like one of the host.
  func function(_ name: String, _ builtin: Builtin) -> TypeEnvironment.Function {
    TypeEnvironment.Function(name: name, parameters: [.timestamp, .string], result: .int) { values, arena in
      guard values.count == 2 else { return EvaluationError.noOverload.cell }
      let (instant, zone) = (values[0], values[1])
      if instant.tag == .unknown || zone.tag == .unknown { return .unknown }
      if instant.tag == .null || zone.tag == .null { return EvaluationError.nullOperand.cell }
      guard instant.tag == .timestamp, zone.tag == .string else { return EvaluationError.noOverload.cell }
      guard let offset = offset(of: arena.text(zone), at: instant.bits) else {
        return EvaluationError.invalidArgument.cell
      }
      return .int(TimeSpelling.part(builtin, seconds: instant.bits + offset, nanoseconds: instant.aux))
    }
  }

  /// The seconds that a zone is ahead of UTC; nil when nobody knows the zone, or what it did then.
  private func offset(of zone: String, at instant: Int64) -> Int64? {
    if zone == "UTC" { return 0 }
    return Self.fixedOffset(Array(zone.utf8)) ?? rule(zone)?.offset(at: instant)
  }

  /// `02:00`, `+11:00` or `-09:30`.
  private static func fixedOffset(_ zone: [UInt8]) -> Int64? {
    let isNegative = zone.first == UInt8(ascii: "-")
    let digits = isNegative || zone.first == UInt8(ascii: "+") ? zone.dropFirst() : zone[...]
    guard digits.count == 5, digits[digits.startIndex + 2] == UInt8(ascii: ":") else { return nil }
    var numbers: [Int64] = []
    for pair in [digits.prefix(2), digits.suffix(2)] {
      guard pair.allSatisfy({ Lexer.isDigit($0) }) else { return nil }
      numbers.append(pair.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) })
    }
    guard numbers[0] < 24, numbers[1] < 60 else { return nil }
    let seconds = numbers[0] * 3600 + numbers[1] * 60
    return isNegative ? -seconds : seconds
  }
}
