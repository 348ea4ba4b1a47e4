import Values

/// Which records belong to an inventory: where its collections stand, and who holds what.
struct RecordDirectory: Sendable {
  let model: Model
  let asOf: CalendarDate
  /// By entity with a top-level key: its rows in order of id, or unknown when nobody recorded it.
  let collections: [EntityID: Cell]
  /// The record of each entity that occurs once; absent when nobody recorded it.
  let singletons: [EntityID: RowID]
  /// Who holds each nested record, by entity and row; empty for entities of the top level.
  let owners: [[RecordOwner?]]

  /// Every record of an entity: by id, or for nested ones by row.
  func rows(of entity: EntityID, in store: RecordStore) -> [RowID] {
    switch model[entity].occurrence {
    case .collection:
      guard let cell = collections[entity], cell.tag == .list else { return [] }
      return store.listItems[Int(cell.bits)..<Int(cell.bits) + Int(cell.aux)].map(\.rowID)
    case .singleton: return singletons[entity].map { [$0] } ?? []
    case .nested:
      return owners[Int(entity.index)].indices.filter { owners[Int(entity.index)][$0] != nil }
        .map { RowID(entity: entity, index: UInt32($0)) }
    }
  }

  /// The values of the variables of ``Model/environment(subject:)``, in its order.
  func variables(subject: RowID? = nil) -> [Cell] {
    var values: [Cell] = [subject.map(Cell.row) ?? .unknown, .date(asOf)]
    for number in model.entities.indices where model.entities[number].topLevelKey != nil {
      let entity = EntityID(index: UInt32(number))
      if model.entities[number].hasIdentifiers {
        values.append(collections[entity] ?? .unknown)
      } else {
        values.append(singletons[entity].map(Cell.row) ?? .unknown)
      }
    }
    return values
  }
}
