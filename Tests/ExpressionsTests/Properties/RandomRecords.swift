import Expressions
import Values

/// A subject with parts, in which some facts are missing, and what becomes of it when facts are added or taken away.
struct RandomRecords {
  private static let subject = EntityID(index: 0)
  private static let part = EntityID(index: 1)
  /// How many parts there are; the lists hold some of them.
  private static let partCount: UInt32 = 5

  private static let partFields: [TypeEnvironment.Field] = [
    .init(name: "b", slot: 0, type: .bool), .init(name: "i", slot: 1, type: .int),
    .init(name: "s", slot: 2, type: .string), .init(name: "ns", slot: 3, type: .list(.int)),
  ]

  static let environment = TypeEnvironment(
    records: [
      .init(
        name: "subject",
        fields: partFields + [
          .init(name: "d", slot: 4, type: .date), .init(name: "part", slot: 5, type: .record(part)),
          .init(name: "parts", slot: 6, type: .list(.record(part))),
          .init(name: "ss", slot: 7, type: .list(.string)),
        ]
      ),
      .init(name: "part", fields: partFields),
    ],
    variables: [
      .init(name: "subject", type: .record(subject)), .init(name: "everything", type: .list(.record(part))),
    ]
  )

  /// A fact: a field or variable, or an item of one that is a list.
  struct Fact: Hashable {
    /// Nil for the variable `everything`.
    var row: RowID?
    var slot = 0
    var item: Int?
  }

  private(set) var store: RecordStore
  private(set) var everything = Cell.unknown
  private var random: SplitMix

  var variables: [Cell] { [.row(RowID(entity: Self.subject, index: 0)), everything] }

  /// Fills records by chance; `gaps` percent of the facts stay unknown.
  init(_ random: SplitMix, strings: StringTable, gaps: Int) {
    self.random = random
    store = RecordStore(slotsPerEntity: [8, 4])
    store.strings = strings
    _ = store.addRow(Self.subject)
    for _ in 0..<Self.partCount { _ = store.addRow(Self.part) }
    for fact in Self.slots { self[fact] = self.random.happens(gaps) ? .unknown : value(of: fact, gaps: gaps) }
  }

  /// Every field of every record, and the variable.
  private static let slots: [Fact] = {
    let rows = (0..<partCount).map { RowID(entity: part, index: $0) }
    return (0..<8).map { Fact(row: RowID(entity: subject, index: 0), slot: $0) }
      + rows.flatMap { row in (0..<4).map { Fact(row: row, slot: $0) } } + [Fact(row: nil)]
  }()

  private subscript(fact: Fact) -> Cell {
    get { fact.row.map { store[$0, fact.slot] } ?? everything }
    set {
      if let row = fact.row { store[row, fact.slot] = newValue } else { everything = newValue }
    }
  }

  private mutating func value(of fact: Fact, gaps: Int) -> Cell {
    let isList = fact.row == nil || [3, 6, 7].contains(fact.slot)
    if !isList, random.happens(10) { return .null }
    guard isList else { return scalar(fact) }
    let items = (0..<Int.random(in: 0..<4, using: &random)).map { _ in
      holdsRecords(fact) || !random.happens(gaps / 2) ? scalar(fact) : .unknown
    }
    return store.addList(items, from: items.map { _ in .none }, isIncomplete: random.happens(gaps / 2))
  }

  private func holdsRecords(_ fact: Fact) -> Bool { fact.row == nil || fact.slot == 6 }

  /// A value, or an item of a list.
  private mutating func scalar(_ fact: Fact) -> Cell {
    switch fact.row == nil ? 6 : fact.slot {
    case 0: .bool(random.happens(50))
    case 1, 3: .int(Int64.random(in: -2..<4, using: &random))
    case 4: .date(CalendarDate(daysSinceEpoch: 20_462 + Int32.random(in: 0..<4, using: &random)))
    case 5, 6:
      .row(RowID(entity: Self.part, index: UInt32.random(in: 0..<Self.partCount, using: &random)))
    default: .string(store.strings.intern(random.pick(["a", "b", "ab", "", "c"])))
    }
  }

  /// The same records with everything known, but for the facts in `unknown`.
  mutating func completed(except unknown: Set<Fact> = []) -> RandomRecords {
    var result = self
    _ = random.next()
    result.random = SplitMix(seed: random.next())
    for slot in Self.slots {
      let cell = self[slot]
      if cell.tag == .unknown, !unknown.contains(slot) {
        result[slot] = result.value(of: slot, gaps: 0)
      } else if cell.tag == .list {
        var items = (0..<Int(cell.aux)).map { index in
          var item = store.listItems[Int(cell.bits) + index]
          if item.tag == .unknown, !unknown.contains(Fact(row: slot.row, slot: slot.slot, item: index)) {
            item = result.scalar(slot)
          }
          return item
        }
        let isLeft = unknown.contains(slot)
        if cell.flags.contains(.incomplete), !isLeft {
          for _ in 0..<Int.random(in: 0..<3, using: &result.random) { items.append(result.scalar(slot)) }
        }
        result[slot] = result.store.addList(
          items,
          from: items.map { _ in .none },
          isIncomplete: cell.flags.contains(.incomplete) && isLeft
        )
      }
    }
    return result
  }

  /// The same records with nothing known but the facts in `kept`.
  func reduced(to kept: Set<Fact>) -> RandomRecords {
    var result = self
    for slot in Self.slots {
      let cell = self[slot]
      guard kept.contains(slot) else {
        result[slot] = .unknown
        continue
      }
      guard cell.tag == .list, !holdsRecords(slot) else { continue }
      let items = (0..<Int(cell.aux)).map { index in
        kept.contains(Fact(row: slot.row, slot: slot.slot, item: index))
          ? store.listItems[Int(cell.bits) + index] : .unknown
      }
      result[slot] = result.store.addList(
        items,
        from: items.map { _ in .none },
        isIncomplete: cell.flags.contains(.incomplete)
      )
    }
    return result
  }

  /// Whether a fact is unknown, or a list that may lack items.
  func isOpen(_ fact: Fact) -> Bool {
    var slot = fact
    slot.item = nil
    let cell = self[slot]
    guard let item = fact.item else { return cell.tag == .unknown || cell.flags.contains(.incomplete) }
    return cell.tag == .list && store.listItems[Int(cell.bits) + item].tag == .unknown
  }

  /// The facts along a path, the last one last; the variable `subject` is always known.
  static func facts(along path: FactPath) -> [Fact] {
    var facts: [Fact] = path.variable == 1 ? [Fact(row: nil)] : []
    for step in path.steps {
      switch step {
      case .field(let row, let slot): facts.append(Fact(row: row, slot: slot))
      case .item(let index, nil):
        if var list = facts.last {
          list.item = index
          facts.append(list)
        }
      case .item: break
      }
    }
    return facts
  }
}
