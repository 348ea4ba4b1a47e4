import Diagnostics
import Documents
import Facts
import Values

/// Reads what importers hand over; their texts are read as XML texts are.
///
/// Foreign files hold placeholders and typing errors that nobody can correct at their place, so a value that
/// the declared type does not allow is a warning and counts as not recorded.
extension RecordDecoder {
  /// Reads the facts of a draft into a record.
  mutating func decode(_ draft: Draft, into row: RowID, origin: UInt16, _ bag: inout DiagnosticBag) {
    let entity = Int(row.entity.index)
    for fact in draft.facts {
      var name = fact.field
      let slot = name.withUTF8 { plan.records[entity].keys.find($0) }
      guard let slot, slot < plan.records[entity].fields.count, plan.records[entity].fields[slot].isDeclared
      else {
        bag.add(.unknownKey(fact.field, of: model[row.entity], at: fact.range))
        continue
      }
      let field = plan.records[entity].fields[slot]
      if field.isSensitive { bag.mask(fact.range) }
      if field.value.kind == .nested, !field.isList, case .record(let nested) = fact.value {
        decodeNested(nested, slot, of: row, field.value.entity, at: fact.range, origin, &bag)
      } else {
        let cell = decode(fact.value, slot, of: row.entity, field, at: fact.range, origin, &bag)
        guard cell.tag != .unknown else { continue }
        let provenance = ledger.store.provenance.add(fact.range, origin: origin)
        ledger.state(cell, from: provenance, of: row, slot: slot)
      }
    }
  }

  private mutating func decodeNested(
    _ draft: Draft,
    _ slot: Int,
    of row: RowID,
    _ entity: EntityID,
    at range: SourceRange,
    _ origin: UInt16,
    _ bag: inout DiagnosticBag
  ) {
    let nested: RowID
    if let known = ledger.nestedRow(of: row, slot: slot) {
      nested = known
    } else {
      nested = ledger.addRow(entity, at: range)
      let provenance = ledger.store.provenance.add(range, origin: origin)
      ledger.state(.row(nested), from: provenance, of: row, slot: slot)
    }
    decode(draft, into: nested, origin: origin, &bag)
  }

  private mutating func decode(
    _ value: Draft.Value,
    _ slot: Int,
    of entity: EntityID,
    _ field: DecodingPlan.Field,
    at range: SourceRange,
    _ origin: UInt16,
    _ bag: inout DiagnosticBag
  ) -> Cell {
    switch value {
    case .null: return field.isList ? Cell(tag: .list) : .null
    case .list(let members, let isComplete) where field.isList:
      var cells: [Cell] = []
      var origins: [ProvenanceID] = []
      for member in members {
        let cell = decodeItem(member, slot, of: entity, field.value, origin, &bag)
        guard cell.tag != .unknown else { continue }
        cells.append(cell)
        origins.append(ledger.store.provenance.add(member.range, origin: origin))
      }
      return ledger.store.addList(cells, from: origins, isIncomplete: !isComplete)
    case .text(let text) where !field.isList && field.value.kind != .nested:
      return decode(text, slot, of: entity, field.value, isItem: false, at: range, &bag)
    case .text, .record, .list:
      let written: WrittenValue = if case .text(let text) = value { .text(text) } else { .mapping }
      report(
        .wrongType(model[entity].fields[slot], isItem: false, found: written, at: range),
        at: range,
        &bag
      )
      return .unknown
    }
  }

  private mutating func decodeItem(
    _ item: Draft.Item,
    _ slot: Int,
    of entity: EntityID,
    _ value: DecodingPlan.Value,
    _ origin: UInt16,
    _ bag: inout DiagnosticBag
  ) -> Cell {
    switch item.value {
    case .text(let text) where value.kind != .nested:
      return decode(text, slot, of: entity, value, isItem: true, at: item.range, &bag)
    case .record(let draft) where value.kind == .nested:
      let row = ledger.addRow(value.entity, at: item.range)
      decode(draft, into: row, origin: origin, &bag)
      return .row(row)
    default:
      report(
        .wrongType(model[entity].fields[slot], isItem: true, found: .mapping, at: item.range),
        at: item.range,
        &bag
      )
      return .unknown
    }
  }

  private mutating func decode(
    _ text: String,
    _ slot: Int,
    of entity: EntityID,
    _ value: DecodingPlan.Value,
    isItem: Bool,
    at range: SourceRange,
    _ bag: inout DiagnosticBag
  ) -> Cell {
    var utf8 = text
    let reading = utf8.withUTF8 { scalars.read($0, .xml, as: value, &ledger.store.strings) }
    let field = model[entity].fields[slot]
    switch reading {
    case .value(let cell): return cell
    case .null, .empty: break
    case .invalid: report(.wrongType(field, isItem: isItem, found: .text(text), at: range), at: range, &bag)
    case .unknownWord: report(.unknownWord(text, field, at: range), at: range, &bag)
    case .unknownCountry:
      report(
        .unknownCountry(text, field, nearest: countries?.suggestion(for: text), at: range),
        at: range,
        &bag
      )
    }
    return .unknown
  }

  private func report(
    _ diagnostic: @autoclosure () -> Diagnostic,
    at range: SourceRange,
    _ bag: inout DiagnosticBag
  ) {
    func warning() -> Diagnostic {
      var warning = diagnostic()
      warning.severity = .warning
      return warning
    }
    bag.add(warning(), .warning, at: range)
  }
}
