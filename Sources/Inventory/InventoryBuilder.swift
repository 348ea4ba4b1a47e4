public import Diagnostics
public import Documents
public import Facts
public import Values

/// Builds an inventory from native documents and from what importers bring.
///
/// Documents may arrive in pieces (``Delivery/pieces``) and in any order; ``finish(into:)`` judges what
/// several sources say of one fact, resolves references and derives facts.
public struct InventoryBuilder {
  var decoder: RecordDecoder
  var index: RecordIndex
  var singletons: [EntityID: RowID] = [:]
  /// Records of importers that are still to be joined, in order.
  var drafts: [PendingDraft] = []
  /// Collections that a native file recorded, empty ones included.
  var recorded: Set<EntityID> = []
  /// Collections that a file declares to lack records.
  var declaredIncomplete: Set<EntityID> = []
  let model: Model
  let asOf: CalendarDate
  private let sections: NameTable
  private let sectionEntities: [EntityID]
  private let headerEntity: EntityID
  private var file: FileProgress?

  /// What has been read of the file at hand.
  private struct FileProgress {
    var source: SourceID
    var origin: UInt16
    var header: RowID
    var singletons: [EntityID: RecordDecoder.Progress] = [:]
  }

  /// Creates a builder of an empty inventory.
  ///
  /// - Parameters:
  ///   - model: What can be recorded.
  ///   - facts: The countries that exist, and what derived facts look up.
  ///   - strings: The texts that the model and all conditions were compiled with.
  ///   - asOf: The day of the audit.
  public init(model: Model, facts: FactTables, strings: StringTable, asOf: CalendarDate) {
    self.init(model: model, countries: facts.countries, strings: strings, asOf: asOf)
  }

  /// Creates a builder; without a table of countries, no value is a country.
  init(model: Model, countries: CountryTable?, strings: StringTable, asOf: CalendarDate) {
    self.model = model
    self.asOf = asOf
    headerEntity = EntityID(index: UInt32(model.entities.count))
    sectionEntities = model.entities.indices.map { EntityID(index: UInt32($0)) }
      .filter { model[$0].topLevelKey != nil }
    sections = NameTable(sectionEntities.compactMap { model[$0].topLevelKey } + ["inventory", "incomplete"])
    let place = SourceRange(source: SourceID(index: 0), start: 0, end: 0)
    let decoded = Model(entities: model.entities + [FileHeader.entity(at: place)])
    var strings = strings
    let plan = DecodingPlan(decoded, strings: &strings)
    let codes = Set((countries?.all ?? []).map { strings.intern($0.code) })
    let scalars = ScalarReader(choices: plan.choices, countries: codes)
    let ledger = FactLedger(slotsPerEntity: decoded.entities.map(\.fields.count), strings: strings)
    decoder = RecordDecoder(
      model: decoded,
      plan: plan,
      scalars: scalars,
      countries: countries,
      ledger: ledger
    )
    index = RecordIndex(entityCount: model.entities.count)
  }

  /// Reads a document, or a piece of one, whose root or given node is the mapping of an inventory.
  public mutating func add(_ document: Document, at node: Document.Index = 0, into bag: inout DiagnosticBag) {
    PieceView.open(document) { piece in
      if file?.source != document.source { beginFile(piece, node) }
      guard piece.nodes[node].kind == .mapping, !piece.isXML || document.rootName == "inventory" else {
        bag.add(.notAnInventory(at: piece.range(of: node)))
        return
      }
      var key = node + 1
      while key < piece.end(of: node) {
        let value = piece.end(of: key)
        decodeSection(key, value, piece, &bag)
        key = piece.end(of: value)
      }
    }
  }

  private mutating func beginFile(_ piece: PieceView, _ node: Int) {
    let origin = decoder.ledger.store.provenance.reserveOrigin(Provenance.Origin(strength: .declared))
    let header = decoder.ledger.addRow(headerEntity, at: piece.range(of: node))
    file = FileProgress(source: piece.source, origin: origin, header: header)
  }

