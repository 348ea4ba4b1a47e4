import Diagnostics
import Reporting
import Testing

/// A suite that reads what documents say of an inventory.
protocol ReadsLegalDocuments {}

extension ReadsLegalDocuments {
  /// The value of a labelled line of a document.
  func value(_ label: String, _ kind: LegalDocumentKind, _ text: String) throws -> String {
    let lines = try page(kind, text)
    let line = try #require(lines.first { $0.hasPrefix("- **\(label)") }, "\(label)")
    return String(line.split(separator: ":** ", maxSplits: 1).last ?? "")
  }

  /// What a document lists as asked for by a text and not recorded.
  func missing(_ kind: LegalDocumentKind, _ text: String) throws -> [String] {
    try page(kind, text).drop { $0 != "## What is missing" }.filter { $0.hasPrefix("| GDPR") }
      .compactMap { $0.split(separator: " | ").dropFirst().first.map(String.init) }
  }

  func page(_ kind: LegalDocumentKind, _ text: String) throws -> [Substring] {
    let sample = try #require(LegalDocumentSample("inventory: {format: 1}\n" + text))
    return sample.markdown(kind, .en).split(separator: "\n")
  }

  func activity(_ fields: String) -> String {
    """
    data_categories:
      - {id: care, name: Care, is_special_category: true}
      - {id: name, name: Name, kind: identity, is_special_category: false, is_health_data: false}
      - {id: offence, name: Offences, kind: criminal_offence, is_special_category: false}
      - {id: place, name: Places, kind: location, is_special_category: false}
      - {id: account, name: Accounts, kind: bank_details, is_special_category: false}
      - {id: log, name: Logs, kind: connection_logs, is_special_category: false}
      - {id: rest, name: Rest, kind: other, is_special_category: false}
      - {id: kindless, name: Anything, is_special_category: false}
    processing_activities:
      - {id: a, name: Activity, role: controller, \(fields)}

    """
  }
}
