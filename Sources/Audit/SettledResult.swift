public import Catalogue
public import Values

/// A check that passes on a subject or does not concern it, in few bytes: nearly all results of a large
/// inventory.
public struct SettledResult: Hashable, Sendable {
  /// The check, as an index into the catalogue's checks.
  public var check: Int32
  /// The record.
  public var subject: RowID
  /// `pass` or `notApplicable`.
  public var outcome: Outcome
}

/// The ids of the records that checks look at, for results that hold no more than a row.
public struct SubjectIndex: Sendable {
  /// The names of the model's entities.
  var entities: [String]
  /// The ids of each entity's records, by row.
  var ids: [[String]]

  /// The entity's name in the model.
  public func entity(of row: RowID) -> String { entities[Int(row.entity.index)] }

  /// The record's id; the entity's name for a singleton.
  public func id(of row: RowID) -> String {
    let ids = ids[Int(row.entity.index)]
    return Int(row.index) < ids.count ? ids[Int(row.index)] : entity(of: row)
  }
}
