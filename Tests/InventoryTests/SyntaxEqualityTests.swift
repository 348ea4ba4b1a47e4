import Diagnostics
import Documents
import Testing
import Values

@testable import Inventory

@Suite("One inventory in three syntaxes")
struct SyntaxEqualityTests {
  /// A value that YAML, JSON and XML can all write.
  indirect enum Value {
    case text(String)
    case literal(String)
    case null
    case list([Value], item: String)
    case record([(String, Value)])

    var json: String {
      switch self {
      case .text(let text): "\"\(text)\""
      case .literal(let text): text
      case .null: "null"
      case .list(let items, _): "[" + items.map(\.json).joined(separator: ", ") + "]"
      case .record(let entries): "{" + entries.map { "\"\($0)\": \($1.json)" }.joined(separator: ", ") + "}"
      }
    }

    /// Block style; texts without quotes where that is the same.
    func yaml(_ indent: String = "") -> String {
      switch self {
      case .text(let text): text.first?.isLetter == true ? text : "'\(text)'"
      case .literal(let text): text
      case .null: "~"
      case .list(let items, _):
        items.isEmpty ? "[]" : items.map { "\n\(indent)- \($0.yaml(indent + "  "))" }.joined()
      case .record(let entries):
        "\n" + entries.map { "\(indent)\($0): \($1.yaml(indent + "  "))" }.joined(separator: "\n")
      }
    }

    func xml(_ name: String) -> String {
      switch self {
      case .text(let text), .literal(let text): "<\(name)>\(text)</\(name)>"
      case .null: "<\(name) xsi:nil=\"true\"/>"
      case .list(let items, let item):
        items.isEmpty
          ? "<\(name) xsi:nil=\"true\"/>"
          : "<\(name)>" + items.map { $0.xml(item) }.joined(separator: "\n ") + "</\(name)>"
      case .record(let entries):
        "<\(name)>" + entries.map { $1.xml($0) }.joined(separator: "\n ") + "</\(name)>"
      }
    }
  }

  /// Draws records of a model: any field may be left out, absent or given.
  struct Generator {
    var random: any RandomNumberGenerator
    let model = SmallModel.model

    mutating func inventory() -> Value {
      var sections: [(String, Value)] = []
      for (number, entity) in model.entities.enumerated() {
        guard let key = entity.topLevelKey, Int.random(in: 0..<5, using: &random) > 0 else { continue }
        let id = EntityID(index: UInt32(number))
        if entity.hasIdentifiers {
          let records = (0..<3).map { self.record(id, "r\($0)") }
          sections.append((key, .list(records, item: entity.name)))
        } else {
          sections.append((key, record(id, nil)))
        }
      }
      // References must lead somewhere.
      for key in ["systems", "zones"] where !sections.contains(where: { $0.0 == key }) {
        let name = String(key.dropLast())
        sections.append((key, .list((0..<3).map { .record([("id", .text("r\($0)"))]) }, item: name)))
      }
      return .record(sections)
    }

    mutating func record(_ entity: EntityID, _ id: String?) -> Value {
      var entries: [(String, Value)] = id.map { [("id", .text($0))] } ?? []
      for field in model[entity].fields where field.origin == .declared && field.name != "id" {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: continue
        case 1: entries.append((field.name, .null))
        default: entries.append((field.name, value(field)))
        }
      }
      if entries.isEmpty { entries.append((model[entity].fields[0].name, .null)) }
      return .record(entries.shuffled(using: &random))
    }

    mutating func value(_ field: Field) -> Value {
      let (type, isList) = field.type.item
      guard isList else { return value(type) }
      let count = Int.random(in: 0..<3, using: &random)
      return .list((0..<count).map { _ in value(type) }, item: field.itemName)
    }

    mutating func value(_ type: FieldType) -> Value {
      let number = Int.random(in: 0..<3, using: &random)
      switch type {
      case .string, .version, .list:
        return .text(["état n° \(number)", "1.10", "true", "null", "010"][number + number % 2])
      case .bool: return .literal(number == 0 ? "true" : "false")
      case .int: return .literal("\(number * 1000)")
      case .decimal: return .literal("\(number).25")
      case .date: return .text("2026-0\(number + 1)-28")
      case .timestamp: return .text("2026-11-24T1\(number):00:00+01:00")
      case .duration: return .text("PT\(number)H")
      case .period: return .text("P\(number)Y")
      case .country: return .text(["FR", "NO", "US"][number])
      case .ipAddress: return .text("192.0.2.\(number)")
      case .macAddress: return .text("00:00:5e:00:53:0\(number)")
      case .enumeration(let words): return .text(words[number % words.count].name)
      case .reference: return .text("r\(number)")
      case .nested(let entity): return record(entity, nil)
      }
    }
  }

  @Test("the same content is the same inventory", arguments: 0..<60)
  func equality(seed: Int) {
    var generator = Generator(random: SplitMix(state: UInt64(seed)))
    let value = generator.inventory()
    guard case .record(let sections) = value else { return }
    let body = sections.map { $1.xml($0) }.joined(separator: "\n")
    let xml = "<inventory xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\(body)</inventory>"
    var shown: Set<[String]> = []
    for text in [value.json, value.yaml(), xml] {
      for delivery in [Delivery.whole, .pieces] {
        let (inventory, bag) = MarkedText.build([text], as: delivery)
        #expect(bag.messages == [], "\(text)")
        shown.insert(inventory.lines)
      }
    }
    #expect(shown.count == 1, "\(value.json)")
    #expect(shown.first?.isEmpty == false)
  }
}

/// A generator of random numbers that gives the same for the same seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

extension Inventory {
  /// Every recorded fact as one line.
  fileprivate var lines: [String] {
    model.entities.indices.flatMap { number in
      rows(of: EntityID(index: UInt32(number))).flatMap { row in
        model[row.entity].fields.indices.compactMap { slot -> String? in
          guard store[row, slot].tag != .unknown else { return nil }
          let (root, path) = location(of: row)
          let id = id(of: root).map { store.strings[$0] } ?? ""
          let field = model[row.entity].fields[slot]
          return
            "\(model[root.entity].name) \(id) \(path) \(field.name) = \(describe(store[row, slot], field).en)"
        }
      }
    }
  }
}
