import Diagnostics
import Documents
import Facts
import Values

/// Reads records of the model from document nodes straight into the cells of a ledger.
struct RecordDecoder {
  let model: Model
  let plan: DecodingPlan
  let scalars: ScalarReader
  let countries: CountryTable?
  var ledger: FactLedger
  /// Items of the lists being read; a list within a list's record lies behind its outer list's items.
  var items: [Cell] = []
  var itemOrigins: [ProvenanceID] = []

  init(
    model: Model,
    plan: DecodingPlan,
    scalars: ScalarReader,
    countries: CountryTable?,
    ledger: FactLedger
  ) {
    self.model = model
    self.plan = plan
    self.scalars = scalars
    self.countries = countries
    self.ledger = ledger
  }

  /// Reads the entries of a mapping into a record.
  mutating func decodeEntries(
    of mapping: Int,
    into row: RowID,
    _ piece: PieceView,
    origin: UInt16,
    _ bag: inout DiagnosticBag
  ) {
    var progress = Progress()
    decodeEntries(of: mapping, into: row, piece, origin: origin, &progress, &bag)
  }

  /// Reads the entries of a mapping that may be one piece of a record.
  mutating func decodeEntries(
    of mapping: Int,
    into row: RowID,
    _ piece: PieceView,
    origin: UInt16,
    _ progress: inout Progress,
    _ bag: inout DiagnosticBag
  ) {
    let entity = Int(row.entity.index)
    var key = mapping + 1
    let end = piece.end(of: mapping)
    while key < end {
      let value = piece.end(of: key)
      defer { key = piece.end(of: value) }
      guard let slot = plan.records[entity].keys.find(piece.text(of: key)) else {
        reportUnknownKey(key, of: row.entity, piece, &bag)
        continue
      }
      if slot >= plan.records[entity].fields.count {
        progress.incomplete |= listSlots(named: value, of: row.entity, piece, &bag)
      } else if slot > 0 || !plan.records[entity].isCollection {
        let bit = UInt64(1) << UInt64(slot & 63)
        guard progress.seen & bit == 0 else {
          // Readers of YAML and JSON tell keys that stand twice; XML elements may, where a list is declared.
          if piece.isXML {
            bag.add(.repeatedKey(piece.string(key), at: piece.range(of: key)), at: piece.range(of: key))
          }
          continue
        }
        progress.seen |= bit
        decodeFact(slot, of: row, at: value, key: key, piece, origin: origin, &bag)
      }
    }
    guard progress.incomplete != 0 else { return }
    for slot in 0..<64 where progress.incomplete & progress.seen & 1 << slot != 0 {
      ledger.markIncomplete(row, slot: slot)
    }
  }

  /// What has been read of a record, as sets of slots.
  struct Progress {
    /// Fields that a value stood for.
    var seen: UInt64 = 0
    /// Lists that may lack items.
    var incomplete: UInt64 = 0
  }

  /// Reads one value into a field.
  mutating func decodeFact(
    _ slot: Int,
    of row: RowID,
    at node: Int,
    key: Int,
    _ piece: PieceView,
    origin: UInt16,
    _ bag: inout DiagnosticBag
  ) {
    let field = plan.records[Int(row.entity.index)].fields[slot]
    if field.isSensitive { bag.mask(piece.range(of: node)) }
    guard field.isDeclared else {
      bag.add(.computedField(piece.string(key), at: piece.range(of: key)), at: piece.range(of: key))
      return
    }
    if field.isList {
      let cell = decodeList(slot, of: row, at: node, key: key, field, piece, origin: origin, &bag)
      state(cell, at: node, of: row, slot: slot, piece, origin)
    } else if field.value.kind == .nested, piece.nodes[node].kind == .mapping {
      decodeNested(slot, of: row, at: node, field.value.entity, piece, origin: origin, &bag)
    } else {
      let cell = decodeScalar(at: node, field.value, Context(row.entity, slot, key: key), piece, &bag)
      state(cell, at: node, of: row, slot: slot, piece, origin)
    }
  }

  private mutating func decodeNested(
    _ slot: Int,
    of row: RowID,
    at node: Int,
    _ entity: EntityID,
    _ piece: PieceView,
    origin: UInt16,
    _ bag: inout DiagnosticBag
  ) {
    let nested: RowID
    if let known = ledger.nestedRow(of: row, slot: slot) {
      nested = known
    } else {
      nested = ledger.addRow(entity, at: piece.range(of: node))
      state(.row(nested), at: node, of: row, slot: slot, piece, origin)
    }
    decodeEntries(of: node, into: nested, piece, origin: origin, &bag)
  }

