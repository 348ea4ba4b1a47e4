import Inventory
import Values

extension Inventory {
  /// The field in which records name the department that they belong to.
  static let departmentField = "department"

  /// The department that each record names; records that name none are left out.
  var departments: [RowID: String] {
    var departments: [RowID: String] = [:]
    for entity in model.entities where entity.slot(of: Self.departmentField) != nil {
      for record in NamedRecords(entity.name, in: self).all {
        departments[record.row] = record.text(Self.departmentField)
      }
    }
    return departments
  }
}
