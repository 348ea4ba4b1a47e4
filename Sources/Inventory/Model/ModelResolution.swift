import Diagnostics
import Values

/// Looks up the names in declarations and lays out the slots of every entity.
///
/// Slots: `id` first where records have one, then declared fields, inverse relations and derived facts as
/// declared.
struct ModelResolution {
  /// Most slots of an entity, counting `id` and, where it has lists, `incomplete`.
  static let slotLimit = 32

  private let declarations: [EntityDeclaration]
  private var numbers: [String: EntityID] = [:]
  private var sections: [String: SourceRange] = [:]

  /// Sorts declarations by name and reports names that stand twice.
  init(_ declarations: [EntityDeclaration], into bag: inout DiagnosticBag) {
    var kept: [EntityDeclaration] = []
    for declaration in declarations.sorted(by: { $0.name < $1.name }) {
      if let first = kept.last, first.name == declaration.name {
        bag.add(.duplicateName(declaration.name, at: declaration.place, first: first.place))
      } else {
        kept.append(declaration)
      }
    }
    self.declarations = kept
    for (index, declaration) in kept.enumerated() {
      numbers[declaration.name] = EntityID(index: UInt32(index))
      guard let key = declaration.sectionKey else { continue }
      if let first = sections[key] { bag.add(.duplicateName(key, at: declaration.place, first: first)) }
      sections[key] = declaration.place
    }
  }

  /// The entities, with what could not be looked up read as text.
  func entities(into bag: inout DiagnosticBag) -> [Entity] {
    declarations.map { declaration in
      var fields: [Field] = []
      if case .collection = declaration.occurrence { fields.append(Self.identifier(at: declaration.place)) }
      for member in declaration.members { fields.append(field(member, of: declaration, into: &bag)) }
      let hasLists = fields.contains { $0.type.item.isList && $0.origin == .declared }
      let slots = fields.count + (hasLists ? 1 : 0)
      if slots > Self.slotLimit {
        bag.add(.tooManySlots(declaration.name, slots, limit: Self.slotLimit, at: declaration.place))
      }
      return Entity(
        name: declaration.name,
        occurrence: declaration.occurrence,
        label: declaration.label,
        plural: declaration.plural,
        summary: declaration.summary,
        source: declaration.source,
        isForm: declaration.isForm,
        fields: fields,
        place: declaration.place
      )
    }
  }

  private static func identifier(at place: SourceRange) -> Field {
    Field(
      name: "id",
      type: .string,
      label: LocalizedText(en: "Id", fr: "Identifiant"),
      summary: LocalizedText(
        en: "A short name that never changes: letters, digits, `.`, `_` and `-`.",
        fr: "Un nom court qui ne change jamais : lettres, chiffres, `.`, `_` et `-`."
      ),
      itemName: "item",
      origin: .declared,
      place: place
    )
  }

  private func field(
    _ member: EntityDeclaration.Member,
    of declaration: EntityDeclaration,
    into bag: inout DiagnosticBag
  ) -> Field {
    let type: FieldType
    if case .inverse(let collection, let name) = member.origin {
      type = inverse(collection, name, member, of: declaration, into: &bag)
    } else {
      type = self.type(member, into: &bag)
      if member.origin != .declared, type.item.isList {
        if case .enumeration = type.item.type {} else { bag.add(.derivedList(at: member.typePlace)) }
      }
    }
    return Field(
      name: member.name,
      type: type,
      label: member.label,
      summary: member.summary,
      unit: member.unit,
      sensitivity: member.sensitivity,
      identity: member.identity,
      source: member.source,
      itemName: member.itemName ?? itemName(of: type.item.type),
      origin: member.origin,
      place: member.place
    )
  }

  private func itemName(of type: FieldType) -> String {
    switch type {
    case .reference(let entity), .nested(let entity): declarations[Int(entity.index)].name
    default: "item"
    }
  }

  private func type(_ member: EntityDeclaration.Member, into bag: inout DiagnosticBag) -> FieldType {
    var words = member.type.split(separator: " ").map(String.init)
    var isList = false
    if words.first == "list" {
      isList = true
      words.removeFirst()
      if words.first == "list" {
        bag.add(.listOfLists(at: member.typePlace))
        words.removeFirst()
      }
    }
    let isEnumeration = words == ["enum"]
    if isEnumeration != (member.values?.isEmpty == false) {
      bag.add(.enumerationValues(isMissing: isEnumeration, at: member.typePlace))
    }
    let item: FieldType
    if isEnumeration {
      item = .enumeration(member.values ?? [])
    } else if words.count == 2, words[0] == "ref" {
      item = reference(words[1], at: member.typePlace, into: &bag)
    } else {
      item = simple(words.joined(separator: " "), at: member.typePlace, into: &bag)
    }
    return isList ? .list(item) : item
  }

  private func reference(_ name: String, at place: SourceRange, into bag: inout DiagnosticBag) -> FieldType {
    if let number = numbers[name], case .collection = declarations[Int(number.index)].occurrence {
      return .reference(number)
    }
    let known = declarations.filter { $0.occurrence != .nested && $0.occurrence != .singleton }.map(\.name)
    bag.add(.unknownReference(name, known: known, at: place))
    return .string
  }

  private func simple(_ name: String, at place: SourceRange, into bag: inout DiagnosticBag) -> FieldType {
    if let type = Self.simpleTypes[name] { return type }
    guard let number = numbers[name] else {
      bag.add(.unknownType(name, known: Self.simpleTypes.keys.sorted() + numbers.keys.sorted(), at: place))
      return .string
    }
    guard declarations[Int(number.index)].occurrence == .nested else {
      bag.add(.notNested(name, at: place))
      return .string
    }
    return .nested(number)
  }

  private func inverse(
    _ collection: String,
    _ name: String,
    _ member: EntityDeclaration.Member,
    of declaration: EntityDeclaration,
    into bag: inout DiagnosticBag
  ) -> FieldType {
    let source = declarations.firstIndex { $0.occurrence == .collection(key: collection) }
    let types = ["ref \(declaration.name)", "list ref \(declaration.name)"]
    if let source,
      declarations[source].members.contains(where: { $0.name == name && types.contains($0.type) })
    {
      return .list(.reference(EntityID(index: UInt32(source))))
    }
    bag.add(.inverseOfNothing(collection, name, entity: declaration.name, at: member.typePlace))
    return .list(.string)
  }

  private static let simpleTypes = Dictionary(uniqueKeysWithValues: FieldType.simple.map { ($0.keyword, $0) })
}

extension EntityDeclaration {
  /// The top-level key of an inventory file.
  fileprivate var sectionKey: String? {
    switch occurrence {
    case .collection(let key): key
    case .singleton: name
    case .nested: nil
    }
  }
}
