import Diagnostics
import Inventory

/// Builds the register of breaches: facts, effects and remedial action of each, notified or not.
struct BreachBuilder {
  private typealias Wanted = DocumentFacts.Wanted

  /// The fields of a breach that its sheet shows.
  static let fields = [
    DocumentFacts.Wanted("nature", "33(5)"),
    DocumentFacts.Wanted("incident"),
    DocumentFacts.Wanted("occurred_at"),
    DocumentFacts.Wanted("aware_at", "33(5)"),
    DocumentFacts.Wanted("data_subject_count", "33(3)"),
    DocumentFacts.Wanted("data_categories", "33(3)"),
    DocumentFacts.Wanted("systems"),
    DocumentFacts.Wanted("consequences", "33(5)"),
    DocumentFacts.Wanted("measures_taken", "33(5)"),
    DocumentFacts.Wanted("risk", "33(1)"),
    DocumentFacts.Wanted(
      "notified_authority_at",
      "33(1)",
      whenAbsent: LocalizedText(en: "not notified", fr: "non notifiée")
    ),
    DocumentFacts.Wanted("delay_reason", "33(1)"),
    DocumentFacts.Wanted(
      "communicated_at",
      "34(1)",
      whenAbsent: LocalizedText(en: "not informed", fr: "non informées")
    ),
    DocumentFacts.Wanted("communication_exception", "34(3)"),
    DocumentFacts.Wanted("processor", "33(2)"),
  ]

  private static let notification = "notified_authority_at"

  /// What the time from knowing of a breach to telling the authority is called.
  private static let delay = LegalDocument.Column(
    label: LocalizedText(en: "Time to notification", fr: "Délai de notification")
  )

  /// Hours within which the authority is to be notified.
  private static let notificationHours: Int64 = 72

  func sections(_ facts: inout DocumentFacts) -> [LegalDocument.Section] {
    var section = LegalDocument.Section(
      heading: LocalizedText(en: "Breaches", fr: "Violations"),
      paragraphs: [
        LocalizedText(
          en:
            "Every breach belongs into the register, also one that was not notified: its facts, its effects and what was "
            + "done about it, so that the authority can verify. Instants are given in UTC.",
          fr:
            "Toute violation figure au registre, même non notifiée : les faits, ses effets et les mesures prises pour y "
            + "remédier, afin que la CNIL puisse vérifier. Les heures sont données en temps universel (UTC)."
        )
      ]
    )
    let breaches = facts.all("breach")
    var entries: [LegalDocument.Entry] = []
    for breach in breaches {
      var values: [DocumentValue] = []
      for wanted in Self.fields {
        values.append(facts.value(wanted, of: breach, "breach", isAsked: isAsked(wanted, of: breach)))
        if wanted.field == Self.notification { values.append(delay(of: breach)) }
      }
      entries.append(LegalDocument.Entry(title: breach.title, values: values))
    }
    if breaches.isEmpty {
      facts.note(
        LegalDocument.Column(label: facts.entityLabel("breach"), article: facts.article("33(5)")),
        of: facts.entityLabel("organisation")
      )
    }
    section.register = LegalDocument.Register(
      entryLabel: facts.entityLabel("breach"),
      columns: Self.fields.flatMap { wanted in
        [facts.column(wanted, of: "breach")] + (wanted.field == Self.notification ? [Self.delay] : [])
      },
      entries: entries,
      layout: .sheets,
      whenEmpty: LocalizedText(
        en: "No breach is recorded; an empty list is no evidence that there was none.",
        fr: "Aucune violation n'est renseignée ; une liste vide ne prouve pas qu'il n'y en a pas eu."
      )
    )
    return [section]
  }

  /// Whether the law wants it of this breach; nil where a fact that decides is missing.
  private func isAsked(_ wanted: DocumentFacts.Wanted, of breach: NamedRecords.Record) -> Bool? {
    switch wanted.field {
    // Art. 33(1) wants the notification unless a risk is unlikely: who does not know the risk owes it.
    case Self.notification: breach.text("risk") != "unlikely"
    case "delay_reason": breach.text("risk") == "unlikely" ? false : isLate(breach)
    // Art. 34(1) wants persons to be told only where the risk is high.
    case "communicated_at": breach.text("risk").map { $0 == "high_risk" }
    case "communication_exception": isException(breach)
    // Nothing says whether a breach without a processor's name occurred at a processor.
    case "processor": nil
    default: true
    }
  }

  /// Whether an exception has to say why persons were not told; nil where that is not decided.
  private func isException(_ breach: NamedRecords.Record) -> Bool? {
    if let risk = breach.text("risk"), risk != "high_risk" { return false }
    switch breach.recording(of: "communicated_at") {
    case .recorded, .withheld: return false
    case .absent: return breach.text("risk") == nil ? nil : true
    case .notRecorded: return nil
    }
  }

  /// How long after it was known the authority was told.
  private func delay(of breach: NamedRecords.Record) -> DocumentValue {
    guard breach.recording(of: Self.notification) != .absent else { return .notApplicable }
    guard let seconds = secondsToNotification(of: breach), seconds >= 0 else { return .notRecorded }
    let (hours, minutes) = (seconds / 3600, seconds % 3600 / 60)
    return DocumentValue(
      LocalizedText(verbatim: minutes == 0 ? "\(hours) h" : "\(hours) h \(minutes < 10 ? "0" : "")\(minutes)")
    )
  }

  private func secondsToNotification(of breach: NamedRecords.Record) -> Int64? {
    guard let aware = breach.instant("aware_at"), let notified = breach.instant(Self.notification) else {
      return nil
    }
    let (seconds, isTooLong) = notified.subtractingReportingOverflow(aware)
    return isTooLong ? nil : seconds
  }

  /// Whether the authority was told later than the law wants, so that a reason is due; nil where an instant is missing.
  private func isLate(_ breach: NamedRecords.Record) -> Bool? {
    // Reasons go with a notification: where none was made there is nothing for them to go with.
    if breach.recording(of: Self.notification) == .absent { return false }
    return secondsToNotification(of: breach).map { $0 > Self.notificationHours * 3600 }
  }
}
