public import Diagnostics

/// A shortcoming that decisions found, with the checks that find the same.
public struct PrecedentFailure: Hashable, Sendable, KeyedRow {
  /// The id, such as `no_mfa`.
  public let id: String
  /// What people call it.
  public let name: LocalizedText
  /// Checks whose failure is the same shortcoming, as patterns of their ids; none where an audit does not show it.
  public let checks: [String]
  /// The row of the table.
  public let row: FactRow

  var key: String { id }

  init?(_ table: FactTable<PrecedentFailureColumn>, _ row: Int, _ diagnostics: inout DiagnosticBag) {
    guard let name = table.requiredText(row, .nameEN, .nameFR, into: &diagnostics) else { return nil }
    id = table.text(row, .failure)
    self.name = name
    checks = table.text(row, .checks).split(separator: " ").map(String.init)
    self.row = table.evidence(row)
  }
}

/// The columns of `facts/precedent-failures.tsv`.
enum PrecedentFailureColumn: Int, FactColumn {
  case failure
  case nameEN
  case nameFR
  case checks

  static let names = ["failure", "name_en", "name_fr", "checks"]
}
