public import Diagnostics
import Values

extension InventoryBuilder {
  /// Completes the inventory: joins what importers brought, judges what several sources say, resolves
  /// references, fills inverse relations and derives facts.
  ///
  /// - Parameter bag: Receives dangling references and records that could not be joined.
  public consuming func finish(into bag: inout DiagnosticBag) -> Inventory {
    joinDrafts(into: &bag)
    let contradictions = StatementResolution.resolve(
      &decoder.ledger,
      model: model,
      synonyms: ProductSynonyms(model, asOf: asOf)
    )
    let places = decoder.ledger.places
    var store = decoder.ledger.takeStore()
    store.tables.removeLast()  // The headers of the files.
    let collections = collect(&store)
    var walk = RecordWalk(store, model: model, index: index)
    for (_, cell) in collections.sorted(by: { $0.key < $1.key }) where cell.tag == .list {
      for position in Int(cell.bits)..<Int(cell.bits) + Int(cell.aux) {
        walk.visit(store.listItems[position].rowID, of: &store, &bag)
      }
    }
    for (_, row) in singletons.sorted(by: { $0.key < $1.key }) { walk.visit(row, of: &store, &bag) }
    InverseRelations.fill(&store, model: model, collections: collections)
    let directory = RecordDirectory(
      model: model,
      asOf: asOf,
      collections: collections,
      singletons: singletons,
      owners: walk.owners
    )
    DerivedFacts.fill(&store, directory)
    return Inventory(
      store: store,
      directory: directory,
      contradictions: contradictions,
      countries: decoder.countries,
      places: places
    )
  }

  /// Each collection as a list in order of id.
  private func collect(_ store: inout RecordStore) -> [EntityID: Cell] {
    var collections: [EntityID: Cell] = [:]
    for number in model.entities.indices where model.entities[number].hasIdentifiers {
      let entity = EntityID(index: UInt32(number))
      let rows = index.rowsByID(entity, store.strings)
      guard !rows.isEmpty || recorded.contains(entity) else {
        collections[entity] = .unknown
        continue
      }
      let origins = rows.map { store.provenance(of: $0, slot: 0) }
      collections[entity] = store.addList(
        rows.map(Cell.row),
        from: origins,
        isIncomplete: declaredIncomplete.contains(entity) || !recorded.contains(entity)
      )
    }
    return collections
  }
}
