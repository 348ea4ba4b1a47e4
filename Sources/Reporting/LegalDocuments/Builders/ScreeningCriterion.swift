import Diagnostics
import Inventory

/// Whether one of the nine criteria of WP248 rev.01 is met by an activity: as declared, or as its facts show.
enum ScreeningCriterion: String, CaseIterable {
  case evaluation
  case automatedDecision = "automated_decision"
  case systematicMonitoring = "systematic_monitoring"
  case sensitiveData = "sensitive_data"
  case largeScale = "large_scale"
  case matching
  case vulnerablePersons = "vulnerable_persons"
  case innovativeUse = "innovative_use"
  case blocksRight = "blocks_right"

  /// What is known of a criterion.
  enum State: Hashable {
    case met
    /// Met by facts of the inventory, though the declared list does not name it.
    case metByFacts
    case notMet
    case unknown
  }

  /// The state of the criterion for an activity.
  ///
  /// A list that somebody declared decides what it leaves out, unless it is incomplete or facts show the contrary.
  func state(of activity: NamedRecords.Record) -> State {
    let screening = activity.records("impact_screening")?.first
    let declared = screening?.texts("criteria")
    if declared?.contains(rawValue) == true { return .met }
    let shown = shows(activity)
    if shown == true { return .metByFacts }
    let isDecided =
      declared != nil && screening?.isIncomplete("criteria") == false
      || screening?.recording(of: "criteria") == .absent
    return isDecided || shown == false ? .notMet : .unknown
  }

  /// What facts of the activity say of the criterion; nil where they say nothing.
  private func shows(_ activity: NamedRecords.Record) -> Bool? {
    switch self {
    case .automatedDecision:
      guard let decision = activity.records("automated_decision")?.first else {
        return activity.flag("has_automated_decision") == false ? false : nil
      }
      return decision.flag("has_significant_effect")
    case .sensitiveData: return Self.holdsSensitiveData(activity)
    case .largeScale: return activity.flag("is_large_scale")
    case .vulnerablePersons:
      guard let subjects = activity.texts("data_subjects") else { return nil }
      if subjects.contains(where: Self.vulnerable.contains) { return true }
      return activity.isIncomplete("data_subjects") ? nil : false
    case .evaluation, .systematicMonitoring, .matching, .innovativeUse, .blocksRight: return nil
    }
  }

  /// Whether data of the activity are sensitive or highly personal: what the law names on a large scale, or a number of
  /// the national register; nil where it is not decided.
  private static func holdsSensitiveData(_ activity: NamedRecords.Record) -> Bool? {
    anyCategory(of: activity) { category in
      let kind = category.text("kind")
      if isNamedByLaw(category) == true || kind == "national_identity_number" { return true }
      guard isNamedByLaw(category) == false, let kind else { return nil }
      return plainKinds.contains(kind) ? false : nil
    }
  }

  /// Whether the activity holds data that the law names on a large scale (GDPR 35(3)(b)); nil where it is not decided.
  static func holdsDataNamedByLaw(_ activity: NamedRecords.Record) -> Bool? {
    anyCategory(of: activity, isNamedByLaw)
  }

  /// Whether the law names a category: special ones (GDPR 9), and data on offences (GDPR 10).
  private static func isNamedByLaw(_ category: NamedRecords.Record) -> Bool? {
    let kind = category.text("kind")
    if category.flag("is_special_category") == true || category.flag("is_health_data") == true
      || kind == "criminal_offence"
    {
      return true
    }
    return category.flag("is_special_category") == false && kind != nil ? false : nil
  }

  /// Whether some category of the activity is such; nil where one is undecided or the list may lack some.
  private static func anyCategory(
    of activity: NamedRecords.Record,
    _ isSuch: (NamedRecords.Record) -> Bool?
  ) -> Bool? {
    guard let categories = activity.records("data_categories") else { return nil }
    let states = categories.map(isSuch)
    if states.contains(true) { return true }
    return states.contains(nil) || activity.isIncomplete("data_categories") ? nil : false
  }

  /// Kinds that the guidelines do not take for highly personal; of the others, as of places, accounts and logs, they say
  /// that it depends.
  static let plainKinds: Set<String> = [
    "identity", "contact", "social_security", "professional_life", "images",
  ]

  /// Persons whom the guidelines take for vulnerable: patients, children, employees, and who depends on others.
  static let vulnerable: Set<String> = [
    "patients", "residents", "staff", "candidates", "research_participants", "children",
  ]
}

extension ScreeningCriterion.State {
  /// Whether the criterion counts.
  var isMet: Bool { self == .met || self == .metByFacts }

  /// What people call it.
  var label: LocalizedText {
    switch self {
    case .met: LocalizedText(en: "met", fr: "rempli")
    case .metByFacts:
      LocalizedText(en: "met by the facts, not declared", fr: "rempli d'après les faits, non déclaré")
    case .notMet: LocalizedText(en: "not met", fr: "non rempli")
    case .unknown: LocalizedText(en: "not recorded", fr: "non renseigné")
    }
  }
}
