/// A text of a Compose file with its variables filled in as far as the file itself can: the environment is never read.
struct Interpolation {
  /// The text; nil when it rests on a variable for which the file has no default.
  var text: String?
  /// Whether a default took a variable's place, so that another value may be in force.
  var usesDefault = false

  /// How deep a default may hold variables with defaults of their own.
  private static let depth = 8

  /// Fills in `${NAME:-default}` and `${NAME-default}`; `$$` is a dollar.
  init(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "$")) else {
      self.text = text
      return
    }
    self.text = Self.fill(Array(text.utf8)[...], Self.depth, &usesDefault).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private static func fill(_ bytes: ArraySlice<UInt8>, _ depth: Int, _ usesDefault: inout Bool) -> [UInt8]? {
    guard depth > 0 else { return nil }
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
        guard let end = end(of: bytes, openedAt: index + 1),
          let value = value(of: bytes[(index + 2)..<end], depth, &usesDefault)
        else { return nil }
        filled += value
        index = end + 1
      case let byte where isName(byte): return nil
      default:
        filled.append(bytes[index])
        index += 1
      }
    }
    return filled
  }

  /// What stands for `NAME:-default`; nil without a default.
  private static func value(
    of inside: ArraySlice<UInt8>,
    _ depth: Int,
    _ usesDefault: inout Bool
  ) -> [UInt8]? {
    var rest = inside.drop(while: isName)
    if rest.first == UInt8(ascii: ":") { rest = rest.dropFirst() }
    guard rest.first == UInt8(ascii: "-") else { return nil }
    usesDefault = true
    return fill(rest.dropFirst(), depth - 1, &usesDefault)
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
