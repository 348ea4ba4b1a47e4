import Diagnostics
import Documents
import Values

/// Reads what a file says of itself: its header and the collections that lack records.
extension InventoryBuilder {
  mutating func decodeHeader(_ value: Int, _ piece: PieceView, _ bag: inout DiagnosticBag) {
    guard let file, piece.nodes[value].kind == .mapping else {
      bag.add(.invalidHeader(at: piece.range(of: value)), at: piece.range(of: value))
      return
    }
    decoder.decodeEntries(of: value, into: file.header, piece, origin: file.origin, &bag)
    checkFormat(piece.range(of: value), &bag)
    applyHeader()
  }

  mutating func decodeHeaderAttribute(
    _ key: Int,
    _ value: Int,
    _ piece: PieceView,
    _ bag: inout DiagnosticBag
  ) -> Bool {
    guard let file, let slot = decoder.plan.records[Int(headerEntity.index)].keys.find(piece.text(of: key)),
      slot < decoder.plan.records[Int(headerEntity.index)].fields.count
    else { return false }
    decoder.decodeFact(slot, of: file.header, at: value, key: key, piece, origin: file.origin, &bag)
    if slot == FileHeader.formatSlot { checkFormat(piece.range(of: value), &bag) }
    applyHeader()
    return true
  }

  private func checkFormat(_ range: SourceRange, _ bag: inout DiagnosticBag) {
    guard let file else { return }
    if let format = FileHeader.unsupportedFormat(file.header, decoder.ledger.store) {
      bag.add(.unsupportedFormat(format, at: range), at: range)
    }
  }

  private mutating func applyHeader() {
    guard let file else { return }
    let origin = FileHeader.origin(file.header, decoder.ledger.store)
    decoder.ledger.store.provenance.setOrigin(file.origin, to: origin)
  }

  mutating func decodeIncomplete(_ value: Int, _ piece: PieceView, _ bag: inout DiagnosticBag) {
    for name in piece.names(in: value, &bag) {
      if let section = sections.find(piece.text(of: name)), section < sectionEntities.count,
        model[sectionEntities[section]].hasIdentifiers
      {
        declaredIncomplete.insert(sectionEntities[section])
      } else {
        let known = model.entities.filter(\.hasIdentifiers).compactMap(\.topLevelKey)
        bag.add(
          .unknownCollection(piece.string(name), known: known, at: piece.range(of: name)),
          at: piece.range(of: name)
        )
      }
    }
  }
}
