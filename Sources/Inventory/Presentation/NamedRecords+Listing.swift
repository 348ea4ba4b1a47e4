public import Diagnostics
import Values

extension NamedRecords.Record {
  /// What is known of a field.
  public enum Recording: Hashable, Sendable {
    /// Nobody said anything, or it could not be derived.
    case notRecorded
    /// Known to have none.
    case absent
    /// There is a value that must not be shown.
    case withheld
    /// There is a value.
    case recorded
  }

  /// What is known of a field; one that the model does not have is not recorded.
  public func recording(of field: String) -> Recording {
    switch cell(field).tag {
    case .unknown, .error: .notRecorded
    case .null: .absent
    default: declared(field)?.sensitivity == nil ? .recorded : .withheld
    }
  }

  /// Every value of a field for people, an item each, where a description names the first few only.
  ///
  /// Records are called by their titles alone. Empty where there is no value, or one that must not be shown.
  public func wholeItems(_ field: String) -> [LocalizedText] {
    guard let declared = declared(field), declared.sensitivity == nil else { return [] }
    let cell = cell(field)
    switch cell.tag {
    case .unknown, .null, .error: return []
    case .list: return items(field)?.map { item($0, declared) } ?? []
    default: return [item(cell, declared)]
    }
  }

  /// What people call the record: its name or title, else its id, else what it is.
  public var title: LocalizedText {
    for field in ["name", "title"] where recording(of: field) == .recorded {
      if let text = text(field) { return LocalizedText(verbatim: text) }
    }
    return id.isEmpty ? inventory.describe(row) : LocalizedText(verbatim: id)
  }

  /// An instant, in seconds since 1970-01-01T00:00:00Z; nil when it is not recorded or recorded as absent.
  public func instant(_ field: String) -> Int64? {
    let cell = cell(field)
    return cell.tag == .timestamp ? cell.bits : nil
  }

  private func item(_ cell: Cell, _ field: Field) -> LocalizedText {
    switch cell.tag {
    case .row: Self(cell.rowID, in: inventory).title
    case .date, .timestamp: inventory.describeForReading(cell, field)
    default: inventory.describeItem(cell, field)
    }
  }

  private func declared(_ field: String) -> Field? {
    let entity = inventory.model[row.entity]
    return entity.slot(of: field).map { entity.fields[$0] }
  }
}
