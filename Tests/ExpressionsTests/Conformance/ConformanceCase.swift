import Expressions
import Values

/// One case of CEL's conformance suite, as the folder's README describes it.
struct ConformanceCase: Decodable {
  struct Declaration: Decodable {
    /// One way to call a function that the case declares.
    struct Overload: Decodable {
      var params: [String]
      var result: String
      var instance: Bool
    }

    var name: String
    var type: String?
    var function: [Overload]?
  }

  struct Expectation: Decodable {
    var kind: String
    var value: ConformanceValue?
  }

  var file: String
  var section: String
  var name: String
  var expr: String
  var container: String
  var disableCheck: Bool
  var checkOnly: Bool
  var typeEnv: [Declaration]
  var bindings: [String: ConformanceValue]
  var deducedType: String?
  var expect: Expectation
  var needsProto: Bool
  var ext: String?

  private enum CodingKeys: String, CodingKey {
    case file, section, name, expr, container, bindings, expect, ext
    case disableCheck = "disable_check"
    case checkOnly = "check_only"
    case typeEnv = "type_env"
    case deducedType = "deduced_type"
    case needsProto = "needs_proto"
  }

  var title: String { "\(file)/\(section)/\(name)" }
}

/// A value in the suite's notation; 64-bit numbers are texts.
indirect enum ConformanceValue: Decodable {
  case scalar(type: String, text: String)
  case list([ConformanceValue])
  case map([[ConformanceValue]])
  case time(type: String, seconds: Int64, nanoseconds: Int64)

  private enum CodingKeys: String, CodingKey {
    case t, v, s, n
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let type = try container.decode(String.self, forKey: .t)
    switch type {
    case "list": self = .list(try container.decode([ConformanceValue].self, forKey: .v))
    case "map": self = .map(try container.decode([[ConformanceValue]].self, forKey: .v))
    case "timestamp", "duration":
      let seconds = Int64(try container.decode(String.self, forKey: .s)) ?? 0
      self = .time(type: type, seconds: seconds, nanoseconds: try container.decode(Int64.self, forKey: .n))
    case "null", "message": self = .scalar(type: type, text: "")
    case "bool":
      self = .scalar(type: type, text: try container.decode(Bool.self, forKey: .v) ? "true" : "false")
    default: self = .scalar(type: type, text: try container.decode(String.self, forKey: .v))
    }
  }

  /// The value as an expression: the suite's bindings and expectations are then made by the language itself.
  var expression: String {
    switch self {
    case .list(let items): return "[\(items.map(\.expression).joined(separator: ", "))]"
    case .map(let entries):
      return "{\(entries.map { "\($0[0].expression): \($0[1].expression)" }.joined(separator: ", "))}"
    case .time("timestamp", let seconds, let nanoseconds):
      return "timestamp(\(seconds)) + duration('\(nanoseconds)ns')"
    case .time(_, let seconds, let nanoseconds):
      return "duration('\(seconds)s') + duration('\(nanoseconds)ns')"
    case .scalar("null", _): return "null"
    case .scalar("int", let text), .scalar("bool", let text): return text
    case .scalar("type", let text): return text
    case .scalar("uint", let text): return text + "u"
    case .scalar("double", let text):
      return "double('\(text)')"
    case .scalar("bytes", let text):
      return "b'\(Self.decode(base64: text).map { "\\x" + Self.hexadecimal($0, 2) }.joined())'"
    case .scalar(_, let text):
      return "'\(text.unicodeScalars.map { "\\U" + Self.hexadecimal($0.value, 8) }.joined())'"
    }
  }

  private static func hexadecimal(_ number: some BinaryInteger, _ width: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: width - digits.count) + digits
  }

  private static func decode(base64 text: String) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var bits: UInt32 = 0
    var count = 0
    var bytes: [UInt8] = []
    for letter in text.utf8 {
      guard let value = alphabet.firstIndex(of: letter) else { break }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }
}
