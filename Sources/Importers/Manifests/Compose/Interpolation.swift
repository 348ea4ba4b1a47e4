import Diagnostics

/// A text of a Compose file with its variables filled in as far as the file itself can: the environment is never read.
struct Interpolation {
  /// The text; variables for which the file has no default stand in it as they are written.
  private(set) var filled: String
  /// Whether such variables are left, so that it is not known what is in force.
  private(set) var isOpen = false
  /// Whether a default took a variable's place, so that another value may be in force.
  private(set) var usesDefault = false

  /// The text; nil when it rests on a variable for which the file has no default.
  var text: String? { isOpen ? nil : filled }

  /// How deep a default may hold variables with defaults of their own.
  private static let depth = 8

  /// Fills in `${NAME:-default}` and `${NAME-default}`; `$$` is a dollar.
  init(_ text: String) {
    filled = text
    guard text.utf8.contains(UInt8(ascii: "$")) else { return }
    filled = String(decoding: fill(Array(text.utf8)[...], Self.depth), as: UTF8.self)
  }

  private mutating func fill(_ bytes: ArraySlice<UInt8>, _ depth: Int) -> [UInt8] {
    var filled: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "$"), index + 1 < bytes.endIndex else {
        filled.append(bytes[index])
        index += 1
        continue
      }
      switch bytes[index + 1] {
      case UInt8(ascii: "$"):
        filled.append(UInt8(ascii: "$"))
        index += 2
      case UInt8(ascii: "{"):
        guard let end = Self.end(of: bytes, openedAt: index + 1) else {
          isOpen = true
          return filled + bytes[index...]
        }
        if let standIn = Self.standIn(bytes[(index + 2)..<end]), depth > 0 {
          usesDefault = true
          filled += fill(standIn, depth - 1)
        } else {
          isOpen = true
          filled += bytes[index...end]
        }
        index = end + 1
      case let byte:
        isOpen = isOpen || Self.isName(byte)
        filled.append(bytes[index])
        index += 1
      }
    }
    return filled
  }

  /// What stands for `NAME:-default`; nil without a default.
  private static func standIn(_ inside: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = inside.drop(while: isName)
    if rest.first == UInt8(ascii: ":") { rest = rest.dropFirst() }
    return rest.first == UInt8(ascii: "-") ? rest.dropFirst() : nil
  }

  /// The brace that closes the one at an index.
  private static func end(of bytes: ArraySlice<UInt8>, openedAt start: Int) -> Int? {
    var open = 0
    for index in start..<bytes.endIndex {
      if bytes[index] == UInt8(ascii: "{") { open += 1 }
      if bytes[index] == UInt8(ascii: "}") {
        open -= 1
        if open == 0 { return index }
      }
    }
    return nil
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

extension PlacedText {
  /// The text with its variables filled in; nil when the file does not say what one of them stands for.
  var filled: PlacedText? {
    let filling = Interpolation(text)
    return filling.text.map {
      PlacedText(text: $0, range: range, isAssumed: isAssumed || filling.usesDefault)
    }
  }
}
