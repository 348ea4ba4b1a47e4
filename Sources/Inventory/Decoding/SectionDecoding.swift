import Diagnostics
import Documents
import Values

/// Reads the records of a file's sections.
extension InventoryBuilder {
  mutating func decodeCollection(
    _ entity: EntityID,
    _ key: Int,
    _ value: Int,
    _ piece: PieceView,
    _ bag: inout DiagnosticBag
  ) {
    let node = piece.nodes[value]
    let isWrapper = node.kind == .mapping && node.isElement
    guard node.kind == .sequence || isWrapper else {
      switch piece.written(value) {
      case .null: recorded.insert(entity)
      case .nothing:
        bag.add(.emptyValue(piece.string(key), at: piece.range(of: key)), .warning, at: piece.range(of: key))
      case let written:
        bag.add(
          .notACollection(piece.string(key), found: written, at: piece.range(of: value)),
          at: piece.range(of: value)
        )
      }
      return
    }
    recorded.insert(entity)
    var child = value + 1
    while child < Int(node.subtreeEnd) {
      let item = isWrapper ? piece.end(of: child) : child
      if isWrapper, !piece.text(of: child).elementsEqual(decoder.plan.records[Int(entity.index)].name) {
        bag.add(
          .unknownItem(piece.string(child), expected: model[entity].name, at: piece.range(of: child)),
          at: piece.range(of: child)
        )
        bag.mask(piece.range(of: item))
      } else {
        decodeRecord(entity, item, piece, &bag)
      }
      child = piece.end(of: item)
    }
  }

  private mutating func decodeRecord(
    _ entity: EntityID,
    _ node: Int,
    _ piece: PieceView,
    _ bag: inout DiagnosticBag
  ) {
    guard let file else { return }
    let place = piece.range(of: node)
    guard piece.nodes[node].kind == .mapping else {
      bag.add(.notARecord(model[entity], at: place), at: place)
      return
    }
    let row: RowID
    if let (id, origin) = identify(node, entity, piece, file.origin, &bag) {
      if let known = index[entity, id], known.lastPlace.source != piece.source {
        row = RowID(entity: entity, index: known.row)
        index[entity, id]?.lastPlace = place
      } else {
        row = decoder.ledger.addRow(entity, at: place)
        if let known = index[entity, id] {
          let text = decoder.ledger.store.strings[id]
          bag.add(.duplicateID(text, model[entity], at: place, first: known.lastPlace), at: place)
        } else {
          index[entity, id] = RecordIndex.Entry(row: row.index, lastPlace: place)
        }
        decoder.ledger.state(.string(id), from: origin, of: row, slot: 0)
      }
    } else {
      row = decoder.ledger.addRow(entity, at: place)
    }
    decoder.decodeEntries(of: node, into: row, piece, origin: file.origin, &bag)
  }

  /// The id of a record with its origin; nil when it has none that can be used, which is reported.
  private mutating func identify(
    _ node: Int,
    _ entity: EntityID,
    _ piece: PieceView,
    _ origin: UInt16,
    _ bag: inout DiagnosticBag
  ) -> (StringID, ProvenanceID)? {
    guard let value = piece.value(of: "id", in: node) else {
      bag.add(.missingID(model[entity], at: piece.range(of: node)), at: piece.range(of: node))
      return nil
    }
    let style = piece.nodes[value].style
    let reading = decoder.scalars.read(
      piece.text(of: value),
      style,
      as: DecodingPlan.Value(kind: .string),
      &decoder.ledger.store.strings
    )
    switch reading {
    case .value(let cell):
      guard decoder.ledger.store.strings.withBytes(of: cell.stringID, RecordID.isValid) else { break }
      return (cell.stringID, decoder.ledger.store.provenance.add(piece.range(of: value), origin: origin))
    case .null, .empty:
      bag.add(.missingID(model[entity], at: piece.range(of: value)), at: piece.range(of: value))
      return nil
    default: break
    }
    bag.add(
      .invalidID(piece.written(value), model[entity], at: piece.range(of: value)),
      at: piece.range(of: value)
    )
    return nil
  }

  mutating func decodeSingleton(
    _ entity: EntityID,
    _ key: Int,
    _ value: Int,
    _ piece: PieceView,
    _ bag: inout DiagnosticBag
  ) {
    guard let file else { return }
    guard piece.nodes[value].kind == .mapping else {
      switch piece.written(value) {
      case .nothing:
        bag.add(.emptyValue(piece.string(key), at: piece.range(of: key)), .warning, at: piece.range(of: key))
      default: bag.add(.notARecord(model[entity], at: piece.range(of: value)), at: piece.range(of: value))
      }
      return
    }
    let row = singletons[entity] ?? decoder.ledger.addRow(entity, at: piece.range(of: value))
    singletons[entity] = row
    var progress = file.singletons[entity] ?? RecordDecoder.Progress()
    decoder.decodeEntries(of: value, into: row, piece, origin: file.origin, &progress, &bag)
    self.file?.singletons[entity] = progress
  }
}
