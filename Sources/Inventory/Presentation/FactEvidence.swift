public import Expressions
public import Values

extension Inventory {
  /// The value at the end of a path: of its field, of an item of its list, or of a variable.
  public func value(at path: FactPath) -> Cell {
    switch path.steps.last {
    case .field(let row, let slot): return store[row, slot]
    case .item(let index, _):
      let list = value(at: FactPath(variable: path.variable, steps: path.steps.dropLast()))
      return list.tag == .list && index < list.aux ? store.listItems[Int(list.bits) + index] : .unknown
    case nil: return variables()[safe: path.variable] ?? .unknown
    }
  }

  /// Where the fact at the end of a path comes from, what decides first.
  ///
  /// A fact that several sources state differently names all of them. A derived fact names itself, then the facts it
  /// was derived from.
  public func origins(at path: FactPath) -> [Provenance] {
    var found: [Provenance] = []
    collectOrigins(at: path, into: &found)
    return found
  }

  private func collectOrigins(at path: FactPath, into found: inout [Provenance]) {
    switch path.steps.last {
    case .field(let row, let slot):
      if let contradiction = contradiction(of: row, slot: slot) {
        for value in contradiction.values { add(value.provenance, to: &found) }
      } else {
        add(store.provenance(of: row, slot: slot), to: &found)
      }
      guard let derivation = derivation(of: row, slot: slot) else { return }
      for input in explain(derivation, of: row).witnesses.joined() {
        collectOrigins(at: relocate(input, below: path), into: &found)
      }
    case .item(let index, _):
      let list = value(at: FactPath(variable: path.variable, steps: path.steps.dropLast()))
      guard list.tag == .list, index < list.aux else { return }
      add(store.listProvenance[Int(list.bits) + index], to: &found)
    case nil: break
    }
  }

  private func add(_ id: ProvenanceID, to found: inout [Provenance]) {
    if let provenance = store.provenance[id], !found.contains(provenance) { found.append(provenance) }
  }

  /// The contradiction about a fact, when sources differ.
  public func contradiction(of row: RowID, slot: Int) -> Contradiction? {
    contradictionIndex[FactKey(row: row, slot: slot)].map { contradictions[$0] }
  }

  /// The facts that somebody can record where the one at the end of a path is missing.
  ///
  /// For a derived fact those that it lacks, for an inverse relation the references that are not recorded, or the
  /// collection that holds its rows; otherwise, and where nothing could be recorded that helps, the path itself.
  public func recordable(_ path: FactPath) -> [FactPath] {
    guard case .field(let row, let slot) = path.steps.last else { return [path] }
    switch model[row.entity].fields[slot].origin {
    case .declared: return [path]
    case .inverse(let collection, let reference):
      guard let entity = model.entity(underKey: collection), let variable = variable(of: entity) else {
        return [path]
      }
      return undecidedReferences(of: row, in: entity, named: reference)
        ?? [FactPath(variable: variable, steps: [])]
    case .derived:
      guard let derivation = derivation(of: row, slot: slot) else { return [path] }
      var paths: [FactPath] = []
      for missing in explain(derivation, of: row).missing {
        for found in recordable(relocate(missing, below: path)) where !paths.contains(found) {
          paths.append(found)
        }
      }
      return paths.isEmpty ? [path] : paths
    }
  }

  /// The position of an entity's collection or single record among the variables.
  func variable(of entity: EntityID) -> Int? {
    let sections = model.entities.indices.filter { model.entities[$0].topLevelKey != nil }
    return sections.firstIndex(of: Int(entity.index)).map { $0 + 2 }
  }

  private func derivation(of row: RowID, slot: Int) -> Derivation? {
    model.derivations.first { $0.entity == row.entity && $0.slot == slot }
  }

  private func explain(_ derivation: Derivation, of row: RowID) -> Explanation {
    var arena = EvaluationArena()
    let variables = variables(subject: row)
    return store.withView { derivation.expression.explain(variables, in: $0, arena: &arena) }
  }

  /// A path from the record that a derived fact belongs to, seen from where the path to that fact begins.
  private func relocate(_ path: FactPath, below fact: FactPath) -> FactPath {
    guard path.variable == 0 else { return path }
    return FactPath(variable: fact.variable, steps: fact.steps.dropLast() + path.steps)
  }
}
