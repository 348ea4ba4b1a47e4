import Values

/// Truth values as agents write them, in the model's words; nil for anything else.
enum AgentFlag {
  static func digit(_ text: String) -> String? {
    // JSON has truth values of its own.
    text == "true" || text == "false" ? text : read(text, "1", "0")
  }
  static func yesOrNo(_ text: String) -> String? { read(text.lowercased(), "yes", "no") }
  static func onOrOff(_ text: String) -> String? { read(text.lowercased(), "on", "off") }
  static func upOrDown(_ text: String) -> String? { read(text.lowercased(), "up", "down") }

  private static func read(_ text: String, _ yes: String, _ no: String) -> String? {
    text == yes ? "true" : text == no ? "false" : nil
  }
}

/// Days as agents write them: `2026-11-16 07:42:10`, `16/11/2026`.
enum AgentDate {
  /// The day in the model's words; nil for anything else, and for the beginning of computer time, which means
  /// nothing.
  static func text(_ text: String) -> String? { read(text)?.description }

  static func day(_ value: PlacedText) -> CalendarDate? { read(value.text) }

  private static func read(_ text: String) -> CalendarDate? {
    let head = text.prefix { $0 != " " && $0 != "T" }
    let parts = head.split(separator: "/")
    let day =
      if parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]) {
        CalendarDate(year: year, month: month, day: day)
      } else {
        CalendarDate(iso8601: head.utf8)
      }
    return day.flatMap { $0.daysSinceEpoch > 365 ? $0 : nil }
  }
}

/// What tells one machine from another, cleaned of what makers leave in its place.
enum AgentIdentity {
  /// Words that stand where a maker wrote nothing.
  private static let placeholders: Set<String> = [
    "to be filled by o.e.m.", "default string", "system serial number", "system product name",
    "system manufacturer", "not specified", "not available", "none", "unknown", "n/a", "o.e.m.", "oem",
    "empty",
    "chassis serial number", "123456789", "invalid",
  ]

  static func name(_ text: String) -> String? { placeholders.contains(text.lowercased()) ? nil : text }

  /// A serial number; one whose letters are all the same is a placeholder too.
  static func serialNumber(_ text: String) -> String? {
    guard let text = name(text), Set(text.utf8.filter { $0 != UInt8(ascii: "-") }).count > 1 else {
      return nil
    }
    return text
  }

  /// A UUID; makers that set none leave zeros, ones or a well-known number.
  static func uuid(_ text: String) -> String? {
    guard let text = serialNumber(text), text.uppercased() != "03000200-0400-0500-0006-000700080009" else {
      return nil
    }
    return text
  }

  /// Six pairs of hexadecimal digits that are not all zero.
  static func macAddress(_ text: String) -> String? {
    let pairs = text.split { $0 == ":" || $0 == "-" }
    guard pairs.count == 6, pairs.allSatisfy({ $0.utf8.count == 2 && UInt8($0, radix: 16) != nil }),
      pairs.contains(where: { $0 != "00" })
    else { return nil }
    return text
  }

  /// An address of IPv4 or IPv6 without a zone, and not the one that means none.
  static func ipAddress(_ text: String) -> String? {
    let isAddress = text.utf8.allSatisfy { "0123456789abcdefABCDEF.:".utf8.contains($0) }
    let isVersion4 = text.split(separator: ".").count == 4 && !text.contains(":")
    guard isAddress, isVersion4 || text.contains(":"), text != "0.0.0.0", text != "::" else { return nil }
    return text
  }
}
