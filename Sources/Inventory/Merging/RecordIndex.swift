import Diagnostics
import Values

/// The records of each collection by id, with the place where a file last spoke of them.
struct RecordIndex {
  /// A record.
  struct Entry {
    var row: UInt32
    var lastPlace: SourceRange
  }

  private var entries: [[UInt32: Entry]]

  /// Creates an index of nothing.
  init(entityCount: Int) {
    entries = Array(repeating: [:], count: entityCount)
  }

  /// The record of that id.
  subscript(entity: EntityID, id: StringID) -> Entry? {
    get { entries[Int(entity.index)][id.index] }
    set { entries[Int(entity.index)][id.index] = newValue }
  }

  /// The record of that id as a row.
  func row(_ entity: EntityID, _ id: StringID) -> RowID? {
    self[entity, id].map { RowID(entity: entity, index: $0.row) }
  }

  /// Every record of an entity in order of the bytes of its id.
  func rowsByID(_ entity: EntityID, _ strings: StringTable) -> [RowID] {
    let all = entries[Int(entity.index)].map { (id: strings[StringID(index: $0.key)], row: $0.value.row) }
    return all.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
      .map { RowID(entity: entity, index: $0.row) }
  }

  /// Every id of an entity.
  func ids(_ entity: EntityID, _ strings: StringTable) -> [String] {
    entries[Int(entity.index)].keys.map { strings[StringID(index: $0)] }.sorted()
  }
}
