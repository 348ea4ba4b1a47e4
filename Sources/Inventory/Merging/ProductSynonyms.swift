import Expressions
import Values

/// Tells when two texts name the same product although they are spelled differently.
///
/// "Windows 7" written by hand and "Microsoft Windows 7 Professionnel" seen by an agent are no contradiction. Entities
/// say so by deriving a `cycle`, the release line that their facts name: two names are synonyms when each of them alone
/// leads to the same one. Versions never are: `6.1.7600` and `6.1.7601` are two builds of one product.
struct ProductSynonyms {
  private var derivations: [EntityID: Derivation] = [:]
  private var inputs: [EntityID: [Int]] = [:]
  private var names: [EntityID: Set<Int>] = [:]
  private let variables: [Cell]

  /// Finds the entities of a model that derive a release line.
  init(_ model: Model, asOf: CalendarDate) {
    for derivation in model.derivations
    where model[derivation.entity].fields[derivation.slot].name == "cycle"
      && derivation.expression.variablesRead.isSubset(of: [0, 1])
    {
      let fields = model[derivation.entity].fields
      derivations[derivation.entity] = derivation
      inputs[derivation.entity] = derivation.expression.dependencies.map(\.slot)
      names[derivation.entity] = Set(fields.indices.filter { fields[$0].type == .string })
    }
    variables = [.unknown, .date(asOf)]
  }

  /// Whether two texts for a fact, each of them alone, lead to the same release line.
  func areSame(_ left: StringID, _ right: StringID, of fact: FactKey, in store: inout RecordStore) -> Bool {
    guard let derivation = derivations[fact.row.entity], let inputs = inputs[fact.row.entity],
      inputs.contains(fact.slot), names[fact.row.entity]?.contains(fact.slot) == true
    else { return false }
    let kept = inputs.map { store[fact.row, $0] }
    defer { for (slot, cell) in zip(inputs, kept) { store[fact.row, slot] = cell } }
    for slot in inputs { store[fact.row, slot] = .unknown }
    let first = releaseLine(left, of: fact, derivation, &store)
    return first != nil && first == releaseLine(right, of: fact, derivation, &store)
  }

  private func releaseLine(
    _ text: StringID,
    of fact: FactKey,
    _ derivation: Derivation,
    _ store: inout RecordStore
  ) -> String? {
    store[fact.row, fact.slot] = .string(text)
    var variables = variables
    variables[0] = .row(fact.row)
    var arena = EvaluationArena()
    return store.withView { view in
      let cell = derivation.expression.evaluate(variables, in: view, arena: &arena)
      return cell.tag == .string ? arena.text(cell) : nil
    }
  }
}
