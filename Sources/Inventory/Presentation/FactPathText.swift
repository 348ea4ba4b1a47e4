public import Diagnostics
public import Expressions
public import Values

extension Inventory {
  /// A path as field names and ids, such as `operating_system.version` or `backups[nas-2].is_offline`.
  ///
  /// The variable `subject` is left out; others begin the path. Words of an enumeration and countries stand by
  /// themselves, as in `storage_countries[US]`; other items without an id by their position, from 0.
  public func text(of path: FactPath) -> String {
    var text = path.variable == 0 ? "" : variableName(path.variable)
    for (position, step) in path.steps.enumerated() {
      switch step {
      case .field(let row, let slot):
        if !text.isEmpty { text += "." }
        text += model[row.entity].fields[slot].name
      case .item(let index, let row):
        let known = row.flatMap { self.id(of: $0) } ?? word(index, behind: path.steps[..<position])
        text += "[\(known.map { store.strings[$0] } ?? String(index))]"
      }
    }
    return text
  }

  /// The item of a list that is known by what it says: a word of an enumeration or a country.
  private func word(_ index: Int, behind steps: ArraySlice<FactPath.Step>) -> StringID? {
    guard case .field(let row, let slot) = steps.last else { return nil }
    let field = model[row.entity].fields[slot]
    let list = store[row, slot]
    guard field.sensitivity == nil, list.tag == .list, index < list.aux else { return nil }
    switch field.type.item.type {
    case .enumeration, .country: break
    default: return nil
    }
    let item = store.listItems[Int(list.bits) + index]
    return item.tag == .string ? item.stringID : nil
  }

  /// The record that a fact belongs to, where it is neither the subject nor a part of it: `Contract k-12 (Maintenance)`.
  public func holder(of path: FactPath) -> LocalizedText? {
    guard var position = path.steps.lastIndex(where: { if case .field = $0 { true } else { false } }) else {
      return nil
    }
    while position > 0, case .field(let row, _) = path.steps[position] {
      position -= 1
      let label: LocalizedText
      switch path.steps[position] {
      case .item: label = model[row.entity].label
      case .field(let owner, let slot):
        guard case .reference = model[owner.entity].fields[slot].type else { continue }
        label = model[owner.entity].fields[slot].label
      }
      let record = describe(row)
      return LocalizedText(en: "\(label.en) \(record.en)", fr: "\(label.fr) \(record.fr)")
    }
    return nil
  }

  /// Whether a fact is what an item without an id is known by: it says that the item is there, and nothing of it.
  public func isItemName(_ path: FactPath) -> Bool {
    guard case .field(let row, let slot) = path.steps.last, case .item = path.steps.dropLast().last else {
      return false
    }
    return id(of: row) == nil && name(of: row) == nil && firstWordSlot(of: row) == slot
  }

  /// What people call the fact at the end of a path: the label of its field, or the collection's.
  public func label(of path: FactPath) -> LocalizedText {
    field(of: path)?.field.label ?? topLevelEntity(path.variable)?.plural
      ?? LocalizedText(en: "Date", fr: "Date")
  }

  /// The entity and field at the end of a path; nil when the path names a variable alone.
  public func field(of path: FactPath) -> (entity: Entity, field: Field)? {
    for step in path.steps.reversed() {
      if case .field(let row, let slot) = step { return (model[row.entity], model[row.entity].fields[slot]) }
    }
    return nil
  }

  /// A record as a path from the top-level record that holds it, with that record.
  public func location(of row: RowID) -> (root: RowID, path: String) {
    var parts: [String] = []
    var current = row
    while let owner = owner(of: current) {
      let name = model[owner.row.entity].fields[owner.slot].name
      parts.append(owner.item.map { "\(name)[\($0)]" } ?? name)
      current = owner.row
    }
    return (current, parts.reversed().joined(separator: "."))
  }

  private func variableName(_ variable: Int) -> String {
    variable == 1 ? "audit.date" : topLevelEntity(variable)?.topLevelKey ?? ""
  }

  private func topLevelEntity(_ variable: Int) -> Entity? {
    let entities = model.entities.filter { $0.topLevelKey != nil }
    return variable >= 2 ? entities[safe: variable - 2] : nil
  }
}
