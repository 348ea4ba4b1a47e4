import Expressions
import Testing
import Values

/// What must hold for every condition over every incomplete inventory.
@Suite("Properties of verdicts and explanations")
struct UnknownSoundnessTests {
  /// How many conditions come from a seed, each over records of its own.
  private static let conditions = 10_000

  @Test(
    "verdicts, missing facts and witnesses of 100,000 random conditions",
    arguments: 1...10 as ClosedRange<UInt64>
  )
  func soundness(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var strings = StringTable()
    var verdicts = [String: Int]()
    for _ in 0..<Self.conditions {
      var generator = RandomExpression(SplitMix(seed: random.next()))
      let text = generator.condition(Int.random(in: 1..<5, using: &random))
      let expression: CompiledExpression
      do throws(ExpressionErrors) {
        expression = try ExpressionCompiler.compile(
          text,
          as: .bool,
          in: RandomRecords.environment,
          strings: &strings
        )
      } catch {
        Issue.record("`\(text)` does not compile: \(error.diagnostics.map(\.id))")
        continue
      }
      let gaps = random.pick([10, 30, 50])
      var records = RandomRecords(SplitMix(seed: random.next()), strings: strings, gaps: gaps)
      let check = CaseCheck(text: text, expression: expression, generator: generator)
      verdicts[check.run(&records), default: 0] += 1
    }
    // A generator that had only constants or errors to offer would prove nothing.
    let closing = verdicts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    print("seed \(seed): \(Self.conditions) conditions: \(closing)")
    for verdict in ["true", "false", "unknown"] {
      #expect(verdicts[verdict, default: 0] > 300, "\(verdicts)")
    }
  }
}

/// The checks of one condition over one set of records.
struct CaseCheck {
  var text: String
  var expression: CompiledExpression
  var generator: RandomExpression

  /// Runs all checks and returns the verdict.
  func run(_ records: inout RandomRecords) -> String {
    let value = evaluate(records)
    let explanation = explain(records)
    let missing = missing(records)
    expect(missing == explanation.missing, "\(missing) are missing, explained as \(explanation.missing)")
    expect(Self.isSame(explanation.value, value), "explained as \(explanation.value), evaluated as \(value)")
    switch value.tag {
    case .bool:
      if !generator.asksForAbsence { checkCompletions(&records, value) }
      checkWitnesses(records, explanation, value)
      return value.isTrue ? "true" : "false"
    case .unknown:
      checkMissing(&records, explanation)
      return "unknown"
    default:
      expect(EvaluationError(value) != .noOverload, "a checked condition met values of the wrong type")
      return "error"
    }
  }

  private static func isSame(_ left: Cell, _ right: Cell) -> Bool {
    left.tag == right.tag && (left.tag == .error || left.bits == right.bits)
  }

  private func evaluate(_ records: RandomRecords) -> Cell {
    var arena = EvaluationArena()
    return records.store.withView { expression.evaluate(records.variables, in: $0, arena: &arena) }
  }

  private func explain(_ records: RandomRecords) -> Explanation {
    var arena = EvaluationArena()
    return records.store.withView { expression.explain(records.variables, in: $0, arena: &arena) }
  }

  private func missing(_ records: RandomRecords) -> [FactPath] {
    var arena = EvaluationArena()
    return records.store.withView { expression.missing(records.variables, in: $0, arena: &arena) }
  }

  /// Whatever the missing facts turn out to be, a verdict stands.
  private func checkCompletions(_ records: inout RandomRecords, _ value: Cell) {
    for _ in 0..<2 {
      let completed = evaluate(records.completed())
      let isAgreed = completed == value || (completed.tag == .error && generator.mayFailLater)
      expect(isAgreed, "verdict \(value) became \(completed) when more was recorded")
    }
  }

  /// Each witness carries the verdict alone.
  private func checkWitnesses(_ records: RandomRecords, _ explanation: Explanation, _ value: Cell) {
    expect(!explanation.witnesses.isEmpty, "no witness")
    expect(explanation.missing.isEmpty, "a verdict lacks nothing")
    for witness in explanation.witnesses.prefix(3) {
      let kept = Set(witness.flatMap { RandomRecords.facts(along: $0) })
      let reduced = evaluate(records.reduced(to: kept))
      expect(reduced == value, "witness \(witness) alone gives \(reduced)")
    }
  }

  /// What is said to be missing is missing, and nothing else decides.
  private func checkMissing(_ records: inout RandomRecords, _ explanation: Explanation) {
    expect(!explanation.missing.isEmpty, "nothing is said to be missing")
    expect(explanation.witnesses.isEmpty, "witnesses of what is unknown")
    let missing = explanation.missing.compactMap { RandomRecords.facts(along: $0).last }
    for fact in missing { expect(records.isOpen(fact), "\(fact) is not missing") }
    guard !generator.asksForAbsence else { return }
    let completed = evaluate(records.completed(except: Set(missing)))
    expect(
      [.unknown, .error].contains(completed.tag),
      "decided as \(completed) without \(missing), said to be missing"
    )
  }

  private func expect(_ condition: Bool, _ message: @autoclosure () -> String) {
    guard !condition else { return }
    Issue.record("`\(text)`: \(message())")
  }
}
