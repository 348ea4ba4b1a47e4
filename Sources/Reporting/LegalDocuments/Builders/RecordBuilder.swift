import Diagnostics
import Inventory

/// Builds the record of processing activities: a sheet for each, of the controller and of the processor.
///
/// The order of its headings is that of the model of the CNIL, which puts identity and dates before purposes.
struct RecordBuilder {
  private typealias Wanted = DocumentFacts.Wanted

  /// The fields of an activity that the sheet of a controller shows.
  static let controllerFields = [
    DocumentFacts.Wanted("role"),
    DocumentFacts.Wanted("joint_controllers", "30(1)(a)"),
    DocumentFacts.Wanted("timeline"),
    DocumentFacts.Wanted("reviewed_on"),
    DocumentFacts.Wanted("systems"),
    DocumentFacts.Wanted("purposes", "30(1)(b)"),
    DocumentFacts.Wanted("lawful_basis", "6(1)"),
    DocumentFacts.Wanted("special_category_condition", "9(2)"),
    DocumentFacts.Wanted("data_subjects", "30(1)(c)"),
    DocumentFacts.Wanted("data_categories", "30(1)(c)"),
    DocumentFacts.Wanted("retention", "30(1)(f)"),
    DocumentFacts.Wanted("recipients", "30(1)(d)"),
    DocumentFacts.Wanted("processors", "30(1)(d)"),
    DocumentFacts.Wanted("transfers", "30(1)(e)"),
    DocumentFacts.Wanted("security_measures", "30(1)(g)"),
    DocumentFacts.Wanted("impact_assessment", "35(1)"),
  ]

  /// The fields of an activity that the sheet of a processor shows.
  static let processorFields = [
    DocumentFacts.Wanted("controllers", "30(2)(a)"),
    DocumentFacts.Wanted("timeline"),
    DocumentFacts.Wanted("reviewed_on"),
    DocumentFacts.Wanted("systems"),
    DocumentFacts.Wanted(
      "purposes",
      "30(2)(b)",
      label: LocalizedText(en: "Categories of processing", fr: "Catégories de traitements effectués")
    ),
    DocumentFacts.Wanted(
      "processors",
      "28(2)",
      label: LocalizedText(en: "Sub-processors", fr: "Sous-traitants ultérieurs")
    ),
    DocumentFacts.Wanted("transfers", "30(2)(c)"),
    DocumentFacts.Wanted("security_measures", "30(2)(d)"),
  ]

  func sections(_ facts: inout DocumentFacts) -> [LegalDocument.Section] {
    let activities = facts.all("processing_activity")
    let processing = activities.filter { $0.text("role") == "processor" }
    let controlling = activities.filter { $0.text("role") != "processor" }
    if activities.isEmpty {
      let column = LegalDocument.Column(
        label: facts.entityLabel("processing_activity"),
        article: facts.article("30(1)")
      )
      facts.note(column, of: facts.entityLabel("organisation"))
    }
    var sections = [parties(&facts), overview(activities, facts)]
    if !controlling.isEmpty || processing.isEmpty {
      sections.append(
        register(
          LocalizedText(en: "Sheets of the controller", fr: "Fiches du responsable du traitement"),
          controlling,
          Self.controllerFields,
          &facts
        )
      )
    }
    if !processing.isEmpty {
      sections.append(
        register(
          LocalizedText(en: "Sheets of the processor", fr: "Fiches du sous-traitant"),
          processing,
          Self.processorFields,
          &facts
        )
      )
    }
    return sections
  }

