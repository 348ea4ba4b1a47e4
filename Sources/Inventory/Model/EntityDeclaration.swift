import Diagnostics
import Documents

/// What a file under `Rules/model/` says, before the names in it are looked up.
struct EntityDeclaration {
  /// A field, inverse relation or derived fact.
  struct Member {
    var name: String
    var place: SourceRange
    /// The text of `type`, and the words of an enumeration.
    var type = ""
    var typePlace: SourceRange
    var values: [EnumerationValue]?
    var label: LocalizedText
    var summary: LocalizedText?
    var unit: String?
    var sensitivity: Field.Sensitivity?
    var identity: Field.Identity?
    var source: String?
    var itemName: String?
    var origin = Field.Origin.declared
  }

  var name: String
  var occurrence: Entity.Occurrence
  var label: LocalizedText
  var plural: LocalizedText
  var summary: LocalizedText
  var source: String?
  var isForm = false
  var place: SourceRange
  var members: [Member] = []

  /// Reads the declaration of a file; what is wrong with it is reported.
  init?(_ document: Document, fileName: String, into bag: inout DiagnosticBag) {
    guard var file = RuleMapping(document, at: 0, into: &bag) else { return nil }
    guard let name = file.required("entity", into: &bag) else {
      file.leave([
        "collection", "singleton", "label", "plural", "description", "source", "form", "fields", "inverse",
        "derived",
      ])
      file.finish(into: &bag)
      return nil
    }
    self.name = name
    place = file.place("entity")
    if !Self.isName(name) { bag.add(.invalidName(name, at: place)) }
    if fileName != "\(name).yaml" { bag.add(.fileName(fileName, entity: name, at: place)) }
    let collection = file.string("collection", into: &bag)
    let isSingleton = file.flag("singleton", into: &bag)
    occurrence = collection.map { .collection(key: $0) } ?? (isSingleton ? .singleton : .nested)
    if let collection, isSingleton { bag.add(.twoOccurrences(collection, at: file.place("collection"))) }
    if let collection, !Self.isName(collection) || Self.reservedSections.contains(collection) {
      bag.add(.invalidName(collection, at: file.place("collection")))
    }
    let fallback = LocalizedText(verbatim: name)
    label = file.requiredText("label", into: &bag) ?? fallback
    plural = file.requiredText("plural", into: &bag) ?? fallback
    summary = file.requiredText("description", into: &bag) ?? fallback
    source = file.required("source", into: &bag)
    isForm = file.flag("form", into: &bag)
    readMembers("fields", of: &file, into: &bag) { $0.readField(&$1, into: &$2) }
    readMembers("inverse", of: &file, into: &bag) { $0.readInverse(&$1, into: &$2) }
    readMembers("derived", of: &file, into: &bag) { $0.readDerived(&$1, into: &$2) }
    file.finish(into: &bag)
  }

  private mutating func readMembers(
    _ key: String,
    of file: inout RuleMapping,
    into bag: inout DiagnosticBag,
    read: (inout Member, inout RuleMapping, inout DiagnosticBag) -> Void
  ) {
    guard var section = file.mapping(key, into: &bag) else { return }
    for (name, keyNode, value) in section.all() {
      let place = file.document.range(of: keyNode)
      if !Self.isName(name) || Self.reservedFields.contains(name) { bag.add(.invalidName(name, at: place)) }
      if members.contains(where: { $0.name == name }) { bag.add(.duplicateName(name, at: place, first: nil)) }
      guard var mapping = RuleMapping(file.document, at: value, into: &bag) else { continue }
      let label = mapping.requiredText("label", into: &bag) ?? LocalizedText(verbatim: name)
      var member = Member(name: name, place: place, typePlace: place, label: label)
      member.summary = mapping.text("description", into: &bag)
      member.source = mapping.string("source", into: &bag)
      read(&member, &mapping, &bag)
      mapping.finish(into: &bag)
      members.append(member)
    }
  }

  /// Keys of a file that cannot be sections: what an XML root says of the file stands beside them.
  private static let reservedSections: Set = [
    "inventory", "incomplete", "format", "collected_on", "tool", "strength",
  ]
  private static let reservedFields: Set = ["id", "incomplete"]

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      return false
    }
    return name.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || CoreSchema.isDigit($0)
        || $0 == UInt8(ascii: "_")
    }
  }
}

extension EntityDeclaration.Member {
  fileprivate mutating func readField(_ mapping: inout RuleMapping, into bag: inout DiagnosticBag) {
    readType(&mapping, into: &bag)
    unit = mapping.string("unit", into: &bag)
    itemName = mapping.string("item", into: &bag)
    sensitivity = Self.word("sensitive", of: &mapping, into: &bag)
    identity = Self.word("identity", of: &mapping, into: &bag)
  }

  fileprivate mutating func readInverse(_ mapping: inout RuleMapping, into bag: inout DiagnosticBag) {
    typePlace = mapping.place("field")
    guard let collection = mapping.required("collection", into: &bag),
      let field = mapping.required("field", into: &bag)
    else { return }
    origin = .inverse(collection: collection, field: field)
  }

  fileprivate mutating func readDerived(_ mapping: inout RuleMapping, into bag: inout DiagnosticBag) {
    readType(&mapping, into: &bag)
    unit = mapping.string("unit", into: &bag)
    guard let expression = mapping.required("value", into: &bag) else { return }
    origin = .derived(expression: expression, place: mapping.place("value"))
  }

  private mutating func readType(_ mapping: inout RuleMapping, into bag: inout DiagnosticBag) {
    type = mapping.required("type", into: &bag) ?? "string"
    typePlace = mapping.place("type")
    guard var words = mapping.mapping("values", into: &bag) else { return }
    let document = mapping.document
    values = words.all().compactMap { name, _, node in
      RuleMapping.text(document, at: node, into: &bag).map { EnumerationValue(name: name, label: $0) }
    }
  }

  private static func word<Word: RawRepresentable & CaseIterable>(
    _ key: String,
    of mapping: inout RuleMapping,
    into bag: inout DiagnosticBag
  ) -> Word? where Word.RawValue == String {
    guard let text = mapping.string(key, into: &bag) else { return nil }
    if let word = Word(rawValue: text) { return word }
    bag.add(.invalidWord(text, key, allowed: Word.allCases.map(\.rawValue), at: mapping.place(key)))
    return nil
  }
}
