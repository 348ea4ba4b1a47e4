import Values

/// Judges what several sources say of one fact.
///
/// Scalars: the strongest sources decide (observed over declared over guessed); when they differ among
/// themselves, the fact becomes unknown. Either way the difference is a ``Contradiction``. Texts that differ
/// in case or white space only say the same.
///
/// Lists: a complete list is a value like any other, so two complete ones must hold the same items. An
/// incomplete list only says what exists: its items are added to those of the other sources and the result is
/// incomplete, unless a complete list of at least its strength, or one that holds all of its items, decides.
struct StatementResolution {
  private var ledger: FactLedger
  private(set) var contradictions: [Contradiction] = []
  private let model: Model
  private let synonyms: ProductSynonyms

  /// Judges every fact of a ledger that was stated more than once, and returns what differs.
  static func resolve(_ ledger: inout FactLedger, model: Model, synonyms: ProductSynonyms) -> [Contradiction]
  {
    var resolution = StatementResolution(of: ledger.take(), model: model, synonyms: synonyms)
    ledger = resolution.ledger.take()
    return resolution.contradictions
  }

  private init(of ledger: FactLedger, model: Model, synonyms: ProductSynonyms) {
    self.ledger = ledger
    self.model = model
    self.synonyms = synonyms
    let keys = ledger.restatements.keys.sorted { ($0.row, $0.slot) < ($1.row, $1.slot) }
    for key in keys { resolve(key) }
    self.ledger.restatements = [:]
  }

  private mutating func resolve(_ key: FactKey) {
    guard let statements = ledger.restatements[key] else { return }
    // A stable sort, so that the earlier of two equally strong sources stands first.
    let ranked = statements.enumerated().sorted { left, right in
      let (first, second) = (strength(left.element), strength(right.element))
      return first != second ? first > second : left.offset < right.offset
    }.map(\.element)
    if ranked.contains(where: { $0.cell.tag == .list }) {
      resolveList(ranked, key)
    } else {
      resolveScalar(ranked, key)
    }
  }

  private mutating func resolveScalar(_ ranked: [StatedValue], _ key: FactKey) {
    let best = ranked[0]
    let differing = ranked.dropFirst().filter { !isSame($0.cell, best.cell, key) }
    let isDecided = differing.allSatisfy { strength($0) < strength(best) }
    settle(key, isDecided ? best : nil, ranked: ranked, differing: differing)
  }

  private mutating func resolveList(_ ranked: [StatedValue], _ key: FactKey) {
    guard ranked.allSatisfy({ $0.cell.tag == .list }) else {
      resolveScalar(ranked, key)
      return
    }
    // Copies: a slice would make the first change to the store copy every item of every list.
    let items = ranked.map { Array(members(of: $0.cell)) }
    let complete = ranked.indices.filter { !ranked[$0].cell.flags.contains(.incomplete) }
    guard let leader = complete.first else {
      settle(key, union(ranked, key), ranked: ranked, differing: [])
      return
    }
    var differing: [StatedValue] = []
    var exceeds = false
    for index in ranked.indices where index != leader {
      let isWithin = items[index].allSatisfy { item in items[leader].contains { isSame($0, item, key) } }
      let isWhole = items[leader].allSatisfy { item in items[index].contains { isSame($0, item, key) } }
      if complete.contains(index) {
        if !isWithin || !isWhole { differing.append(ranked[index]) }
      } else if !isWithin {
        if strength(ranked[index]) > strength(ranked[leader]) {
          exceeds = true
        } else {
          differing.append(ranked[index])
        }
      }
    }
    if exceeds {
      settle(key, union(ranked, key), ranked: ranked, differing: [])
    } else {
      let isDecided = differing.allSatisfy { strength($0) < strength(ranked[leader]) }
      settle(key, isDecided ? ranked[leader] : nil, ranked: [ranked[leader]], differing: differing)
    }
  }

  /// All items of all sources, each once, as a list that may lack more.
  private mutating func union(_ ranked: [StatedValue], _ key: FactKey) -> StatedValue {
    var cells: [Cell] = []
    var origins: [ProvenanceID] = []
    for statement in ranked {
      let start = Int(statement.cell.bits)
      for index in start..<start + Int(statement.cell.aux) {
        let item = ledger.store.listItems[index]
        guard !cells.contains(where: { isSame($0, item, key) }) else { continue }
        cells.append(item)
        origins.append(ledger.store.listProvenance[index])
      }
    }
    let cell = ledger.store.addList(cells, from: origins, isIncomplete: true)
    return StatedValue(cell: cell, provenance: ranked[0].provenance)
  }

  private mutating func settle(
    _ key: FactKey,
    _ value: StatedValue?,
    ranked: [StatedValue],
    differing: [StatedValue]
  ) {
    if let value {
      ledger.store.set(value.cell, from: value.provenance, in: key.row, slot: key.slot)
    } else {
      ledger.store.set(.unknown, from: .none, in: key.row, slot: key.slot)
    }
    guard !differing.isEmpty else { return }
    contradictions.append(
      Contradiction(
        row: key.row,
        slot: key.slot,
        values: [value ?? ranked[0]] + differing,
        isDecided: value != nil
      )
    )
  }

  private func strength(_ value: StatedValue) -> Provenance.Strength {
    ledger.store.provenance[value.provenance]?.origin.strength ?? .guessed
  }

  private func members(of cell: Cell) -> ArraySlice<Cell> {
    let start = Int(cell.bits)
    return ledger.store.listItems[start..<start + Int(cell.aux)]
  }

  /// Whether two cells say the same; records do when all of their facts do.
  private mutating func isSame(_ left: Cell, _ right: Cell, _ key: FactKey) -> Bool {
    guard left.tag == right.tag else { return false }
    switch left.tag {
    case .string:
      if left == right { return true }
      let strings = ledger.store.strings
      let isSpelling = strings.withBytes(of: left.stringID) { first in
        strings.withBytes(of: right.stringID) { SpelledText.isSame(first, $0) }
      }
      return isSpelling || synonyms.areSame(left.stringID, right.stringID, of: key, in: &ledger.store)
    case .row:
      guard left.rowID != right.rowID else { return true }
      let slots = ledger.store.tables[Int(left.aux)].slots
      return (0..<slots).allSatisfy { slot in
        let inner = FactKey(row: left.rowID, slot: slot)
        return isSame(ledger.store[left.rowID, slot], ledger.store[right.rowID, slot], inner)
      }
    case .list:
      let (first, second) = (members(of: left), members(of: right))
      return first.count == second.count && zip(first, second).allSatisfy { isSame($0, $1, key) }
    default:
      return left.bits == right.bits && left.aux == right.aux
    }
  }
}
