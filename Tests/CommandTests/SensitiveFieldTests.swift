import Diagnostics
import Testing
import Values

@testable import Documents
@testable import Inventory

/// Secrets and personal data, planted wherever the model says that they may stand, reach no output.
@Suite struct SensitiveFieldTests {
  /// What must not be seen; the letters stand in no other text.
  private static let planted = "Qzx7wv"

  /// A sensitive field with the keys that lead to it from the top of a file.
  struct Route: CustomTestStringConvertible {
    var keys: [Key]
    var field: String
    var isList: Bool

    /// A key, and whether its value is a list of records.
    struct Key {
      var name: String
      /// What an item of the list is called in XML; nil where one record stands.
      var item: String?
    }

    var testDescription: String { (keys.map(\.name) + [field]).joined(separator: ".") }
  }

  /// Every way to a record of an entity that satisfies a condition, through records inside records.
  private static func routes(_ fields: (Entity) -> [Field]) -> [Route] {
    guard let model = InProcessAudit.model else { return [] }
    var found: [Route] = []
    func walk(_ id: EntityID, _ keys: [Route.Key], _ seen: Set<EntityID>) {
      let entity = model[id]
      for field in fields(entity) {
        found.append(Route(keys: keys, field: field.name, isList: field.type.item.isList))
      }
      for field in entity.fields where field.origin == .declared {
        guard case .nested(let inner) = field.type.item.type, !seen.contains(inner) else { continue }
        let item = field.type.item.isList ? field.itemName : nil
        walk(inner, keys + [Route.Key(name: field.name, item: item)], seen.union([inner]))
      }
    }
    for index in model.entities.indices {
      let id = EntityID(index: UInt32(index))
      guard let key = model[id].topLevelKey else { continue }
      let item = model[id].hasIdentifiers ? model[id].name : nil
      walk(id, [Route.Key(name: key, item: item)], [id])
    }
    return found
  }

  static let sensitive = routes { $0.fields.filter { $0.sensitivity != nil && $0.origin == .declared } }
  static let unknown = routes { entity in entity.fields.first.map { [$0] } ?? [] }
    .map { Route(keys: $0.keys, field: "no_such_key", isList: false) }

  /// Values as JSON: what is expected, several of them, and what is not expected there.
  private static let values = [
    "\"\(planted)\"", "[\"\(planted)\", \"\(planted)2\"]",
    "{\"\(planted.lowercased())_key\": \"\(planted)\"}",
    "[[\"\(planted)\"]]", "[{\"id\": \"\(planted)\"}]", "\"\(planted) \\u001b[31m\\n\(planted)\"",
  ]

  private func json(_ route: Route, _ value: String) -> InputFile {
    var text = "{\"\(route.field)\": \(value)}"
    for (depth, key) in route.keys.enumerated().reversed() {
      if depth == 0, key.item != nil { text = "{\"id\": \"a-1\", " + text.dropFirst() }
      text = "{\"\(key.name)\": " + (key.item == nil ? text : "[\(text)]") + "}"
    }
    return InputFile(name: "planted.json", bytes: Array(text.utf8))
  }

  private func yaml(_ route: Route, _ value: String) -> InputFile {
    var file = json(route, value)
    // A comment in front makes it YAML in flow style.
    file.bytes = Array("# \n".utf8) + file.bytes
    file.name = "planted.yaml"
    return file
  }

  private func xml(_ route: Route, _ value: String) -> InputFile {
    var text = "<\(route.field)>\(value)</\(route.field)>"
    for (depth, key) in route.keys.enumerated().reversed() {
      let id = depth == 0 && key.item != nil ? " id=\"a-1\"" : ""
      text =
        key.item.map { "<\(key.name)><\($0)\(id)>\n\(text)\n</\($0)></\(key.name)>" }
        ?? "<\(key.name)>\n\(text)\n</\(key.name)>"
    }
    return InputFile(name: "planted.xml", bytes: Array("<inventory>\(text)</inventory>".utf8))
  }

  private func expectHidden(_ files: [InputFile], _ route: Route) throws {
    let audit = try #require(InProcessAudit(files))
    let text = files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: " | ")
    for output in audit.outputs() {
      #expect(output.lowercased().firstRange(of: Self.planted.lowercased()) == nil, "\(text)\n\(output)")
    }
  }

  @Test func theModelHasSensitiveFields() {
    #expect(Set(Self.sensitive.map(\.field)).count >= 5)
    #expect(Self.unknown.count > 30)
  }

  @Test(arguments: sensitive)
  func sensitiveValuesAreNeverShown(route: Route) throws {
    for value in Self.values {
      try expectHidden([json(route, value)], route)
      try expectHidden([yaml(route, value)], route)
    }
    for value in [Self.planted, "<item>\(Self.planted)</item>", "<a b='\(Self.planted)'>\(Self.planted)</a>"]
    {
      try expectHidden([xml(route, value)], route)
    }
  }

  @Test(arguments: sensitive)
  func sensitiveValuesThatContradictEachOtherAreNeverShown(route: Route) throws {
    var other = json(route, route.isList ? "[\"\(Self.planted)3\"]" : "\"\(Self.planted)4\"")
    other.name = "other.json"
    try expectHidden([json(route, Self.values[route.isList ? 1 : 0]), other], route)
  }

  @Test(arguments: unknown)
  func valuesUnderUnknownKeysAreNeverShown(route: Route) throws {
    for value in [Self.values[0], Self.values[1], Self.values[4]] {
      try expectHidden([json(route, value)], route)
      try expectHidden([yaml(route, value)], route)
    }
    try expectHidden([xml(route, Self.planted)], route)
  }

  @Test func otherMistakesAreShown() throws {
    let route = Route(keys: [.init(name: "systems", item: "system")], field: "state", isList: false)
    let audit = try #require(InProcessAudit([json(route, Self.values[0])]))
    #expect(audit.outputs().allSatisfy { $0.contains(Self.planted) })
  }
}
