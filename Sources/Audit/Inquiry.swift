public import Diagnostics
public import Expressions
public import Inventory
public import Values

/// An expression asked of an inventory: for people who write checks, or want to know.
public struct Inquiry {
  /// What an expression gives for one subject.
  public struct Answer: Sendable {
    /// The subject; nil for an expression about the inventory as a whole.
    public var subject: SubjectReference?
    /// The value, written as an expression; masked where it would show a sensitive fact.
    public var value: String
    /// Whether facts are missing that decide the value.
    public var isUnknown: Bool
    /// Why there is no value.
    public var error: LocalizedText?
    /// The facts that the value rests on.
    public var facts: [Evidence]
    /// The facts that are missing.
    public var missing: [MissingPath]
    /// Parts of the expression with their values, in the order of their places.
    public var parts: [Part]
  }

  /// A part of an expression with its value.
  public struct Part: Sendable {
    /// The part, as it was written.
    public var text: String
    /// Its value, written like ``Answer/value``.
    public var value: String
  }

  /// The spelling of the expression's type.
  public let type: String
  /// What is doubtful in the expression.
  public let warnings: [ExpressionDiagnostic]
  private let expression: CompiledExpression
  private let inventory: Inventory
  private let subject: EntityID?
  private let mayShow: Bool

  /// Compiles an expression against an inventory.
  ///
  /// - Parameters:
  ///   - subject: the entity of `subject`; nil for an expression about the inventory as a whole.
  /// - Throws: all mistakes of the expression.
  public init(_ text: String, subject: EntityID?, of inventory: Inventory) throws(ExpressionErrors) {
    let environment = inventory.model.environment(subject: subject)
    var strings = inventory.store.strings
    expression = try ExpressionCompiler.compile(text, as: nil, in: environment, strings: &strings)
    self.inventory = inventory.with(strings)
    self.subject = subject
    type = environment.spelling(of: expression.type)
    warnings = expression.warnings
    mayShow = !expression.dependencies.contains { dependency in
      inventory.model[dependency.entity].fields[dependency.slot].sensitivity != nil
    }
  }

  /// The ids of the records that may be the subject.
  public var ids: [String] { subjects.map(\.id) }

  /// The answers for every record of the subject's entity, or for the one of that id alone; one for an expression
  /// without a subject.
  public func answers(id: String? = nil) -> [Answer] {
    let wanted = subjects.filter { id == nil || $0.id == id }
    let rows: [RowID?] = subject == nil ? [nil] : wanted.map(\.row)
    return inventory.store.withView { view in
      var arena = EvaluationArena()
      return rows.map { answer(for: $0, view, &arena) }
    }
  }

  private var subjects: [SubjectReference] {
    subject.map { inventory.rows(of: $0) }?.map { SubjectReference($0, in: inventory) } ?? []
  }

  private func answer(for row: RowID?, _ view: StoreView, _ arena: inout EvaluationArena) -> Answer {
    let variables = inventory.variables(subject: row)
    let value = expression.evaluate(variables, in: view, arena: &arena)
    let text = written(value, arena, view)
    let explanation = expression.explain(variables, in: view, arena: &arena)
    var facts: [FactPath] = []
    for path in explanation.witnesses.joined() where !facts.contains(path) { facts.append(path) }
    return Answer(
      subject: row.map { SubjectReference($0, in: inventory) },
      value: text,
      isUnknown: value.tag == .unknown,
      error: EvaluationError(value)?.message,
      facts: inventory.evidence(for: facts),
      missing: inventory.missing(explanation.missing),
      parts: explanation.parts.filter(isTelling).map { part in
        Part(text: expression.part(part.range), value: written(part.value, arena, view))
      }
    )
  }

  /// Whether a part's value says something: records and lists do not, and what the expression made is gone by now.
  private func isTelling(_ part: Explanation.Part) -> Bool {
    guard !part.value.flags.contains(.temporary), part.range.count < expression.text.utf8.count else {
      return false
    }
    switch part.value.tag {
    case .row, .list, .map, .optional, .type: return false
    default: return true
    }
  }

  /// A value that was computed from sensitive facts is shown only where it cannot repeat one.
  private func written(_ value: Cell, _ arena: EvaluationArena, _ view: StoreView) -> String {
    switch value.tag {
    case .bool, .unknown, .null, .error, .type: break
    default: if !mayShow { return "•••" }
    }
    let writer = ValueWriter(arena, in: view) { row in
      let record = SubjectReference(row, in: inventory)
      return record.id == record.entity ? record.entity : "\(record.entity) \(record.id)"
    }
    return writer.text(value)
  }
}

extension CompiledExpression {
  /// A part of the text.
  fileprivate func part(_ range: Range<Int>) -> String {
    let bytes = Array(text.utf8)
    let range = range.clamped(to: bytes.indices)
    return String(decoding: bytes[range], as: UTF8.self).split { $0 == " " || $0 == "\n" }.joined(
      separator: " "
    )
  }
}
