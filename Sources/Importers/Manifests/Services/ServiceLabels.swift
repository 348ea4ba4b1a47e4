import Diagnostics
import Inventory

/// What labels and annotations beginning with `serment.` say of a service.
struct ServiceLabels {
  static let prefix = "serment."

  /// The fields of a system that labels give, by the label's name.
  private static let fields = [
    "role": "kind", "zone": "zone", "site": "site", "criticality": "criticality", "state": "state",
    "department": "department", "health_data": "holds_health_data",
  ]
  /// Every name, as it is written behind the prefix.
  static let names = fields.keys.sorted() + ["data", "id", "provider"]

  /// The id that the service has in the inventory.
  private(set) var id: PlacedText?
  /// The provider's id.
  private(set) var provider: PlacedText?
  /// Facts of the system, by its fields.
  private(set) var facts = DraftFacts()
  /// Facts of the system that rest on defaults of variables.
  private(set) var assumed = DraftFacts()

  /// Takes a label; those of others say nothing here.
  ///
  /// - Parameters:
  ///   - value: what the label says; nil when that is not known.
  mutating func add(_ key: PlacedText, _ value: PlacedText?, into bag: inout DiagnosticBag) {
    guard key.text.hasPrefix(Self.prefix) else { return }
    let name = String(key.text.dropFirst(Self.prefix.count))
    guard Self.names.contains(name) else {
      bag.add(.unknownServiceLabel(key.text, near: NearestName.find(name, among: Self.names), at: key.range))
      return
    }
    guard let value, !value.text.isEmpty else { return }
    switch name {
    case "id": id = id ?? value
    case "provider": provider = provider ?? value
    case "data": addData(value)
    default:
      guard let field = Self.fields[name], !say(field) else { return }
      if value.isAssumed { assumed.add(field, value) } else { facts.add(field, value) }
    }
  }

  /// Whether a label gives a field of the system.
  func say(_ field: String) -> Bool { facts.say(field) || assumed.say(field) }

  /// Reports a label that should name a record and cannot.
  func check(into bag: inout DiagnosticBag) {
    guard let id, RecordID.make(from: id.text) != id.text else { return }
    bag.add(.invalidServiceID(id.text, at: id.range))
  }

  /// Ids of data categories, parted by commas or blanks.
  private mutating func addData(_ value: PlacedText) {
    guard !say("data_categories") else { return }
    let ids = value.text.split { $0 == "," || $0.isWhitespace }
    let texts = ids.map { PlacedText(text: String($0), range: value.range) }
    if value.isAssumed {
      assumed.add("data_categories", texts: texts)
    } else {
      facts.add("data_categories", texts: texts)
    }
  }
}
