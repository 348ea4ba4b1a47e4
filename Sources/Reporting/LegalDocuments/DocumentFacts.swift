import Catalogue
import Diagnostics
import Inventory

/// Reads facts for a document, and keeps a list of those that it asks for and nobody recorded.
struct DocumentFacts {
  /// A fact that a document asks for: what it is called, and the control that asks for it.
  struct Wanted {
    var field: String
    /// The framework and the id of the control.
    var article: (framework: String, control: String)?
    /// What it is called here; nil for the model's label.
    var label: LocalizedText?
    /// What is said where it is recorded as absent.
    var whenAbsent = LocalizedText(en: "none", fr: "néant")

    init(
      _ field: String,
      _ control: String? = nil,
      of framework: String = "gdpr",
      label: LocalizedText? = nil,
      whenAbsent: LocalizedText? = nil
    ) {
      self.field = field
      article = control.map { (framework, $0) }
      self.label = label
      if let whenAbsent { self.whenAbsent = whenAbsent }
    }
  }

  let inventory: Inventory
  private let report: Report
  private(set) var missing: [LegalDocument.MissingEntry] = []
  private var positions: [LegalDocument.Column: Int] = [:]

  init(_ inventory: Inventory, _ report: Report) {
    self.inventory = inventory
    self.report = report
  }

  /// Every record of an entity.
  func all(_ entity: String) -> [NamedRecords.Record] { NamedRecords(entity, in: inventory).all }

  /// The citation of a control, or its id where the rules do not have it.
  func article(_ control: String, of framework: String = "gdpr") -> LocalizedText {
    report.controls[framework, control]?.citation ?? LocalizedText(verbatim: "\(framework) \(control)")
  }

  /// What a fact is called in the document.
  func column(_ wanted: Wanted, of entity: String) -> LegalDocument.Column {
    LegalDocument.Column(
      label: wanted.label ?? label(wanted.field, of: entity),
      article: wanted.article.map { article($0.control, of: $0.framework) }
    )
  }

  /// The value of a field, and a note where nobody recorded it.
  ///
  /// - Parameters:
  ///   - record: the record; nil where nobody recorded one.
  ///   - isAsked: whether the law asks for it of this record; nil where what decides that is itself not recorded. It is
  ///     noted as missing only where the law asks, so never without an article.
  ///   - subject: what the note calls the record; nil for its title.
  mutating func value(
    _ wanted: Wanted,
    of record: NamedRecords.Record?,
    _ entity: String,
    isAsked: Bool? = true,
    subject: LocalizedText? = nil
  ) -> DocumentValue {
    switch record?.recording(of: wanted.field) ?? .notRecorded {
    case .recorded:
      let items = record?.wholeItems(wanted.field) ?? []
      let isIncomplete = record?.isIncomplete(wanted.field) ?? false
      guard !items.isEmpty || !isIncomplete else { break }
      return DocumentValue(
        (items.isEmpty ? [wanted.whenAbsent] : items) + (isIncomplete ? [Self.incomplete] : [])
      )
    case .absent: return DocumentValue(wanted.whenAbsent)
    case .withheld: return DocumentValue(withheld(wanted.field, of: record))
    case .notRecorded: break
    }
    guard wanted.article != nil, let isAsked else { return .notRecorded }
    guard isAsked else { return .notApplicable }
    note(column(wanted, of: entity), of: subject ?? record?.title ?? entityLabel(entity))
    return .notRecorded
  }

  /// Notes that something is missing.
  mutating func note(_ column: LegalDocument.Column, of subject: LocalizedText) {
    if let position = positions[column] {
      missing[position].subjects.append(subject)
    } else {
      positions[column] = missing.count
      missing.append(LegalDocument.MissingEntry(column: column, subjects: [subject]))
    }
  }

  /// What the model calls an entity.
  func entityLabel(_ entity: String) -> LocalizedText {
    inventory.model.entity(named: entity).map { inventory.model[$0].label } ?? LocalizedText(verbatim: entity)
  }

  /// What the model calls a field.
  func label(_ field: String, of entity: String) -> LocalizedText {
    let declared = inventory.model.entity(named: entity).map { inventory.model[$0] }
    return declared.flatMap { entity in entity.slot(of: field).map { entity.fields[$0].label } }
      ?? LocalizedText(verbatim: field)
  }

  /// A list that says of itself that it may lack items.
  private static let incomplete = LocalizedText(en: "(list incomplete)", fr: "(liste incomplète)")

  /// Where a value stands that no report shows.
  private func withheld(_ field: String, of record: NamedRecords.Record?) -> LocalizedText {
    let place = record?.place(field).flatMap { report.places.label(of: $0) } ?? "–"
    return LocalizedText(
      en: "recorded in the inventory (\(place))",
      fr: "consigné dans l'inventaire (\(place))"
    )
  }
}
