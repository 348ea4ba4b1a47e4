import Inventory
import Values

/// Which sites records belong to.
///
/// A record belongs to the site that it names, to those of the systems and network zones that it names, or to those of
/// the record that it stands in. One that belongs to none, or whose site nobody recorded, is no record of any site.
struct SiteMembership: Sendable {
  private let inventory: Inventory
  private let site: EntityID
  /// By entity: the fields that name sites.
  private let direct: [[Int]]
  /// By entity: the fields that name records with such a field.
  private let indirect: [[Int]]

  /// Nil where the model knows no sites.
  init?(_ inventory: Inventory) {
    guard let site = inventory.model.entity(named: "site") else { return nil }
    self.inventory = inventory
    self.site = site
    let entities = inventory.model.entities
    let direct = entities.map { entity in Self.slots(of: entity) { $0 == site } }
    self.direct = direct
    indirect = entities.map { entity in Self.slots(of: entity) { !direct[Int($0.index)].isEmpty } }
  }

  /// The ids of the sites of a record.
  func sites(of row: RowID) -> Set<String> {
    let top = topmost(of: row)
    if top.entity == site { return Set(inventory.id(of: top).map { [inventory.store.strings[$0]] } ?? []) }
    let near = rows(of: top, in: direct)
    if !direct[Int(top.entity.index)].isEmpty { return ids(near) }
    return ids(rows(of: top, in: indirect).flatMap { rows(of: $0, in: direct) })
  }

  /// The record that a nested one stands in.
  private func topmost(of row: RowID) -> RowID {
    var row = row
    while let owner = inventory.owner(of: row) { row = owner.row }
    return row
  }

  private func ids(_ rows: [RowID]) -> Set<String> {
    Set(rows.compactMap { inventory.id(of: $0).map { inventory.store.strings[$0] } })
  }

  private func rows(of row: RowID, in slots: [[Int]]) -> [RowID] {
    slots[Int(row.entity.index)].flatMap { slot -> [RowID] in
      let cell = inventory.store[row, slot]
      if cell.tag == .row { return [cell.rowID] }
      guard cell.tag == .list else { return [] }
      return inventory.store.listItems[Int(cell.bits)..<Int(cell.bits) + Int(cell.aux)]
        .filter { $0.tag == .row }.map(\.rowID)
    }
  }

  private static func slots(of entity: Entity, _ isWanted: (EntityID) -> Bool) -> [Int] {
    entity.fields.indices.filter { slot in
      guard entity.fields[slot].origin == .declared,
        case .reference(let target) = entity.fields[slot].type.item.type
      else { return false }
      return isWanted(target)
    }
  }
}
