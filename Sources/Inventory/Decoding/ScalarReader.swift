import Documents
import Values

/// Reads one scalar by the type that the model declares for it; nothing is guessed.
struct ScalarReader {
  /// What a scalar says.
  enum Reading {
    /// A value.
    case value(Cell)
    /// Recorded as absent.
    case null
    /// Nothing: the value was left out.
    case empty
    /// Something that the type does not allow.
    case invalid
    /// A word that the enumeration does not have.
    case unknownWord
    /// A text that is no country's code.
    case unknownCountry
  }

  /// The words of all enumerations.
  let choices: [StringID]
  /// The codes of ISO 3166-1 that exist.
  let countries: Set<StringID>

  /// Reads the text of a scalar that was written in the given style.
  func read(_ text: Bytes, _ style: Node.Style, as value: DecodingPlan.Value, _ strings: inout StringTable)
    -> Reading
  {
    switch style {
    case .xmlNil: return .null
    case .xml:
      let text = Self.trimmed(text)
      return text.isEmpty ? .empty : typed(text, value, &strings)
    case .plain:
      if text.isEmpty { return .empty }
      if CoreSchema.isNull(text) { return .null }
      return typed(text, value, &strings)
    case .jsonLiteral:
      if CoreSchema.isNull(text) { return .null }
      let isWord = CoreSchema.bool(text) != nil
      return isWord && value.kind != .bool ? .invalid : typed(text, value, &strings)
    case .quoted, .taggedString, .jsonString:
      if text.isEmpty { return .empty }
      switch value.kind {
      case .bool, .int, .decimal: return .invalid
      default: return typed(text, value, &strings)
      }
    case .none: return .invalid
    }
  }

  private func typed(_ text: Bytes, _ value: DecodingPlan.Value, _ strings: inout StringTable) -> Reading {
    switch value.kind {
    case .string, .reference:
      return .value(.string(Self.intern(text, &strings)))
    case .bool: return Self.reading(CoreSchema.bool(text).map(Cell.bool))
    case .int: return Self.reading(CoreSchema.integer(text).map(Cell.int))
    case .decimal: return Self.reading(CoreSchema.decimal(text).map(Cell.double))
    case .date: return Self.reading(CalendarDate(iso8601: text).map(Cell.date))
    case .timestamp: return Self.reading(InstantText.cell(text))
    case .duration: return Self.reading(DurationText.duration(text))
    case .period: return Self.reading(DurationText.period(text))
    case .ipAddress: return Self.reading(NetworkAddress.ip(text).map { Self.cell($0, &strings) })
    case .macAddress: return Self.reading(NetworkAddress.mac(text).map { Self.cell($0, &strings) })
    case .country:
      guard let id = strings.find(text), countries.contains(id) else { return .unknownCountry }
      return .value(.string(id))
    case .enumeration:
      guard let id = strings.find(text) else { return .unknownWord }
      for choice in value.choices where choices[choice] == id { return .value(.string(id)) }
      return .unknownWord
    case .nested: return .invalid
    }
  }

  /// Adds a text in Unicode Normalization Form C.
  static func intern(_ text: Bytes, _ strings: inout StringTable) -> StringID {
    NormalizedText.isASCII(text) ? strings.intern(text) : strings.intern(NormalizedText.composed(text))
  }

  /// The text without the white space of XML at both ends, which only lays out elements.
  static func trimmed(_ text: Bytes) -> Bytes {
    var range = text.startIndex..<text.endIndex
    while let first = range.first, isSpace(text[first]) { range = first + 1..<range.upperBound }
    while let last = range.last, isSpace(text[last]) { range = range.lowerBound..<last }
    return Bytes(rebasing: text[range])
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func reading(_ cell: Cell?) -> Reading { cell.map(Reading.value) ?? .invalid }

  private static func cell(_ text: [UInt8], _ strings: inout StringTable) -> Cell {
    .string(text.withUnsafeBufferPointer { strings.intern($0) })
  }
}