  mutating func decodeScalar(
    at node: Int,
    _ value: DecodingPlan.Value,
    _ context: Context,
    _ piece: PieceView,
    _ bag: inout DiagnosticBag
  ) -> Cell {
    guard piece.nodes[node].kind == .scalar else {
      reportWrongType(context, piece, node, &bag)
      return .unknown
    }
    let style = piece.nodes[node].style
    switch scalars.read(piece.text(of: node), style, as: value, &ledger.store.strings) {
    case .value(let cell): return cell
    case .null where !context.isItem: return .null
    case .empty where !context.isItem: reportEmpty(context, piece, &bag)
    case .unknownWord:
      bag.add(
        .unknownWord(piece.string(node), field(context), at: piece.range(of: node)),
        at: piece.range(of: node)
      )
    case .unknownCountry:
      reportCountry(piece.string(node), field(context), at: piece.range(of: node), &bag)
    case .null, .empty, .invalid: reportWrongType(context, piece, node, &bag)
    }
    return .unknown
  }

  @inline(__always)
  private mutating func state(
    _ cell: Cell,
    at node: Int,
    of row: RowID,
    slot: Int,
    _ piece: PieceView,
    _ origin: UInt16
  ) {
    guard cell.tag != .unknown else { return }
    ledger.state(
      cell,
      from: ledger.store.provenance.add(piece.range(of: node), origin: origin),
      of: row,
      slot: slot
    )
  }

  /// The lists of a record that its `incomplete` names.
  private func listSlots(
    named node: Int,
    of entity: EntityID,
    _ piece: PieceView,
    _ bag: inout DiagnosticBag
  ) -> UInt64 {
    var slots: UInt64 = 0
    let record = plan.records[Int(entity.index)]
    for name in piece.names(in: node, &bag) {
      if let slot = record.keys.find(piece.text(of: name)), slot < record.fields.count,
        record.fields[slot].isList, record.fields[slot].isDeclared
      {
        slots |= 1 << UInt64(slot & 63)
      } else {
        bag.add(
          .unknownList(piece.string(name), model[entity], at: piece.range(of: name)),
          at: piece.range(of: name)
        )
      }
    }
    return slots
  }

  private func reportUnknownKey(
    _ key: Int,
    of entity: EntityID,
    _ piece: PieceView,
    _ bag: inout DiagnosticBag
  ) {
    bag.add(
      .unknownKey(piece.string(key), of: model[entity], at: piece.range(of: key)),
      at: piece.range(of: key)
    )
    bag.mask(piece.range(of: piece.end(of: key)))
  }

  /// Warns of a key without a value, unless the record is a form that somebody has yet to fill in.
  func reportEmpty(_ context: Context, _ piece: PieceView, _ bag: inout DiagnosticBag) {
    guard !model[context.entity].isForm else { return }
    bag.add(
      .emptyValue(piece.string(context.key), at: piece.range(of: context.key)),
      .warning,
      at: piece.range(of: context.key)
    )
  }

  /// Reports a code that no country has, with the one that was probably meant.
  func reportCountry(_ text: String, _ field: Field, at range: SourceRange, _ bag: inout DiagnosticBag) {
    bag.add(.unknownCountry(text, field, nearest: countries?.suggestion(for: text), at: range), at: range)
  }

  func reportWrongType(
    _ context: Context,
    _ piece: PieceView,
    _ node: Int,
    _ bag: inout DiagnosticBag
  ) {
    bag.add(
      .wrongType(
        field(context),
        isItem: context.isItem,
        found: piece.written(node),
        at: piece.range(of: node)
      ),
      at: piece.range(of: node)
    )
  }

  private func field(_ context: Context) -> Field { model[context.entity].fields[context.slot] }

  /// The field that a value is read for.
  struct Context {
    var entity: EntityID
    var slot: Int
    /// The node of its key.
    var key: Int
    /// Whether the value is an item of its list.
    var isItem = false

    init(_ entity: EntityID, _ slot: Int, key: Int) {
      self.entity = entity
      self.slot = slot
      self.key = key
    }

    /// The context of the field's items.
    var item: Context {
      var context = self
      context.isItem = true
      return context
    }
  }
}
