import Expressions
import Values

/// A small inventory for tests: systems in zones, with flows, some facts missing or null.
struct Hospital {
  static let system = EntityID(index: 0)
  static let operatingSystem = EntityID(index: 1)
  static let zone = EntityID(index: 2)
  static let flow = EntityID(index: 3)

  static let environment = TypeEnvironment(
    records: [
      .init(
        name: "system",
        fields: [
          .init(name: "name", slot: 0, type: .string),
          .init(name: "is_medical", slot: 1, type: .bool),
          .init(name: "cpu_count", slot: 2, type: .int),
          .init(name: "os", slot: 3, type: .record(operatingSystem)),
          .init(name: "zone", slot: 4, type: .record(zone)),
          .init(name: "flows", slot: 5, type: .list(.record(flow)), isNullable: false),
          .init(name: "tags", slot: 6, type: .list(.string), isNullable: false),
          .init(
            name: "state",
            slot: 7,
            type: .string,
            isNullable: false,
            allowed: ["production", "test", "retired"]
          ),
          .init(name: "price", slot: 8, type: .double),
          .init(name: "seen_at", slot: 9, type: .timestamp),
        ]
      ),
      .init(
        name: "operating_system",
        fields: [
          .init(name: "version", slot: 0, type: .string),
          .init(name: "support_ends_on", slot: 1, type: .date),
        ]
      ),
      .init(
        name: "network_zone",
        fields: [
          .init(name: "id", slot: 0, type: .string, isNullable: false),
          .init(name: "is_isolated", slot: 1, type: .bool),
        ]
      ),
      .init(
        name: "data_flow",
        fields: [
          .init(name: "is_encrypted", slot: 0, type: .bool),
          .init(name: "target", slot: 1, type: .record(system)),
          .init(name: "ports", slot: 2, type: .list(.int), isNullable: false),
          .init(name: "protocol", slot: 3, type: .string, allowed: ["https", "hl7", "dicom"]),
        ]
      ),
    ],
    variables: [
      .init(name: "subject", type: .record(system)),
      .init(name: "audit.date", type: .date),
      .init(name: "systems", type: .list(.record(system))),
      .init(name: "mystery", type: .dyn),
    ],
    functions: [
      .init(name: "network.reaches", parameters: [.record(system), .string], result: .bool) { values, arena in
        values[1].tag == .string ? .bool(arena.text(values[1]) == "internet") : .unknown
      }
    ]
  )

  var store: RecordStore
  var variables: [Cell]

  /// An MRI with everything recorded, beside a bare record.
  init() {
    var store = RecordStore(slotsPerEntity: [10, 2, 2, 4])
    let mri = store.addRow(Self.system)
    let bare = store.addRow(Self.system)
    let windows = store.addRow(Self.operatingSystem)
    let radiology = store.addRow(Self.zone)
    let flows = (0..<3).map { _ in store.addRow(Self.flow) }
    func text(_ text: String) -> Cell { .string(store.strings.intern(text)) }
    func record(_ row: RowID, _ cells: [Cell]) {
      for (slot, cell) in cells.enumerated() { store[row, slot] = cell }
    }
    func list(_ items: [Cell], isIncomplete: Bool = false) -> Cell {
      store.addList(items, from: items.map { _ in .none }, isIncomplete: isIncomplete)
    }
    let day = CalendarDate(year: 2020, month: 1, day: 14).map { Cell.date($0) } ?? .unknown
    record(windows, [text("7"), day])
    record(radiology, [text("radiology"), .bool(true)])
    record(flows[0], [.bool(true), .row(bare), list([.int(443)]), text("https")])
    record(flows[1], [.bool(false), .row(bare), list([.int(104), .int(11_112)]), text("dicom")])
    record(flows[2], [.unknown, .null, list([.int(2575)], isIncomplete: true), .unknown])
    record(
      mri,
      [
        text("MRI 1"), .bool(true), .int(4), .row(windows), .row(radiology), list(flows.map { .row($0) }),
        list([text("radiology"), text("vital")]), text("production"), .double(2.5),
        .timestamp(seconds: 1_000_000_000, nanoseconds: 500_000_000) ?? .unknown,
      ]
    )
    store[bare, 3] = .null
    store[bare, 6] = list([text("spare")], isIncomplete: true)
    variables = [
      .row(mri), CalendarDate(year: 2026, month: 11, day: 24).map { .date($0) } ?? .unknown,
      list([.row(mri), .row(bare)]), .unknown,
    ]
    self.store = store
  }

  /// Compiles and evaluates an expression.
  mutating func evaluate(_ text: String) throws -> String {
    let expression = try compile(text)
    var arena = EvaluationArena()
    return store.withView { view in
      ValueDump.dump(expression.evaluate(variables, in: view, arena: &arena), arena, view)
    }
  }

  mutating func compile(_ text: String, as type: ExpressionType? = nil) throws(ExpressionErrors)
    -> CompiledExpression
  {
    try ExpressionCompiler.compile(text, as: type, in: Self.environment, strings: &store.strings)
  }

  mutating func explain(_ text: String) throws -> Explanation {
    let expression = try compile(text)
    var arena = EvaluationArena()
    return store.withView { expression.explain(variables, in: $0, arena: &arena) }
  }
}
