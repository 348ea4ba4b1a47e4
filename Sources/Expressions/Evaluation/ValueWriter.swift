public import Values

/// Writes values as the language writes them, for a person who tries an expression.
public struct ValueWriter {
  /// The most items of a list or map that are written.
  private static let mostItems = 20
  /// How deep lists and maps are written.
  private static let mostLevels = 8

  private let arena: EvaluationArena
  private let view: StoreView
  private let record: (RowID) -> String

  /// Creates a writer for values of the arena's last evaluation.
  ///
  /// - Parameters:
  ///   - record: What a record is called.
  public init(_ arena: EvaluationArena, in view: StoreView, record: @escaping (RowID) -> String) {
    self.arena = arena
    self.view = view
    self.record = record
  }

  /// The value in the language's own notation; records by name, what nobody recorded as `unknown`.
  public func text(_ value: Cell) -> String { text(value, levels: Self.mostLevels) }

  private func text(_ value: Cell, levels: Int) -> String {
    switch value.tag {
    case .unknown: "unknown"
    case .null: "null"
    case .string: quoted(arena.text(value))
    case .bytes: "b'\(bytes(value).map(Self.hexadecimal).joined())'"
    case .uint: (ValueSpelling.text(value) ?? "") + "u"
    case .double: Self.fraction(value)
    case .timestamp, .duration, .date: "\(value.tag)('\(ValueSpelling.text(value) ?? "")')"
    case .ip: "ip('\(NetworkAddress(bytes(value))?.text ?? "")')"
    case .cidr: "cidr('\(NetworkPrefix(bytes(value))?.text ?? "")')"
    case .type: TypeNumbers.name(of: value) ?? "record"
    case .error: EvaluationError(value)?.name ?? "error"
    case .row: record(value.rowID)
    case .list: "[\(items(value, levels).joined(separator: ", "))]"
    case .map: "{\(entries(value, levels).joined(separator: ", "))}"
    case .optional: optional(value, levels)
    case .bool, .int, .period: ValueSpelling.text(value) ?? ""
    }
  }

  private func bytes(_ value: Cell) -> [UInt8] { arena.withText(value) { Array($0) } }

  private func optional(_ value: Cell, _ levels: Int) -> String {
    guard let item = parts(value, levels).first else { return "optional.none()" }
    return "optional.of(\(item))"
  }

  private func items(_ list: Cell, _ levels: Int) -> [String] {
    let isCut = list.aux > Self.mostItems || list.flags.contains(.incomplete)
    return Array(parts(list, levels).prefix(Self.mostItems)) + (isCut ? ["…"] : [])
  }

  private func entries(_ map: Cell, _ levels: Int) -> [String] {
    let parts = parts(map, levels)
    let entries = stride(from: 0, to: parts.count - parts.count % 2, by: 2).map {
      "\(parts[$0]): \(parts[$0 + 1])"
    }
    return Array(entries.prefix(Self.mostItems)) + (map.aux > Self.mostItems ? ["…"] : [])
  }

  private func parts(_ container: Cell, _ levels: Int) -> [String] {
    guard levels > 0 else { return ["…"] }
    let items = arena.items(of: container, in: view).prefix(2 * Self.mostItems)
    return items.map { text($0, levels: levels - 1) }
  }

  private func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "'", "\\": "\\\(scalar)"
      case "\n": "\\n"
      default: String(scalar)
      }
    }
    return "'\(escaped.joined())'"
  }

  /// A double shows that it is one.
  private static func fraction(_ value: Cell) -> String {
    let text = ValueSpelling.text(value) ?? ""
    guard value.doubleValue.isFinite else { return "double('\(text)')" }
    return text.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "e") } ? text : text + ".0"
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
