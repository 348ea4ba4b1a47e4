import Diagnostics
import Inventory

/// Builds the screening sheets: nine criteria, the lists of the CNIL, the result and its reasons, for each activity.
struct ScreeningBuilder {
  private typealias Wanted = DocumentFacts.Wanted

  /// The fields of the screening that a sheet shows beside the criteria.
  static let lists = [
    DocumentFacts.Wanted("listed_as", "35(1)"), DocumentFacts.Wanted("exempted_as"),
  ]

  func sections(_ facts: inout DocumentFacts) -> [LegalDocument.Section] {
    let activities = facts.all("processing_activity").filter { $0.text("role") != "processor" }
    var entries: [LegalDocument.Entry] = []
    for activity in activities { entries.append(entry(activity, &facts)) }
    if activities.isEmpty {
      let column = LegalDocument.Column(
        label: facts.entityLabel("processing_activity"),
        article: facts.article("35(1)")
      )
      facts.note(column, of: facts.entityLabel("organisation"))
    }
    let activity = facts.entityLabel("processing_activity")
    var overview = LegalDocument.Section(
      heading: LocalizedText(en: "Results", fr: "Synthèse"),
      paragraphs: Self.reading
    )
    overview.register = LegalDocument.Register(
      entryLabel: activity,
      columns: [Self.result, Self.assessment(facts)],
      entries: entries.map {
        LegalDocument.Entry(title: $0.title, values: Array($0.values.suffix(3).dropLast()))
      },
      layout: .table,
      whenEmpty: RecordBuilder.noActivity,
      isData: false
    )
    var sheets = LegalDocument.Section(heading: LocalizedText(en: "Sheets", fr: "Fiches par traitement"))
    sheets.register = LegalDocument.Register(
      entryLabel: activity,
      columns: criteria(facts) + Self.lists.map { facts.column($0, of: "impact_screening") }
        + [Self.result, Self.assessment(facts), Self.reasons],
      entries: entries,
      layout: .sheets,
      whenEmpty: RecordBuilder.noActivity
    )
    return [overview, sheets]
  }

  private func entry(_ activity: NamedRecords.Record, _ facts: inout DocumentFacts) -> LegalDocument.Entry {
    let result = ScreeningResult(activity)
    let screening = activity.records("impact_screening")?.first
    var values: [DocumentValue] = []
    for (criterion, column) in zip(ScreeningCriterion.allCases, criteria(facts)) {
      let state = criterion.state(of: activity)
      if state == .unknown { facts.note(column, of: activity.title) }
      values.append(state == .unknown ? .notRecorded : DocumentValue(state.label))
    }
    for wanted in Self.lists {
      values.append(facts.value(wanted, of: screening, "impact_screening", subject: activity.title))
    }
    values.append(DocumentValue(result.conclusion.label))
    values.append(assessment(of: activity, isCalledFor: result.callsForAssessment, &facts))
    values.append(DocumentValue(result.reasons))
    return LegalDocument.Entry(title: activity.title, values: values)
  }

  /// The assessment that there is, with the days of it and of the officer's advice.
  private func assessment(
    of activity: NamedRecords.Record,
    isCalledFor: Bool?,
    _ facts: inout DocumentFacts
  ) -> DocumentValue {
    let wanted = Wanted(
      "impact_assessment",
      "35(1)",
      whenAbsent: LocalizedText(en: "none made", fr: "aucune réalisée")
    )
    guard let assessment = activity.records("impact_assessment")?.first else {
      return facts.value(wanted, of: activity, "processing_activity", isAsked: isCalledFor)
    }
    var items = [assessment.title]
    for field in ["done_on", "reviewed_on", "officer_advice_on"] {
      guard let label = assessment.label(field), let day = assessment.wholeItems(field).first else {
        continue
      }
      items.append(LocalizedText(en: "\(label.en): \(day.en)", fr: "\(label.fr) : \(day.fr)"))
    }
    return DocumentValue(items)
  }

  /// The nine criteria as the model calls them.
  private func criteria(_ facts: DocumentFacts) -> [LegalDocument.Column] {
    let model = facts.inventory.model
    let entity = model.entity(named: "impact_screening").map { model[$0] }
    let field = entity.flatMap { entity in entity.slot(of: "criteria").map { entity.fields[$0] } }
    var labels: [String: LocalizedText] = [:]
    if case .enumeration(let values)? = field?.type.item.type {
      for value in values { labels[value.name] = value.label }
    }
    return ScreeningCriterion.allCases.map { criterion in
      LegalDocument.Column(
        label: labels[criterion.rawValue] ?? LocalizedText(verbatim: criterion.rawValue),
        article: LocalizedText(en: "WP248 rev.01", fr: "WP248 rév. 01")
      )
    }
  }

  private static let result = LegalDocument.Column(
    label: LocalizedText(en: "Result", fr: "Résultat"),
    article: nil
  )
  private static let reasons = LegalDocument.Column(
    label: LocalizedText(en: "Reasons", fr: "Motifs"),
    article: nil
  )

  private static func assessment(_ facts: DocumentFacts) -> LegalDocument.Column {
    facts.column(Wanted("impact_assessment", "35(1)"), of: "processing_activity")
  }

  private static let reading = [
    LocalizedText(
      en:
        "A criterion is met as declared in the inventory, or because its facts show it. A list of the authority decides "
        + "before the criteria are counted; large-scale processing of special categories is named by the law itself. "
        + "Not to make an assessment is a decision whose reasons are to be written down, with the officer's advice.",
      fr:
        "Un critère est rempli parce que l'inventaire le déclare ou parce que ses faits le montrent. Les listes de la "
        + "CNIL l'emportent sur le décompte des critères ; le traitement à grande échelle de données sensibles est visé "
        + "par le règlement lui-même. Ne pas mener d'AIPD est une décision à motiver par écrit, après avis du délégué."
    )
  ]
}
