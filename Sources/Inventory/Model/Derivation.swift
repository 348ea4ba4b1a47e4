import Diagnostics
public import Expressions
public import Values

/// A derived fact of the model, ready to be computed for every record of its entity.
public struct Derivation: Sendable {
  /// The entity.
  public let entity: EntityID
  /// The slot that it fills.
  public let slot: Int
  /// The expression that computes it.
  public let expression: CompiledExpression
  /// Where its values come from: the table that the expression asks, if it asks one.
  public let origin: Provenance.Origin
}

/// Compiles the derived facts of a model and puts those first that others need.
struct DerivationCompiler {
  /// Every derived fact that compiled, in an order in which each finds its inputs computed.
  private(set) var ordered: [Derivation] = []

  private let files: [SourceID: SourceFile]

  /// Compiles every derived fact; with the model's files, mistakes are shown inside the expression.
  init(
    _ model: Model,
    files: [SourceFile] = [],
    strings: inout StringTable,
    into bag: inout DiagnosticBag
  ) {
    self.files = Dictionary(files.map { ($0.id, $0) }) { first, _ in first }
    var derivations: [CompiledExpression.Dependency: Derivation] = [:]
    for (number, entity) in model.entities.enumerated() {
      let id = EntityID(index: UInt32(number))
      let environment = model.environment(subject: id)
      for (slot, field) in entity.fields.enumerated() {
        guard case .derived(let text, let place) = field.origin else { continue }
        do {
          let expression = try ExpressionCompiler.compile(
            text,
            as: field.type.expressionType,
            in: environment,
            strings: &strings
          )
          report(expression.warnings, text, at: place, into: &bag)
          derivations[.init(entity: id, slot: slot)] = Derivation(
            entity: id,
            slot: slot,
            expression: expression,
            origin: Self.origin(of: text, model)
          )
        } catch {
          report(error.diagnostics, text, at: place, into: &bag)
        }
      }
    }
    order(derivations, model, into: &bag)
  }

  private static func origin(of text: String, _ model: Model) -> Provenance.Origin {
    let asked = model.functionOrigins.sorted { $0.key < $1.key }.first { text.contains($0.key + "(") }
    return asked?.value ?? Provenance.Origin(strength: .derived)
  }

  /// Takes, again and again, what needs nothing that is still to be taken; what remains needs itself.
  private mutating func order(
    _ derivations: [CompiledExpression.Dependency: Derivation],
    _ model: Model,
    into bag: inout DiagnosticBag
  ) {
    var remaining = derivations
    while !remaining.isEmpty {
      let ready = remaining.filter { entry in
        !entry.value.expression.dependencies.contains { remaining[$0] != nil }
      }.keys.sorted { ($0.entity, $0.slot) < ($1.entity, $1.slot) }
      guard !ready.isEmpty else {
        reportCycle(remaining, model, into: &bag)
        return
      }
      for key in ready {
        if let derivation = remaining.removeValue(forKey: key) { ordered.append(derivation) }
      }
    }
  }

  private func reportCycle(
    _ remaining: [CompiledExpression.Dependency: Derivation],
    _ model: Model,
    into bag: inout DiagnosticBag
  ) {
    // Follows one input after the other until a fact comes up again: that is the cycle.
    let first = remaining.keys.min { ($0.entity, $0.slot) < ($1.entity, $1.slot) }
    guard var current = first else { return }
    var path: [CompiledExpression.Dependency] = []
    while !path.contains(current) {
      path.append(current)
      let inputs = remaining[current]?.expression.dependencies.filter { remaining[$0] != nil } ?? []
      guard let next = inputs.min(by: { ($0.entity, $0.slot) < ($1.entity, $1.slot) }) else { break }
      current = next
    }
    let cycle = path.drop { $0 != current } + [current]
    let names = cycle.map { "\(model[$0.entity].name).\(model[$0.entity].fields[$0.slot].name)" }
    bag.add(.derivedCycle(names, at: model[current.entity].fields[current.slot].place))
  }

  private func report(
    _ diagnostics: [ExpressionDiagnostic],
    _ text: String,
    at place: SourceRange,
    into bag: inout DiagnosticBag
  ) {
    for found in diagnostics {
      let range = files[place.source]?.range(of: found.range, inScalar: place, text: text) ?? place
      bag.add(found.diagnostic(at: range))
    }
  }
}
