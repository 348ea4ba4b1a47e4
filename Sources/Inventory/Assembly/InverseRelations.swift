import Values

/// Fills the inverse relations of the model: for each record, the rows of a collection that refer to it.
///
/// Unknown when nobody recorded the collection. Complete only when the collection is, and when every one of
/// its rows says what it refers to: a backup whose systems nobody recorded may be a backup of this one.
struct InverseRelations {
  /// A row that refers to a record, with the origin of the reference.
  private struct Link {
    var target: UInt32
    var source: RowID
    var provenance: ProvenanceID
  }

  /// Fills every inverse relation of a store whose references are resolved.
  static func fill(_ store: inout RecordStore, model: Model, collections: [EntityID: Cell]) {
    for (number, entity) in model.entities.enumerated() {
      for (slot, field) in entity.fields.enumerated() {
        guard case .inverse(let key, let name) = field.origin, let source = model.entity(underKey: key),
          let reference = model[source].slot(of: name)
        else { continue }
        let target = EntityID(index: UInt32(number))
        fill(slot, of: target, from: source, reference, collections[source] ?? .unknown, &store)
      }
    }
  }

  private static func fill(
    _ slot: Int,
    of target: EntityID,
    from source: EntityID,
    _ reference: Int,
    _ collection: Cell,
    _ store: inout RecordStore
  ) {
    guard collection.tag == .list else { return }
    var isIncomplete = collection.flags.contains(.incomplete)
    var links: [Link] = []
    for position in Int(collection.bits)..<Int(collection.bits) + Int(collection.aux) {
      let row = store.listItems[position].rowID
      isIncomplete = collect(row, reference, target, &links, store) || isIncomplete
    }
    write(links, slot, of: target, isIncomplete: isIncomplete, &store)
  }

  /// Adds the records that a row refers to and tells whether it may refer to more.
  private static func collect(
    _ row: RowID,
    _ reference: Int,
    _ target: EntityID,
    _ links: inout [Link],
    _ store: RecordStore
  ) -> Bool {
    let cell = store[row, reference]
    switch cell.tag {
    case .row:
      let provenance = store.provenance(of: row, slot: reference)
      if cell.rowID.entity == target {
        links.append(Link(target: cell.rowID.index, source: row, provenance: provenance))
      }
      return false
    case .list:
      var mayLack = cell.flags.contains(.incomplete)
      for item in Int(cell.bits)..<Int(cell.bits) + Int(cell.aux) {
        let member = store.listItems[item]
        guard member.tag == .row, member.rowID.entity == target else {
          mayLack = true
          continue
        }
        if links.last?.source == row, links.last?.target == member.rowID.index { continue }
        links.append(
          Link(target: member.rowID.index, source: row, provenance: store.listProvenance[item])
        )
      }
      return mayLack
    case .null: return false
    default: return true
    }
  }

  /// Writes the links by target, each list in the order of the collection.
  private static func write(
    _ links: [Link],
    _ slot: Int,
    of target: EntityID,
    isIncomplete: Bool,
    _ store: inout RecordStore
  ) {
    let rows = store.tables[Int(target.index)].rowCount
    var starts = [Int](repeating: 0, count: rows + 1)
    for link in links { starts[Int(link.target) + 1] += 1 }
    for row in 0..<rows { starts[row + 1] += starts[row] }
    var next = starts
    var order = [Int](repeating: 0, count: links.count)
    for (position, link) in links.enumerated() {
      order[next[Int(link.target)]] = position
      next[Int(link.target)] += 1
    }
    let base = store.listItems.count
    store.listItems += order.map { .row(links[$0].source) }
    store.listProvenance += order.map { links[$0].provenance }
    for row in 0..<rows {
      let cell = Cell(
        tag: .list,
        bits: Int64(base + starts[row]),
        aux: UInt32(starts[row + 1] - starts[row]),
        flags: isIncomplete ? .incomplete : []
      )
      store[RowID(entity: target, index: UInt32(row)), slot] = cell
    }
  }
}
