import Values

/// A record that an importer brought, before it is known whether it speaks of a record already there.
struct PendingDraft {
  /// The record, with what the importer said.
  var row: RowID
  /// The id that the importer gave.
  var id: StringID?
  /// The number of its origin.
  var origin: UInt16
}
