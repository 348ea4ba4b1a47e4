import Diagnostics
import Inventory

/// What a sheet of the record says of an activity, where a field alone does not say it.
struct ActivityValue {
  private let activity: NamedRecords.Record

  init(_ activity: NamedRecords.Record) { self.activity = activity }

  /// The value of a field, with what the fields of other records add to it.
  func value(_ wanted: DocumentFacts.Wanted, _ facts: inout DocumentFacts) -> DocumentValue {
    let wanted = Self.named(wanted)
    switch wanted.field {
    case "timeline":
      let started = activity.records("timeline")?.first?.wholeItems("started_on") ?? []
      return started.isEmpty ? .notRecorded : DocumentValue(started)
    case "data_categories" where activity.recording(of: wanted.field) == .recorded:
      return listed(wanted, by: category, &facts)
    case "retention": return retention(wanted, &facts)
    case "transfers" where activity.recording(of: wanted.field) == .recorded:
      return listed(wanted, by: Self.transfer, &facts)
    default:
      return facts.value(wanted, of: activity, "processing_activity", isAsked: isAsked(wanted))
    }
  }

  /// The field as the sheet calls it.
  static func named(_ wanted: DocumentFacts.Wanted) -> DocumentFacts.Wanted {
    guard wanted.field == "timeline" else { return wanted }
    return DocumentFacts.Wanted(
      wanted.field,
      label: LocalizedText(en: "Started on", fr: "Mise en œuvre le")
    )
  }

  /// Whether the article asks for the field of this activity; nil where a fact that decides is missing.
  private func isAsked(_ wanted: DocumentFacts.Wanted) -> Bool? {
    switch wanted.field {
    case "joint_controllers": activity.text("role").map { $0 != "controller" }
    case "special_category_condition": holdsSpecialCategory
    case "impact_assessment": ScreeningResult(activity).callsForAssessment
    default: true
    }
  }

  /// Whether a category of its data is a special one.
  private var holdsSpecialCategory: Bool? {
    guard let categories = activity.records("data_categories") else { return nil }
    let flags = categories.map { $0.flag("is_special_category") }
    if flags.contains(true) { return true }
    return flags.contains(nil) || activity.isIncomplete("data_categories") ? nil : false
  }

  /// The items of a field in words; its records may be incomplete.
  private func listed(
    _ wanted: DocumentFacts.Wanted,
    by words: (NamedRecords.Record) -> LocalizedText,
    _ facts: inout DocumentFacts
  ) -> DocumentValue {
    let records = activity.records(wanted.field) ?? []
    guard !records.isEmpty else { return facts.value(wanted, of: activity, "processing_activity") }
    var items = records.map(words)
    if activity.isIncomplete(wanted.field) {
      items.append(LocalizedText(en: "(list incomplete)", fr: "(liste incomplète)"))
    }
    return DocumentValue(items)
  }

  /// A category of data, with its kind and whether it is a special one.
  private func category(_ record: NamedRecords.Record) -> LocalizedText {
    var text = record.title
    if let kind = record.wholeItems("kind").first {
      text = LocalizedText(en: "\(text.en) (\(kind.en))", fr: "\(text.fr) (\(kind.fr))")
    }
    guard record.flag("is_special_category") == true else { return text }
    return LocalizedText(en: "\(text.en), special category", fr: "\(text.fr), donnée sensible")
  }

  /// The periods of the activity itself and of its categories of data.
  private func retention(_ wanted: DocumentFacts.Wanted, _ facts: inout DocumentFacts) -> DocumentValue {
    var rules = activity.records("retention") ?? []
    for category in activity.records("data_categories") ?? [] {
      for rule in category.records("retention") ?? [] where !rules.contains(where: { $0.row == rule.row }) {
        rules.append(rule)
      }
    }
    guard !rules.isEmpty else { return facts.value(wanted, of: activity, "processing_activity") }
    return DocumentValue(rules.map(Self.period))
  }

  /// A rule of retention in one line: what, how long, from when, by which text.
  private static func period(_ rule: NamedRecords.Record) -> LocalizedText {
    let length =
      rule.wholeItems("period").first ?? LocalizedText(en: "period not recorded", fr: "durée non renseignée")
    var text = LocalizedText(
      en: "\(rule.title.en): \(length.en)",
      fr: "\(rule.title.fr) : \(length.fr)"
    )
    if let start = rule.wholeItems("start_event").first?.inRunningText {
      text = LocalizedText(
        en: text.en + ", counted from: \(start.en)",
        fr: text.fr + ", à compter de : \(start.fr)"
      )
    }
    if let source = rule.text("legal_source") {
      text = LocalizedText(en: text.en + " (\(source))", fr: text.fr + " (\(source))")
    }
    return text
  }

  /// A transfer in one line: to whom, where, on which safeguard.
  static func transfer(_ record: NamedRecords.Record) -> LocalizedText {
    func words(_ field: String) -> LocalizedText {
      record.wholeItems(field).first ?? LocalizedText(en: "not recorded", fr: "non renseigné")
    }
    let (recipient, country, safeguard) = (words("recipient"), words("country"), words("safeguard"))
    return LocalizedText(
      en: "\(recipient.en), \(country.en); safeguard: \(safeguard.en)",
      fr: "\(recipient.fr), \(country.fr) ; garantie : \(safeguard.fr)"
    )
  }
}
