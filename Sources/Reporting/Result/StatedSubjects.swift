import Audit
import Diagnostics
import Documents
import Inventory
import Values

/// The records that a report speaks of, numbered anew by the model of this program.
struct StatedSubjects {
  private struct Key: Hashable {
    var entity: String
    var id: String
  }

  private let model: Model
  private var rows: [Key: RowID] = [:]
  private var references: [[SubjectReference?]]

  init(_ model: Model) {
    self.model = model
    references = model.entities.map { _ in [] }
  }

  /// The index of the records that the report lists.
  var index: SubjectIndex {
    SubjectIndex(entities: model.entities.map(\.name), references: references)
  }

  /// Takes a record of the list.
  mutating func add(_ fields: Fields, _ places: inout StatedPlaces) throws(Damage) {
    let reference = try read(fields, &places)
    references[Int(reference.row.entity.index)][Int(reference.row.index)] = reference
  }

  /// The record that a result names; the one of the list where both say the same.
  mutating func reference(_ fields: Fields, _ places: inout StatedPlaces) throws(Damage) -> SubjectReference {
    let reference = try read(fields, &places)
    let listed = references[Int(reference.row.entity.index)][Int(reference.row.index)]
    guard let listed, listed.name == reference.name, listed.place == reference.place,
      listed.sites == reference.sites, listed.department == reference.department
    else { return reference }
    return listed
  }

  /// The row of a record that a settled result names.
  mutating func row(_ fields: Fields) throws(Damage) -> RowID {
    let id = try fields.string("id")
    let row = try row(try fields.string("entity"), id, fields)
    // A record that no list names has no place, and still its id.
    let (entity, index) = (Int(row.entity.index), Int(row.index))
    if references[entity][index] == nil {
      references[entity][index] = SubjectReference(
        row: row,
        entity: model[row.entity].name,
        id: id,
        name: nil,
        place: nil
      )
    }
    return row
  }

  private mutating func read(_ fields: Fields, _ places: inout StatedPlaces) throws(Damage)
    -> SubjectReference
  {
    let (entity, id) = (try fields.string("entity"), try fields.string("id"))
    return SubjectReference(
      row: try row(entity, id, fields),
      entity: entity,
      id: id,
      name: try fields.optionalString("name"),
      place: try places.range(of: fields),
      sites: try fields.strings("sites"),
      department: try fields.optionalString("department")
    )
  }

  private mutating func row(_ entity: String, _ id: String, _ fields: Fields) throws(Damage) -> RowID {
    let key = Key(entity: entity, id: id)
    if let row = rows[key] { return row }
    guard let known = model.entity(named: entity) else { throw fields.damage("entity") }
    let number = Int(known.index)
    let row = RowID(entity: known, index: UInt32(clamping: references[number].count))
    references[number].append(nil)
    rows[key] = row
    return row
  }
}
