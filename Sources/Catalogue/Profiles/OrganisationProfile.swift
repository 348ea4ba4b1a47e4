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
    let organisation = NamedRecords("organisation", in: inventory).all.first
    country = selection.country?.text ?? organisation?.text("country")
    kinds = selection.kinds?.map(\.text)
    // What a list that may lack items says is not all there is, so that it excludes nothing.
    guard kinds == nil, let organisation, !organisation.isIncomplete("kinds"),
      let own = organisation.texts("kinds")
    else { return }
    let words = Self.words(of: inventory.model)
    let sites = NamedRecords("site", in: inventory).all.compactMap { $0.text("kind") }
    kinds = own + Set(sites).filter { words.contains($0) && !own.contains($0) }.sorted()
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
}
