public import Diagnostics
public import Inventory
import Values

/// What an organisation is and where, by which checks choose whom they concern.
public struct OrganisationProfile: Hashable, Sendable {
  /// Its kinds; nil where they are not recorded.
  public var kinds: [String]?
  /// The code of its country; nil where it is not recorded.
  public var country: String?

  /// Creates a profile; by default nothing is known.
  public init(kinds: [String]? = nil, country: String? = nil) {
    self.kinds = kinds
    self.country = country
  }

  /// The profile of the organisation that an inventory describes, where a selection does not say otherwise.
  ///
  /// The kinds of its sites add to its own: a hospital that runs a nursing home is one too, even if only the site
  /// says so.
  public init(of inventory: Inventory, selection: CatalogueSelection) {
    country = selection.country?.text ?? Self.country(in: inventory)
    kinds = selection.kinds?.map(\.text)
    guard kinds == nil, let own = Self.kinds(in: inventory) else { return }
    let words = Self.words(of: inventory.model)
    let sites = Self.siteKinds(in: inventory).filter { words.contains($0) && !own.contains($0) }
    kinds = own + Set(sites).sorted()
  }

  /// The words for kinds of organisation that a model has, with what people call them.
  public static func kinds(of model: Model) -> [(name: String, label: LocalizedText)] {
    guard let organisation = model.entity(named: "organisation"),
      let slot = model[organisation].slot(of: "kinds"),
      case .enumeration(let values) = model[organisation].fields[slot].type.item.type
    else { return [] }
    return values.map { ($0.name, $0.label) }
  }

  static func words(of model: Model) -> [String] { kinds(of: model).map(\.name) }

  private static func organisation(in inventory: Inventory) -> (row: RowID, entity: Entity)? {
    guard let id = inventory.model.entity(named: "organisation"), let row = inventory.singletons[id] else {
      return nil
    }
    return (row, inventory.model[id])
  }

  private static func country(in inventory: Inventory) -> String? {
    guard let (row, entity) = organisation(in: inventory), let slot = entity.slot(of: "country") else {
      return nil
    }
    let cell = inventory.store[row, slot]
    return cell.tag == .string ? inventory.store.strings[cell.stringID] : nil
  }

  /// What a list that may lack items says is not all there is, so that it excludes nothing.
  private static func kinds(in inventory: Inventory) -> [String]? {
    guard let (row, entity) = organisation(in: inventory), let slot = entity.slot(of: "kinds") else {
      return nil
    }
    let cell = inventory.store[row, slot]
    guard cell.tag == .list, !cell.flags.contains(.incomplete) else { return nil }
    let items = inventory.store.listItems[Int(cell.bits)..<Int(cell.bits) + Int(cell.aux)]
    return items.compactMap { $0.tag == .string ? inventory.store.strings[$0.stringID] : nil }
  }

  private static func siteKinds(in inventory: Inventory) -> [String] {
    guard let site = inventory.model.entity(named: "site"), let slot = inventory.model[site].slot(of: "kind")
    else { return [] }
    return inventory.rows(of: site).compactMap { row in
      let cell = inventory.store[row, slot]
      return cell.tag == .string ? inventory.store.strings[cell.stringID] : nil
    }
  }
}
