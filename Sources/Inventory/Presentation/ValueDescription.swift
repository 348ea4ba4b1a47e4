public import Diagnostics
import Facts
public import Values

extension Inventory {
  /// Most items of a list that a description names.
  private static let listCap = 5

  /// A value as people read it: labels of words, units, names of records; masked where the field is
  /// sensitive.
  ///
  /// Texts come from the inventory and may hold anything; whoever writes them escapes them for the format.
  public func describe(_ cell: Cell, _ field: Field) -> LocalizedText {
    switch cell.tag {
    case .unknown: LocalizedText(en: "not recorded", fr: "non renseigné")
    case .null: LocalizedText(en: "none", fr: "néant")
    case _ where field.sensitivity != nil: LocalizedText(verbatim: "•••")
    case .list: describeList(cell, field)
    default: describeItem(cell, field)
    }
  }

  private func describeList(_ cell: Cell, _ field: Field) -> LocalizedText {
    let start = Int(cell.bits)
    let count = Int(cell.aux)
    let isIncomplete = cell.flags.contains(.incomplete)
    guard count > 0 else {
      return isIncomplete
        ? LocalizedText(en: "none recorded, list incomplete", fr: "néant, liste incomplète")
        : LocalizedText(en: "none", fr: "néant")
    }
    let shown = store.listItems[start..<start + min(count, Self.listCap)].map { describeItem($0, field) }
    var text = LocalizedText(
      en: shown.map(\.en).joined(separator: ", "),
      fr: shown.map(\.fr).joined(separator: ", ")
    )
    if count > Self.listCap {
      text.en += ", and \(count - Self.listCap) more"
      text.fr += " et \(count - Self.listCap) de plus"
    }
    if isIncomplete {
      text.en += " (list incomplete)"
      text.fr += " (liste incomplète)"
    }
    return text
  }

  func describeItem(_ cell: Cell, _ field: Field) -> LocalizedText {
    switch cell.tag {
    case .bool:
      return cell.isTrue ? LocalizedText(en: "yes", fr: "oui") : LocalizedText(en: "no", fr: "non")
    case .int: return measured(LocalizedText(verbatim: String(cell.bits)), field)
    case .double:
      let text = String(cell.doubleValue)
      return measured(LocalizedText(en: text, fr: text.split(separator: ".").joined(separator: ",")), field)
    case .date: return LocalizedText(verbatim: cell.dateValue.description)
    case .timestamp: return LocalizedText(verbatim: InstantText.written(cell))
    case .duration: return SpanWords.duration(cell)
    case .period: return SpanWords.period(cell)
    case .string:
      let text = store.strings[cell.stringID]
      if case .enumeration(let values) = field.type.item.type,
        let value = values.first(where: { $0.name == text })
      {
        return value.label
      }
      if field.type.item.type == .country, let country = countries?.country(text) { return country.name }
      return measured(LocalizedText(verbatim: text), field)
    case .error: return LocalizedText(en: "not computable", fr: "non calculable")
    case .row: return describe(cell.rowID)
    default: return LocalizedText(en: "not recorded", fr: "non renseigné")
    }
  }

  /// A record as people call it: its id with its name, or what a nested record is.
  func describe(_ row: RowID) -> LocalizedText {
    let name = name(of: row)
    if let id = id(of: row) {
      let id = store.strings[id]
      return LocalizedText(verbatim: name.map { $0 == id ? id : "\(id) (\($0))" } ?? id)
    }
    return name.map(LocalizedText.init(verbatim:)) ?? firstWords(of: row) ?? model[row.entity].label
  }

  /// What a nested record without a name is known by: its first text or word that may be shown.
  private func firstWords(of row: RowID) -> LocalizedText? {
    firstWordSlot(of: row).map { describeItem(store[row, $0], model[row.entity].fields[$0]) }
  }

  /// The slot of the first text or word that may be shown.
  func firstWordSlot(of row: RowID) -> Int? {
    let fields = model[row.entity].fields
    return fields.indices.first { store[row, $0].tag == .string && fields[$0].sensitivity == nil }
  }

  /// The text of a record's field `name`, when it has one that may be shown.
  public func name(of row: RowID) -> String? {
    let entity = model[row.entity]
    guard let slot = entity.slot(of: "name"), entity.fields[slot].sensitivity == nil else { return nil }
    let cell = store[row, slot]
    return cell.tag == .string ? store.strings[cell.stringID] : nil
  }

  private func measured(_ text: LocalizedText, _ field: Field) -> LocalizedText {
    guard let unit = field.unit else { return text }
    return LocalizedText(en: "\(text.en) \(unit)", fr: "\(text.fr) \(unit)")
  }
}

extension Inventory {
  /// A value as a sentence says it: days and instants in the reader's language.
  public func describeForReading(_ cell: Cell, _ field: Field) -> LocalizedText {
    func written(_ text: (Language) -> String) -> LocalizedText {
      LocalizedText(en: text(.en), fr: text(.fr))
    }
    switch cell.tag {
    case _ where field.sensitivity != nil: return describe(cell, field)
    case .date: return written(cell.dateValue.written)
    case .timestamp: return written { CalendarDate.written(secondsSinceEpoch: cell.bits, in: $0) }
    default: return describe(cell, field)
    }
  }
}
