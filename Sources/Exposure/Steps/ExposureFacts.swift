import Diagnostics
import Inventory
import Values

/// What an estimate reads of an inventory, by names that a test compares with the model.
struct ExposureFacts {
  let inventory: Inventory
  /// The organisation; nil when nobody recorded it.
  let organisation: NamedRecords.Record?
  /// What was assumed for the estimate; nil when nobody recorded it.
  let assumptions: NamedRecords.Record?
  let dataCategories: [NamedRecords.Record]
  let breaches: [NamedRecords.Record]

  init(_ inventory: Inventory) {
    self.inventory = inventory
    organisation = NamedRecords("organisation", in: inventory).all.first
    assumptions = NamedRecords("exposure_assumptions", in: inventory).all.first
    dataCategories = NamedRecords("data_category", in: inventory).all
    breaches = NamedRecords("breach", in: inventory).all
  }

  /// The turnover of the organisation itself, of the preceding year.
  var turnover: Money? { organisation?.decimal("annual_turnover").flatMap(Money.init) }

  /// The turnover of the whole undertaking, when the organisation belongs to a group.
  var groupTurnover: Money? { organisation?.decimal("undertaking_turnover").flatMap(Money.init) }

  /// Whether it is a public body: what it says, else by its legal form; nil where nobody recorded either.
  var isPublicBody: Bool? {
    let publicForms: Set = [
      "public_health_establishment", "public_administration", "health_cooperation_group",
    ]
    return organisation?.flag("is_public_authority")
      ?? organisation?.text("legal_form").map(publicForms.contains)
  }

  /// A field of the organisation as an input, missing where nobody recorded it.
  func organisationInput(_ field: String, value: ExposureInput.Value? = nil) -> ExposureInput {
    input(of: organisation, entity: "organisation", field, value: value)
  }

  /// A field of the assumptions as an input, missing where nobody recorded it.
  func assumptionInput(_ field: String, value: ExposureInput.Value? = nil) -> ExposureInput {
    input(of: assumptions, entity: "exposure_assumptions", field, value: value)
  }

  /// A field of a record, or of one that could be written, as an input.
  func input(
    of record: NamedRecords.Record?,
    entity: String,
    _ field: String,
    value: ExposureInput.Value? = nil,
    note: LocalizedText? = nil
  ) -> ExposureInput {
    let declared = inventory.model.entity(named: entity).map { inventory.model[$0] }
    let label = declared.flatMap { entity in entity.slot(of: field).map { entity.fields[$0].label } }
    let recorded = record.flatMap { record in
      record.isRecorded(field) ? value ?? record.description(field).map(ExposureInput.Value.text) : nil
    }
    return ExposureInput(
      label ?? LocalizedText(verbatim: field),
      recorded ?? .missing,
      note: note,
      field: "\(entity).\(field)",
      place: record?.place(field)
    )
  }
}
