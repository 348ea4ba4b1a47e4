public import Diagnostics
import Documents
public import Values

extension InventoryBuilder {
  /// Adds a record that an importer brings; ``finish(into:)`` joins it to the record that it speaks of.
  ///
  /// - Parameter origin: Tool, date and strength of the file it comes from.
  public mutating func add(_ draft: Draft, origin: Provenance.Origin, into bag: inout DiagnosticBag) {
    guard let entity = model.entity(named: draft.entity), model[entity].topLevelKey != nil else {
      let known = model.entities.filter { $0.topLevelKey != nil }.map(\.name)
      bag.add(.unknownEntity(draft.entity, known: known, at: draft.range))
      return
    }
    let number = decoder.ledger.store.provenance.add(origin: origin)
    let row = decoder.ledger.addRow(entity, at: draft.range)
    decoder.decode(draft, into: row, origin: number, &bag)
    var id: StringID?
    if var text = draft.id, text.withUTF8(RecordID.isValid) { id = decoder.ledger.store.strings.intern(text) }
    drafts.append(PendingDraft(row: row, id: id, origin: number))
  }

  /// Joins every draft to the record that it speaks of, or makes it a record of its own.
  mutating func joinDrafts(into bag: inout DiagnosticBag) {
    var indexes: [EntityID: IdentityIndex] = [:]
    for draft in drafts {
      let entity = draft.row.entity
      guard model[entity].hasIdentifiers else {
        join(draft.row, toSingleton: entity)
        continue
      }
      if let id = draft.id {
        if let known = index.row(entity, id) {
          decoder.ledger.absorb(draft.row, into: known, skippingID: true)
        } else {
          admit(draft, as: id)
        }
        continue
      }
      var identities = indexes.removeValue(forKey: entity) ?? identityIndex(of: entity)
      switch identities.match(draft.row, in: decoder.ledger.store) {
      case .one(let known):
        decoder.ledger.absorb(draft.row, into: known, skippingID: true)
        identities.add(draft.row, as: known, in: decoder.ledger.store)
      case .none:
        admit(draft, as: makeID(for: draft.row))
        identities.add(draft.row, as: draft.row, in: decoder.ledger.store)
      case .several(let rows):
        let ids = rows.map { decoder.ledger.store.strings[decoder.ledger.store[$0, 0].stringID] }
        bag.add(.ambiguousIdentity(model[entity], candidates: ids, at: decoder.ledger.place(of: draft.row)))
        admit(draft, as: makeID(for: draft.row))
      }
      indexes[entity] = identities
    }
    drafts = []
  }

  private func identityIndex(of entity: EntityID) -> IdentityIndex {
    var identities = IdentityIndex(keys: IdentityKeys(of: entity, in: model))
    for row in index.rowsByID(entity, decoder.ledger.store.strings) {
      identities.add(row, as: row, in: decoder.ledger.store)
    }
    return identities
  }

  private mutating func join(_ row: RowID, toSingleton entity: EntityID) {
    if let known = singletons[entity] {
      decoder.ledger.absorb(row, into: known, skippingID: false)
    } else {
      singletons[entity] = row
    }
  }

  /// Makes a draft a record of its collection, which thereby proves to have lacked one.
  private mutating func admit(_ draft: PendingDraft, as id: StringID) {
    let row = draft.row
    let place = decoder.ledger.place(of: row)
    index[row.entity, id] = RecordIndex.Entry(row: row.index, lastPlace: place)
    let origin = decoder.ledger.store.provenance.add(place, origin: draft.origin)
    decoder.ledger.state(.string(id), from: origin, of: row, slot: 0)
    declaredIncomplete.insert(row.entity)
  }

  /// An id that is the same on the next run and tells nothing of a person.
  ///
  /// The hostname or name where it is not sensitive; else a short hash of the serial number or UUID; else a
  /// number.
  private mutating func makeID(for row: RowID) -> StringID {
    let entity = model[row.entity]
    let base = readableName(of: row) ?? hashedIdentity(of: row) ?? entity.name
    var candidate = base
    var number = 1
    while true {
      let id = decoder.ledger.store.strings.intern(candidate)
      if index[row.entity, id] == nil { return id }
      number += 1
      candidate = "\(base)-\(number)"
    }
  }

  private func readableName(of row: RowID) -> String? {
    let fields = model[row.entity].fields
    let weak = fields.indices.filter { fields[$0].identity == .weak && !fields[$0].type.item.isList }
    let name = fields.indices.filter { fields[$0].name == "name" }
    for slot in weak + name where fields[slot].sensitivity == nil {
      let cell = decoder.ledger.store[row, slot]
      guard cell.tag == .string else { continue }
      let text = decoder.ledger.store.strings[cell.stringID]
      if !Placeholder.matches(text.lowercased()), let id = RecordID.make(from: text) { return id }
    }
    return nil
  }

  /// FNV-1a, 64 bits: an id that stays the same without repeating a serial number in every report.
  private func hashedIdentity(of row: RowID) -> String? {
    let values = IdentityKeys(of: row.entity, in: model).values(of: row, in: decoder.ledger.store)
    guard let value = values.first(where: { $0.tier == .strong }) ?? values.first else { return nil }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in value.value.text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return "\(model[row.entity].name)-\(String(repeating: "0", count: 16 - digits.count))\(digits)"
  }
}