  private mutating func decodeSection(
    _ key: Int,
    _ value: Int,
    _ piece: PieceView,
    _ bag: inout DiagnosticBag
  ) {
    guard let section = sections.find(piece.text(of: key)) else {
      if piece.isXML, decodeHeaderAttribute(key, value, piece, &bag) { return }
      let known = sectionEntities.compactMap { model[$0].topLevelKey } + ["inventory", "incomplete"]
      bag.add(.unknownTopLevelKey(piece.string(key), known: known, at: piece.range(of: key)))
      bag.mask(piece.range(of: value))
      return
    }
    guard section < sectionEntities.count else {
      if section == sectionEntities.count {
        decodeHeader(value, piece, &bag)
      } else {
        decodeIncomplete(value, piece, &bag)
      }
      return
    }
    let entity = sectionEntities[section]
    if decoder.plan.records[Int(entity.index)].isCollection {
      decodeCollection(entity, key, value, piece, &bag)
    } else {
      decodeSingleton(entity, key, value, piece, &bag)
    }
  }

  // MARK: Records

  private mutating func decodeCollection(
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
      case .nothing: bag.add(.emptyValue(piece.string(key), at: piece.range(of: key)))
      case let written:
        bag.add(.notACollection(piece.string(key), found: written, at: piece.range(of: value)))
      }
      return
    }
    recorded.insert(entity)
    var child = value + 1
    while child < Int(node.subtreeEnd) {
      let item = isWrapper ? piece.end(of: child) : child
      if isWrapper, !piece.text(of: child).elementsEqual(decoder.plan.records[Int(entity.index)].name) {
        bag.add(.unknownItem(piece.string(child), expected: model[entity].name, at: piece.range(of: child)))
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
      bag.add(.notARecord(model[entity], at: place))
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
          bag.add(.duplicateID(text, model[entity], at: place, first: known.lastPlace))
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
      bag.add(.missingID(model[entity], at: piece.range(of: node)))
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
      bag.add(.missingID(model[entity], at: piece.range(of: value)))
      return nil
    default: break
    }
    bag.add(.invalidID(piece.written(value), model[entity], at: piece.range(of: value)))
    return nil
  }

  private mutating func decodeSingleton(
    _ entity: EntityID,
    _ key: Int,
    _ value: Int,
    _ piece: PieceView,
    _ bag: inout DiagnosticBag
  ) {
    guard let file else { return }
    guard piece.nodes[value].kind == .mapping else {
      switch piece.written(value) {
      case .nothing: bag.add(.emptyValue(piece.string(key), at: piece.range(of: key)))
      default: bag.add(.notARecord(model[entity], at: piece.range(of: value)))
      }
      return
    }
    let row = singletons[entity] ?? decoder.ledger.addRow(entity, at: piece.range(of: value))
    singletons[entity] = row
    var progress = file.singletons[entity] ?? RecordDecoder.Progress()
    decoder.decodeEntries(of: value, into: row, piece, origin: file.origin, &progress, &bag)
    self.file?.singletons[entity] = progress
  }

  // MARK: What is said of the file

  private mutating func decodeHeader(_ value: Int, _ piece: PieceView, _ bag: inout DiagnosticBag) {
    guard let file, piece.nodes[value].kind == .mapping else {
      bag.add(.invalidHeader(at: piece.range(of: value)))
      return
    }
    decoder.decodeEntries(of: value, into: file.header, piece, origin: file.origin, &bag)
    checkFormat(piece.range(of: value), &bag)
    applyHeader()
  }

  private mutating func decodeHeaderAttribute(
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
      bag.add(.unsupportedFormat(format, at: range))
    }
  }

  private mutating func applyHeader() {
    guard let file else { return }
    let origin = FileHeader.origin(file.header, decoder.ledger.store)
    decoder.ledger.store.provenance.setOrigin(file.origin, to: origin)
  }

  private mutating func decodeIncomplete(_ value: Int, _ piece: PieceView, _ bag: inout DiagnosticBag) {
    for name in piece.names(in: value, &bag) {
      if let section = sections.find(piece.text(of: name)), section < sectionEntities.count,
        model[sectionEntities[section]].hasIdentifiers
      {
        declaredIncomplete.insert(sectionEntities[section])
      } else {
        let known = model.entities.filter(\.hasIdentifiers).compactMap(\.topLevelKey)
        bag.add(.unknownCollection(piece.string(name), known: known, at: piece.range(of: name)))
      }
    }
  }
}