  /// Who keeps the record, and how to reach them.
  private func parties(_ facts: inout DocumentFacts) -> LegalDocument.Section {
    let organisation = facts.all("organisation").first
    let officer = organisation?.records("data_protection_officer")?.first
    var section = LegalDocument.Section(
      heading: LocalizedText(
        en: "Who keeps the record",
        fr: "Organisme et délégué à la protection des données"
      )
    )
    let isInUnion = organisation?.text("representative_in_union") == nil
    for wanted in [
      Wanted("name", "30(1)(a)"), Wanted("registration_number"), Wanted("contact", "30(1)(a)"),
      Wanted("representative_in_union", "30(1)(a)"),
    ] {
      let isAsked = !(wanted.field == "representative_in_union" && isInUnion)
      add(wanted, organisation, "organisation", isAsked: isAsked, to: &section, &facts)
    }
    for wanted in [
      Wanted(
        "name",
        "30(1)(a)",
        label: facts.entityLabel("data_protection_officer")
      ),
      Wanted(
        "contact",
        "30(1)(a)",
        label: LocalizedText(en: "Contact details of the officer", fr: "Coordonnées du délégué")
      ),
      Wanted("designated_on", "37(1)"), Wanted("is_external"),
    ] {
      add(wanted, officer, "data_protection_officer", to: &section, &facts)
    }
    section.paragraphs = [
      LocalizedText(
        en:
          "The name and contact details of the officer belong into the record; as personal data of an inventory they "
          + "are not printed here, but named by their place. Add them by hand before the record is shown to an authority.",
        fr:
          "Le nom et les coordonnées du délégué figurent de droit au registre ; données personnelles de l'inventaire, "
          + "elles ne sont pas imprimées ici, seul leur emplacement est indiqué. Les compléter à la main avant toute "
          + "communication à la CNIL."
      )
    ]
    return section
  }

  private func add(
    _ wanted: DocumentFacts.Wanted,
    _ record: NamedRecords.Record?,
    _ entity: String,
    isAsked: Bool = true,
    to section: inout LegalDocument.Section,
    _ facts: inout DocumentFacts
  ) {
    let value = facts.value(
      wanted,
      of: record,
      entity,
      isAsked: isAsked,
      subject: facts.entityLabel(entity)
    )
    section.particulars.append(
      LegalDocument.Particular(
        column: facts.column(wanted, of: entity),
        value: value
      )
    )
  }

  /// The list of activities that a record begins with.
  private func overview(
    _ activities: [NamedRecords.Record],
    _ facts: DocumentFacts
  ) -> LegalDocument.Section {
    var section = LegalDocument.Section(
      heading: LocalizedText(en: "List of activities", fr: "Liste des activités")
    )
    let fields = ["role", "reviewed_on"]
    section.register = LegalDocument.Register(
      entryLabel: facts.entityLabel("processing_activity"),
      columns: fields.map { facts.column(Wanted($0), of: "processing_activity") },
      entries: activities.map { activity in
        LegalDocument.Entry(
          title: activity.title,
          values: fields.map { field in
            let items = activity.wholeItems(field)
            return items.isEmpty ? .notRecorded : DocumentValue(items)
          }
        )
      },
      layout: .table,
      whenEmpty: Self.noActivity,
      isData: false
    )
    return section
  }

  private func register(
    _ heading: LocalizedText,
    _ activities: [NamedRecords.Record],
    _ fields: [DocumentFacts.Wanted],
    _ facts: inout DocumentFacts
  ) -> LegalDocument.Section {
    var section = LegalDocument.Section(heading: heading)
    var entries: [LegalDocument.Entry] = []
    for activity in activities {
      var values: [DocumentValue] = []
      for wanted in fields { values.append(ActivityValue(activity).value(wanted, &facts)) }
      entries.append(LegalDocument.Entry(title: activity.title, values: values))
    }
    section.register = LegalDocument.Register(
      entryLabel: facts.entityLabel("processing_activity"),
      columns: fields.map { facts.column(ActivityValue.named($0), of: "processing_activity") },
      entries: entries,
      layout: .sheets,
      whenEmpty: Self.noActivity
    )
    return section
  }

  static let noActivity = LocalizedText(
    en: "No processing activity is recorded.",
    fr: "Aucune activité de traitement n'est renseignée."
  )
}
