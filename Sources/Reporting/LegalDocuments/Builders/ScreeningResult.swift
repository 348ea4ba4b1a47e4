import Diagnostics
import Inventory

/// What the screening of an activity comes to, with the reasons that decide it, the strongest first.
struct ScreeningResult {
  /// What follows.
  enum Conclusion: Hashable {
    case required
    case likely
    case contradictory
    case exempted
    case toBeReasoned
    case notCalledFor
    case undecided
  }

  /// How many criteria usually call for an assessment.
  static let threshold = 2

  let conclusion: Conclusion
  let reasons: [LocalizedText]

  init(_ activity: NamedRecords.Record) {
    let states = ScreeningCriterion.allCases.map { $0.state(of: activity) }
    let met = states.count { $0.isMet }
    let screening = activity.records("impact_screening")?.first
    let listed = screening?.text("listed_as").flatMap { $0 == "none" ? nil : $0 }
    let exemption = screening?.text("exempted_as")
    var reasons: [LocalizedText] = []
    if listed != nil, let label = screening?.wholeItems("listed_as").first {
      reasons.append(
        LocalizedText(
          en: "on the CNIL's list of processing that requires an assessment (2018-327): \(label.en)",
          fr:
            "inscrit sur la liste CNIL des traitements soumis à AIPD (délibération nº 2018-327) : \(label.fr)"
        )
      )
    }
    let isNamedByLaw = Self.isNamedByLaw(activity)
    if isNamedByLaw == true {
      reasons.append(
        LocalizedText(
          en: "special categories or data on offences on a large scale (Art. 35(3)(b))",
          fr: "catégories particulières ou données d'infraction à grande échelle (art. 35, § 3, b)"
        )
      )
    }
    let isRequired = !reasons.isEmpty
    // Whether a list of the authority names the activity comes first: without a word on it, nothing is ruled out.
    let isListDecided = screening.map { $0.recording(of: "listed_as") != .notRecorded } ?? false
    if !isListDecided, !isRequired {
      reasons.append(
        LocalizedText(
          en:
            "not recorded whether the CNIL's list of processing that requires an assessment (2018-327) names it",
          fr:
            "inscription sur la liste CNIL des traitements soumis à AIPD (délibération nº 2018-327) non renseignée"
        )
      )
    }
    if let exemption {
      reasons.append(
        LocalizedText(
          en: "exemption of the CNIL relied on (2019-118): \(exemption)",
          fr: "dispense de la CNIL invoquée (délibération nº 2019-118) : \(exemption)"
        )
      )
    }
    reasons.append(
      LocalizedText(
        en: "\(met) of nine criteria met; two or more usually call for an assessment",
        fr:
          "\(met) \(met < 2 ? "critère rempli" : "critères remplis") sur neuf ; deux ou plus appellent en principe une AIPD"
      )
    )
    let unknown = states.count { $0 == .unknown }
    if unknown > 0 {
      reasons.append(
        LocalizedText(
          en: "\(unknown) of nine criteria not recorded",
          fr: "\(unknown) \(unknown < 2 ? "critère non renseigné" : "critères non renseignés") sur neuf"
        )
      )
    }
    self.reasons = reasons
    conclusion =
      switch (isRequired, exemption != nil) {
      case (true, true): .contradictory
      case (true, false): .required
      // An exemption holds where neither a list nor the law itself requires an assessment.
      case (false, true): isListDecided && isNamedByLaw == false ? .exempted : .undecided
      case (false, false) where met >= Self.threshold: .likely
      case (false, false) where unknown > 0 || !isListDecided || isNamedByLaw == nil: .undecided
      case (false, false): met > 0 ? .toBeReasoned : .notCalledFor
      }
  }

  /// Whether an assessment must be found; nil where nothing is concluded.
  var callsForAssessment: Bool? {
    switch conclusion {
    case .required, .likely, .contradictory: true
    case .exempted, .toBeReasoned, .notCalledFor: false
    case .undecided: nil
    }
  }

  /// Whether the law names the activity: special categories or data on offences on a large scale (GDPR 35(3)(b)); nil
  /// where a fact that decides is missing.
  private static func isNamedByLaw(_ activity: NamedRecords.Record) -> Bool? {
    let scale = ScreeningCriterion.largeScale.state(of: activity)
    // What was declared decides where the categories themselves do not.
    let isDeclaredPlain = ScreeningCriterion.sensitiveData.state(of: activity) == .notMet
    let holds = ScreeningCriterion.holdsDataNamedByLaw(activity) ?? (isDeclaredPlain ? false : nil)
    if scale == .notMet || holds == false { return false }
    return scale.isMet && holds == true ? true : nil
  }
}

extension ScreeningResult.Conclusion {
  /// What it is called.
  var label: LocalizedText {
    switch self {
    case .required: LocalizedText(en: "assessment required", fr: "AIPD obligatoire")
    case .likely: LocalizedText(en: "assessment called for in principle", fr: "AIPD à mener en principe")
    case .contradictory:
      LocalizedText(
        en: "contradictory: a list requires it and an exemption is relied on",
        fr: "contradictoire : une liste l'exige et une dispense est invoquée"
      )
    case .exempted: LocalizedText(en: "exemption relied on", fr: "dispense invoquée")
    case .toBeReasoned:
      LocalizedText(
        en: "one criterion: decide, and write the reasons down",
        fr: "un seul critère : décider et consigner les motifs"
      )
    case .notCalledFor:
      LocalizedText(en: "not called for by the criteria", fr: "non requise au vu des critères")
    case .undecided:
      LocalizedText(en: "undecided: facts are missing", fr: "indéterminé : éléments à renseigner")
    }
  }
}
