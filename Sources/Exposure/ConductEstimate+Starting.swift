import Diagnostics
import Facts

// Step 2: the starting amount by tier, seriousness and size.
extension ConductEstimate {
  mutating func setCeiling() {
    let weight = ConductResult.Weight.allCases.last(where: conduct.has)
    let low = gravest(conduct.articles(of: weight).flatMap(\.provisions))
    let high = gravest(conduct.articles(of: nil).flatMap { $0.provisions + $0.arguable })
    guard let low, let high else { return }
    let maximum = MoneyRange(
      regime.maximum(low.tier, turnovers).low,
      regime.maximum(high.tier, turnovers).high
    )
    arithmetic = FineArithmetic(maximum: maximum)
    let provisions = [low, high].map { provision in
      ExposureInput(
        LocalizedText(
          en: provision == low ? "Gravest article at stake" : "Gravest article touched",
          fr: provision == low ? "Article le plus grave en cause" : "Article le plus grave touché"
        ),
        .text(
          LocalizedText(
            en: "\(provision.control) → \(provision.tier.id)",
            fr: "\(provision.control) → \(provision.tier.id)"
          )
        ),
        place: provision.tier.row.range
      )
    }
    var inputs = low == high ? [provisions[0]] : provisions
    if regime.basis == .undertaking { inputs += turnoverInputs }
    add(
      .ceiling,
      2,
      nil,
      reason: LocalizedText(
        en: "one conduct is bounded by the maximum of its gravest infringement",
        fr: "un comportement est borné par le plafond de sa violation la plus grave"
      ),
      inputs: inputs,
      source: LocalizedText(
        en: "GDPR Art. 83(3) to (6); guidelines, par. 43",
        fr: "RGPD, art. 83, § 3 à 6 ; lignes directrices, pt 43"
      ),
      change: LocalizedText(
        en: "settling the results under the gravest article, or a higher turnover than 500 million euro",
        fr:
          "la levée des résultats relevant de l'article le plus grave, ou un chiffre d'affaires supérieur à 500 millions d'euros"
      )
    )
  }

  private struct Provision: Equatable {
    var control: String
    var tier: FineTier
  }

  /// The first of the controls that has the highest maximum.
  private func gravest(_ controls: [String]) -> Provision? {
    let provisions = controls.compactMap { control in
      fines[control].flatMap(method.tiers.tier).map { Provision(control: control, tier: $0) }
    }
    let highest = provisions.map(\.tier.ceiling).max()
    return provisions.first { $0.tier.ceiling == highest }
  }

  mutating func weighSeriousness(_ score: SeriousnessScore) {
    guard let levels = score.levels, let share = score.share else { return }
    arithmetic.start(at: share)
    let (lightest, gravest) = (levels.lightest, levels.gravest)
    let total = ExposureInput(
      LocalizedText(en: "Score", fr: "Score"),
      .points(score.points),
      note: lightest == gravest
        ? lightest.name
        : LocalizedText(
          en: "\(lightest.name.en) to \(gravest.name.en)",
          fr: "\(lightest.name.fr) à \(gravest.name.fr)"
        )
    )
    add(
      .seriousness,
      2,
      share,
      reason: LocalizedText(
        en:
          "starting amount: a share of the maximum for the level of seriousness, the higher the graver within it",
        fr:
          "montant de départ : une part du plafond selon le niveau de gravité, d'autant plus haute qu'il est grave"
      ),
      inputs: [total] + score.inputs,
      source: LocalizedText(
        en: "GDPR Art. 83(2)(a), (b), (g); guidelines, chapter 4.2 and par. 60; points are our own",
        fr: "RGPD, art. 83, § 2, a), b), g) ; lignes directrices, chapitre 4.2 et pt 60 ; points : les nôtres"
      ),
      change: LocalizedText(
        en: "recording in a `conduct` how many persons, since when, which damage and whether it was intended",
        fr: "renseigner dans un `conduct` le nombre de personnes, le début, le dommage et l'intention"
      )
    )
  }

  mutating func adjustForSize() {
    let size = SizeAdjustment(turnovers, method)
    arithmetic.adjustForSize(to: size.share)
    let brackets = size.brackets.map { bracket in
      ExposureInput(
        LocalizedText(en: "Bracket of the guidelines", fr: "Tranche des lignes directrices"),
        .text(LocalizedText(verbatim: bracket.id)),
        place: bracket.row.range
      )
    }
    add(
      .size,
      2,
      size.share,
      reason: LocalizedText(
        en:
          "adjustment to the size of the undertaking, the higher the turnover within its bracket; an authority may leave it out",
        fr:
          "ajustement à la taille de l'entreprise, d'autant plus haut que le chiffre d'affaires l'est dans sa tranche ; l'autorité peut l'omettre"
      ),
      inputs: turnoverInputs + (turnovers.isEmpty ? [] : brackets),
      source: LocalizedText(en: "guidelines, par. 65 and 66", fr: "lignes directrices, pts 65 et 66"),
      change: LocalizedText(
        en: "the turnover of the last closed year, and that of the group where there is one",
        fr: "le chiffre d'affaires du dernier exercice clos, et celui du groupe s'il y en a un"
      ),
      doubt: size.brackets.compactMap(\.doubt).first
    )
  }
}
