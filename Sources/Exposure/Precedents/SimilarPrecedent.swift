public import Diagnostics
public import Facts

/// A decision next to the organisation, with what they have in common.
public struct SimilarPrecedent: Sendable {
  /// The decision.
  public let precedent: Precedent
  /// What they share.
  public let shared: [LocalizedText]
  /// Where they differ, or where that is not known.
  public let different: [LocalizedText]

  /// Creates a decision with what it shares.
  public init(precedent: Precedent, shared: [LocalizedText], different: [LocalizedText]) {
    self.precedent = precedent
    self.shared = shared
    self.different = different
  }

  init(_ precedent: Precedent, _ organisation: PrecedentProfile, _ failures: [PrecedentFailure]) {
    let other = PrecedentProfile(precedent)
    var shared: [LocalizedText] = []
    var different: [LocalizedText] = []
    func sort(_ isShared: Bool, _ text: LocalizedText) {
      if isShared { shared.append(text) } else { different.append(text) }
    }
    sort(
      other.country == organisation.country,
      LocalizedText(en: "authority of \(precedent.country)", fr: "autorité : \(precedent.country)")
    )
    sort(other.size == organisation.size, precedent.size.label)
    sort(other.isPublic == organisation.isPublic && other.isPublic != nil, precedent.formLabel)
    sort(other.persons == organisation.persons && other.persons != nil, precedent.personsLabel)
    sort(
      abs(other.score - organisation.score) <= 1,
      LocalizedText(en: "seriousness \(other.score) of 8", fr: "gravité \(other.score) sur 8")
    )
    for failure in failures where other.failures.contains(failure.id) {
      sort(organisation.failures.contains(failure.id), failure.name)
    }
    self.precedent = precedent
    self.shared = shared
    self.different = different
  }
}

extension Precedent.Size {
  /// What a class of size is called.
  public var label: LocalizedText {
    switch self {
    case .micro:
      LocalizedText(en: "below EUR 2 million of turnover", fr: "moins de 2 M€ de chiffre d'affaires")
    case .small: LocalizedText(en: "EUR 2 to 50 million of turnover", fr: "2 à 50 M€ de chiffre d'affaires")
    case .medium:
      LocalizedText(en: "EUR 50 to 250 million of turnover", fr: "50 à 250 M€ de chiffre d'affaires")
    case .large:
      LocalizedText(en: "from EUR 250 million of turnover", fr: "250 M€ de chiffre d'affaires et plus")
    }
  }
}

extension Precedent {
  /// Public or private.
  public var formLabel: LocalizedText {
    switch isPublic {
    case true?: LocalizedText(en: "public body", fr: "organisme public")
    case false?: LocalizedText(en: "private", fr: "privé")
    case nil: LocalizedText(en: "public or private not known", fr: "public ou privé : inconnu")
    }
  }

  /// How many persons, by level.
  fileprivate var personsLabel: LocalizedText {
    switch persons.map(PrecedentProfile.level) {
    case 0?: LocalizedText(en: "below 100 persons", fr: "moins de 100 personnes")
    case 1?: LocalizedText(en: "100 to 10,000 persons", fr: "100 à 10 000 personnes")
    case .some: LocalizedText(en: "10,000 persons or more", fr: "10 000 personnes ou plus")
    case nil: LocalizedText(en: "number of persons not known", fr: "nombre de personnes inconnu")
    }
  }
}
