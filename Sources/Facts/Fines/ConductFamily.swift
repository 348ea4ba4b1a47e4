public import Diagnostics

/// Duties whose failures count as the same or linked processing operations.
///
/// GDPR Art. 83(3).
public struct ConductFamily: Hashable, Sendable, KeyedRow {
  /// The id, such as `security`.
  public let id: String
  /// The controls of the GDPR that it takes in, by the beginning of their ids.
  public let articles: [String]
  /// What people call it.
  public let name: LocalizedText
  /// Why they belong together.
  public let why: LocalizedText
  /// The row of the table.
  public let row: FactRow

  var key: String { id }

  /// How much of a control's id the family names; nil when it does not take it in.
  func match(_ control: String) -> Int? {
    articles.filter { control == $0 || control.hasPrefix($0 + "(") }.map(\.utf8.count).max()
  }

  init?(_ table: FactTable<ConductColumn>, _ row: Int, _ diagnostics: inout DiagnosticBag) {
    guard let name = table.requiredText(row, .nameEN, .nameFR, into: &diagnostics),
      let why = table.requiredText(row, .whyEN, .whyFR, into: &diagnostics)
    else { return nil }
    id = table.text(row, .family)
    articles = table.text(row, .articles).split(separator: " ").map(String.init)
    self.name = name
    self.why = why
    self.row = table.evidence(row)
  }
}

/// The columns of `facts/fine-conducts.tsv`.
enum ConductColumn: Int, FactColumn {
  case family
  case articles
  case nameEN
  case nameFR
  case whyEN
  case whyFR

  static let names = ["family", "articles", "name_en", "name_fr", "why_en", "why_fr"]
}
