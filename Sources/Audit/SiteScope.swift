import Catalogue
import Inventory
import Values

/// The records that an audit limited to sites looks at.
///
/// ``SiteMembership`` says which site a record belongs to.
struct SiteScope: Sendable {
  private let inventory: Inventory
  private let only: Set<String>
  private let skipped: Set<String>
  private let membership: SiteMembership

  /// The scope of a selection; nil where it leaves out no site.
  init?(_ selection: CatalogueSelection, in inventory: Inventory) {
    guard selection.limitsSites, let membership = SiteMembership(inventory) else { return nil }
    self.inventory = inventory
    self.membership = membership
    only = Set(selection.onlySites.map(\.text))
    skipped = Set(selection.skippedSites.map(\.text))
  }

  /// Whether a record is looked at: one of several sites is, as long as one of them is.
  func includes(_ row: RowID) -> Bool {
    let sites = membership.sites(of: row)
    guard only.isEmpty || !only.isDisjoint(with: sites) else { return false }
    return sites.isEmpty || !sites.isSubset(of: skipped)
  }

  /// Whether a pattern means records of which none is looked at; of one entity, or of any.
  func leavesOutAll(_ pattern: SubjectPattern, of entity: EntityID?) -> Bool {
    let numbers = entity.map { [$0] } ?? inventory.model.entities.indices.map { EntityID(index: UInt32($0)) }
    let meant = numbers.flatMap(inventory.rows).filter { row in
      inventory.id(of: row).map { pattern.matches(inventory.store.strings[$0]) } ?? false
    }
    return !meant.isEmpty && !meant.contains(where: includes)
  }
}
