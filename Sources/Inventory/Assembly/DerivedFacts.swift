import Expressions
import Values

/// Computes the derived facts of every record, once, before anything is checked.
///
/// An expression that ends in an error leaves the error in the record, so that a check which needs it says so instead
/// of passing.
struct DerivedFacts {
  /// Fills the derived slots of all records; equal inputs are computed once.
  static func fill(_ store: inout RecordStore, _ directory: RecordDirectory) {
    var arena = EvaluationArena()
    for derivation in directory.model.derivations {
      let rows = directory.rows(of: derivation.entity, in: store)
      let values = compute(derivation, rows, store, directory, &arena)
      write(values, derivation, directory.model, rows, &store)
    }
  }

  /// A value, whose texts and items are kept apart when the store does not hold them yet.
  private enum Value {
    case cell(Cell)
    case text(String)
    case list([Value], isIncomplete: Bool)

    init(_ cell: Cell, _ arena: EvaluationArena, in view: StoreView) {
      switch cell.tag {
      case _ where !cell.flags.contains(.temporary): self = .cell(cell)
      case .list:
        let items = arena.items(of: cell, in: view).map { Value($0, arena, in: view) }
        self = .list(items, isIncomplete: cell.flags.contains(.incomplete))
      default: self = .text(arena.text(cell))
      }
    }
  }

  private static func compute(
    _ derivation: Derivation,
    _ rows: [RowID],
    _ store: RecordStore,
    _ directory: RecordDirectory,
    _ arena: inout EvaluationArena
  ) -> [Value] {
    var variables = directory.variables()
    let inputs = ownInputs(of: derivation, in: directory.model)
    var known: [[Cell]: Value] = [:]
    return store.withView { view in
      rows.map { row in
        let key = inputs.map { slots in slots.map { view.field($0, of: .row(row)) } }
        if let key, let value = known[key] { return value }
        variables[0] = .row(row)
        let cell = derivation.expression.evaluate(variables, in: view, arena: &arena)
        let value = Value(cell, arena, in: view)
        if let key { known[key] = value }
        return value
      }
    }
  }

  /// The slots that an expression reads when it reads nothing but plain facts of its own record.
  private static func ownInputs(of derivation: Derivation, in model: Model) -> [Int]? {
    let expression = derivation.expression
    guard expression.variablesRead.isSubset(of: [0, 1]) else { return nil }
    for dependency in expression.dependencies {
      guard dependency.entity == derivation.entity else { return nil }
      switch model[dependency.entity].fields[dependency.slot].type {
      case .reference, .nested, .list: return nil
      default: break
      }
    }
    return expression.dependencies.map(\.slot).sorted()
  }

  private static func write(
    _ values: [Value],
    _ derivation: Derivation,
    _ model: Model,
    _ rows: [RowID],
    _ store: inout RecordStore
  ) {
    let field = model[derivation.entity].fields[derivation.slot]
    let origin = store.provenance.add(origin: derivation.origin)
    let provenance = store.provenance.add(field.place, origin: origin)
    for (row, value) in zip(rows, values) {
      let cell = keep(value, from: provenance, in: &store)
      store.set(
        cell,
        from: cell.tag == .unknown ? .none : provenance,
        in: row,
        slot: derivation.slot
      )
    }
  }

  /// The cell of a value, whose texts and items the store holds from now on.
  private static func keep(_ value: Value, from origin: ProvenanceID, in store: inout RecordStore) -> Cell {
    switch value {
    case .cell(let known): return known
    case .text(let text): return .string(store.strings.intern(text))
    case .list(let items, let isIncomplete):
      let cells = items.map { keep($0, from: origin, in: &store) }
      let origins = Array(repeating: origin, count: cells.count)
      return store.addList(cells, from: origins, isIncomplete: isIncomplete)
    }
  }
}
