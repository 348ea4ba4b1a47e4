import Diagnostics
import Exposure
import Facts

/// A decision in a listing: what it imposed on whom, what happened, what is in doubt.
struct PrecedentEntry {
  private let typography: Typography

  init(_ typography: Typography) {
    self.typography = typography
  }

  func write(_ precedent: Precedent, to layout: inout TextLayout) {
    var head = StyledText(precedent.id, .strong)
    head += StyledText(
      " · " + typography.day(precedent.date) + " · \(precedent.authority) (\(precedent.country)) · "
    )
    head += StyledText(typography.money(Money(units: precedent.amount), "EUR"), .strong)
    if precedent.currency != "EUR" {
      head += StyledText(
        " (" + typography.money(Money(units: precedent.originalAmount), precedent.currency) + ")"
      )
    }
    layout.paragraph(head, first: 2, indent: 4)
    layout.paragraph(StyledText(typography.text(precedent.summary)), first: 4)
    var facts = [precedent.kind.label, precedent.formLabel, precedent.size.label].map(typography.text)
    if let persons = precedent.persons {
      facts.append(
        typography.count(
          persons,
          LocalizedText(en: "person", fr: "personne"),
          LocalizedText(en: "persons", fr: "personnes")
        )
      )
    }
    facts.append(typography.words("seriousness ", "gravité ") + "\(precedent.score)/8")
    facts.append(typography.words("Art. ", "art. ") + precedent.articles.joined(separator: ", "))
    if let outcome = precedent.outcome.label {
      let left = precedent.upheld.map { $0 > 0 ? " " + typography.money(Money(units: $0), "EUR") : "" } ?? ""
      facts.append(typography.text(outcome) + left)
    }
    facts.append(precedent.source)
    layout.paragraph(StyledText(facts.joined(separator: " · "), .faint), first: 4, indent: 6)
    if let doubt = precedent.doubt {
      layout.paragraph(StyledText(typography.inDoubt(doubt), .question), first: 4)
    }
  }
}

extension Precedent.Kind {
  /// What it is called.
  var label: LocalizedText {
    switch self {
    case .practice: LocalizedText(en: "practice", fr: "cabinet")
    case .clinic: LocalizedText(en: "clinic or centre", fr: "clinique ou centre")
    case .laboratory: LocalizedText(en: "laboratory", fr: "laboratoire")
    case .hospital: LocalizedText(en: "hospital", fr: "hôpital")
    case .healthAuthority: LocalizedText(en: "health authority", fr: "autorité sanitaire")
    case .pharmacy: LocalizedText(en: "pharmacy", fr: "pharmacie")
    case .vendor: LocalizedText(en: "vendor", fr: "éditeur ou prestataire")
    case .website: LocalizedText(en: "website", fr: "site web")
    case .association: LocalizedText(en: "association", fr: "association")
    }
  }
}

extension Precedent.Outcome {
  /// What became of an amount, where that needs saying.
  fileprivate var label: LocalizedText? {
    switch self {
    case .unknown: nil
    case .final: LocalizedText(en: "final", fr: "définitive")
    case .upheld: LocalizedText(en: "upheld", fr: "confirmée")
    case .reduced: LocalizedText(en: "reduced to", fr: "réduite à")
    case .annulled: LocalizedText(en: "annulled", fr: "annulée")
    case .pending: LocalizedText(en: "remedy open", fr: "recours en cours ou issue inconnue")
    case .proposed: LocalizedText(en: "only proposed to a court", fr: "seulement proposée à un tribunal")
    }
  }
}
