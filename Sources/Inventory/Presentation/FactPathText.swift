public import Diagnostics
public import Expressions
public import Values

extension Inventory {
  /// A path as field names and ids, such as `operating_system.version` or `backups[nas-2].is_offline`.
  ///
  /// The variable `subject` is left out; others begin the path. Records without an id stand by their
  /// position, from 0.
  public func text(of path: FactPath) -> String {
    var text = path.variable == 0 ? "" : variableName(path.variable)
    for step in path.steps {
      switch step {
      case .field(let row, let slot):
        if !text.isEmpty { text += "." }
        text += model[row.entity].fields[slot].name
      case .item(let index, let row):
        let known = row.flatMap { self.id(of: $0) }
        text += "[\(known.map { store.strings[$0] } ?? String(index))]"
      }
    }
    return text
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
