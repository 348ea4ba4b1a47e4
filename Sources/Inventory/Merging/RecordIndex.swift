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
    strings.withView { view in
      entries[Int(entity.index)].map { SortKey(view.bytes(of: StringID(index: $0.key)), row: $0.value.row) }
        .sorted { $0.precedes($1) }
        .map { RowID(entity: entity, index: $0.row) }
    }
  }

  /// An id to be sorted: most differ within their first eight bytes, which one comparison tells.
  private struct SortKey {
    var prefix: UInt64 = 0
    var text: Bytes
    var row: UInt32

    init(_ text: Bytes, row: UInt32) {
      self.text = text
      self.row = row
      for offset in 0..<8 { prefix = prefix << 8 | (offset < text.count ? UInt64(text[offset]) : 0) }
    }

    func precedes(_ other: SortKey) -> Bool {
      prefix != other.prefix ? prefix < other.prefix : text.lexicographicallyPrecedes(other.text)
    }
  }

  /// Every id of an entity.
  func ids(_ entity: EntityID, _ strings: StringTable) -> [String] {
    entries[Int(entity.index)].keys.map { strings[StringID(index: $0)] }.sorted()
  }
}
