import Expressions
import Values

/// Systems as an inventory keeps them, and a condition that reads a word, a truth value and a day of a record within.
struct TypedSystems {
  static let condition =
    "subject.state == 'production' && subject.is_networked && subject.os.support_ends_on < audit.date"

  private static let system = EntityID(index: 0)
  private static let operatingSystem = EntityID(index: 1)
  /// How many there are.
  static let count = 10_000

  private static let environment = TypeEnvironment(
    records: [
      .init(
        name: "system",
        fields: [
          .init(name: "state", slot: 0, type: .string, isNullable: false, allowed: ["production", "spare"]),
          .init(name: "is_networked", slot: 1, type: .bool),
          .init(name: "os", slot: 2, type: .record(operatingSystem)),
        ]
      ),
      .init(
        name: "operating_system",
        fields: [.init(name: "support_ends_on", slot: 0, type: .date, isNullable: false)]
      ),
    ],
    variables: [
      .init(name: "subject", type: .record(system)),
      .init(name: "audit.date", type: .date),
    ]
  )

  private var store = RecordStore(slotsPerEntity: [3, 1])

  init() {
    for number in 0..<Self.count {
      let system = store.addRow(Self.system)
      let operatingSystem = store.addRow(Self.operatingSystem)
      let state = store.strings.intern(SystemFacts.state(number))
      store[system, 0] = .string(state)
      store[system, 1] = .bool(SystemFacts.isNetworked(number))
      store[system, 2] = .row(operatingSystem)
      store[operatingSystem, 0] = Cell(tag: .date, bits: Int64(SystemFacts.supportEnd(number)))
    }
  }

  /// Evaluates the condition for every system and tells how many there are.
  func evaluation() throws -> () throws -> Int {
    var store = store
    let condition = try Self.compile(&store.strings)
    return {
      var matches = 0
      store.withView { view in
        let session = EvaluationSession(
          [.unknown, Cell(tag: .date, bits: Int64(SystemFacts.today))],
          in: view
        )
        var condition = session.prepare(condition)
        for number in 0..<Self.count {
          session.set(0, to: .row(RowID(entity: Self.system, index: UInt32(number))))
          if condition.value().isTrue { matches += 1 }
        }
      }
      try SystemFacts.confirm(matches, of: Self.count)
      return Self.count
    }
  }

  /// Parses and checks the condition, again and again.
  func compilation() -> () throws -> Int {
    {
      var strings = StringTable()
      for _ in 0..<1_000 { _ = try Self.compile(&strings) }
      return 1_000
    }
  }

  private static func compile(_ strings: inout StringTable) throws -> CompiledExpression {
    try ExpressionCompiler.compile(condition, as: .bool, in: environment, strings: &strings)
  }
}
