public import Diagnostics
public import Documents
public import Facts
public import Values

/// Builds an inventory from native documents and from what importers bring.
///
/// Documents may arrive in pieces (``Delivery/pieces``) and in any order; ``finish(into:)`` judges what
/// several sources say of one fact, resolves references and derives facts.
///
/// Whoever builds many inventories copies a builder that has read nothing, which is cheaper than another one.
public struct InventoryBuilder: Sendable {
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
  /// The day of the audit.
  public var asOf: CalendarDate
  let sections: NameTable
  let sectionEntities: [EntityID]
  let headerEntity: EntityID
  var file: FileProgress?

  /// What has been read of the file at hand.
  struct FileProgress {
    var source: SourceID
    var origin: UInt16
    var header: RowID
    var singletons: [EntityID: RecordDecoder.Progress] = [:]
    /// Keys at its top that the model does not have; records come one by one under the same key.
    var unknownKeys: Set<String> = []
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
        bag.add(.notAnInventory(at: piece.range(of: node)), at: piece.range(of: node))
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
      bag.mask(piece.range(of: value))
      guard file?.unknownKeys.insert(piece.string(key)).inserted ?? true else { return }
      let known = sectionEntities.compactMap { model[$0].topLevelKey } + ["inventory", "incomplete"]
      bag.add(
        .unknownTopLevelKey(piece.string(key), known: known, at: piece.range(of: key)),
        at: piece.range(of: key)
      )
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
}
