import Expressions

/// Reads types as the suite writes them, such as `map(string, list(~T))`.
enum SuiteType {
  private static let simple: [String: ExpressionType] = [
    "dyn": .dyn, "bool": .bool, "int": .int, "uint": .uint, "double": .double, "string": .string,
    "bytes": .bytes, "null_type": .null, "duration": .duration, "timestamp": .timestamp,
  ]

  static func read(_ text: String) -> ExpressionType {
    if let type = simple[text] { return type }
    if text.hasPrefix("~"), let letter = text.utf8.last { return .parameter(Int(letter)) }
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return .abstract(text, []) }
    let parts = split(text[text.index(after: open)...].dropLast()).map { read($0) }
    switch (String(text[..<open]), parts.count) {
    case ("list", 1): return .list(parts[0])
    case ("map", 2): return .map(parts[0], parts[1])
    case ("optional_type", 1): return .optional(parts[0])
    case (let name, _): return .abstract(name, parts)
    }
  }

  /// The types between the commas that no inner parentheses enclose.
  private static func split(_ text: Substring) -> [String] {
    var parts = [""]
    var depth = 0
    for letter in text {
      if letter == "," && depth == 0 {
        parts.append("")
      } else if letter != " " {
        parts[parts.count - 1].append(letter)
        depth += letter == "(" ? 1 : letter == ")" ? -1 : 0
      }
    }
    return parts
  }
}
