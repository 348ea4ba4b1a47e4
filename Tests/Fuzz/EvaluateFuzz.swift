import Expressions
import Values

/// A few facts of every type, some of them unknown or null.
private struct Fixture: Sendable {
  static let shared = Fixture()

  let environment: TypeEnvironment
  let store: RecordStore
  let variables: [Cell]

  private init() {
    let person = EntityID(index: 0)
    environment = TypeEnvironment(
      records: [
        .init(
          name: "person",
          fields: [
            .init(name: "name", slot: 0, type: .string), .init(name: "age", slot: 1, type: .int),
            .init(name: "friends", slot: 2, type: .list(.record(person)), isNullable: false),
            .init(name: "born", slot: 3, type: .date), .init(name: "seen", slot: 4, type: .timestamp),
          ]
        )
      ],
      variables: [
        .init(name: "p", type: .record(person)), .init(name: "today", type: .date),
        .init(name: "words", type: .list(.string)), .init(name: "any", type: .dyn),
      ]
    )
    var store = RecordStore(slotsPerEntity: [5])
    let rows = [store.addRow(person), store.addRow(person)]
    store[rows[0], 0] = .string(store.strings.intern("Zoé"))
    store[rows[0], 1] = .int(41)
    store[rows[0], 2] = store.addList(rows.map { .row($0) }, from: [.none, .none], isIncomplete: true)
    store[rows[0], 3] = .date(CalendarDate(daysSinceEpoch: 20_000))
    store[rows[1], 0] = .null
    let words = ["a", "été", ""].map { Cell.string(store.strings.intern($0)) }
    variables = [
      .row(rows[0]), .date(CalendarDate(daysSinceEpoch: 20_781)),
      store.addList(words, from: words.map { _ in .none }, isIncomplete: false), .unknown,
    ]
    self.store = store
  }
}

/// Any bytes as an expression, checked and unchecked: evaluation and explanation give the same value.
@_cdecl("LLVMFuzzerTestOneInput")
public func evaluateFuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  for isChecked in [true, false] {
    var (environment, store) = (Fixture.shared.environment, Fixture.shared.store)
    environment.isChecked = isChecked
    do throws(ExpressionErrors) {
      let expression = try ExpressionCompiler.compile(text, as: nil, in: environment, strings: &store.strings)
      var arena = EvaluationArena()
      store.withView { view in
        let value = expression.evaluate(Fixture.shared.variables, in: view, arena: &arena)
        let explained = expression.explain(Fixture.shared.variables, in: view, arena: &arena).value
        precondition(value.tag == explained.tag)
      }
    } catch {
      precondition(!error.diagnostics.isEmpty)
      precondition(error.diagnostics.allSatisfy { $0.range.upperBound <= text.utf8.count })
    }
  }
  return 0
}
