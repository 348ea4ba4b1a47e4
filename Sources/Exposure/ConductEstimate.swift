import Audit
import Catalogue
import Diagnostics
import Facts
import Values

/// The way from a conduct to a range of amounts in one branch.
///
/// The low end rests on what fails and on the lightest reading of what is known; the high end adds what is not evidenced.
struct ConductEstimate {
  private let conduct: Conduct
  private let regime: FineRegime
  private let facts: ExposureFacts
  private let method: FineMethod
  private let fines: [String: String]
  private var arithmetic: FineArithmetic
  private(set) var steps: [ExposureStep] = []

  /// The range at the end; its low end is nothing where no authority need see an infringement.
  var range: MoneyRange {
    isDoubtful ? MoneyRange(.zero, arithmetic.amount.high) : arithmetic.amount
  }

  init(
    _ conduct: Conduct,
    _ regime: FineRegime,
    _ facts: ExposureFacts,
    _ method: FineMethod,
    fines: [String: String],
    waivers: [WaiverUse]
  ) {
    self.conduct = conduct
    self.regime = regime
    self.facts = facts
    self.method = method
    self.fines = fines
    arithmetic = FineArithmetic(maximum: MoneyRange(.zero))
    guard regime.basis != .exempt else { return }
    setCeiling()
    weighSeriousness(waivers)
    if regime.basis == .undertaking { adjustForSize() }
    weighCircumstances()
    holdToMaximum()
    keepProportionate()
  }

  /// Whether nothing is found that a text requires or an authority advises, or no fine may be possible.
  private var isDoubtful: Bool { !conduct.has(.found) || regime.mayBeNone }

  private var turnovers: [Money] { [facts.turnover, facts.groupTurnover].compactMap { $0 } }

  // MARK: Step 2

  private mutating func setCeiling() {
    let certain = conduct.results.filter { $0.weight == .found || !conduct.has(.found) }
    let low = gravest(certain.flatMap(\.provisions))
    let high = gravest(conduct.results.flatMap { $0.provisions + $0.arguable })
    guard let low, let high else { return }
    let maximum = MoneyRange(
      regime.maximum(low.tier, turnovers).low,
      regime.maximum(high.tier, turnovers).high
    )
    arithmetic = FineArithmetic(maximum: maximum)
    let provisions = [low, high].map { provision in
      ExposureInput(
        LocalizedText(
          en: provision == low ? "Gravest article that fails or applies" : "Gravest article touched",
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

  private mutating func weighSeriousness(_ waivers: [WaiverUse]) {
    let score = SeriousnessScore(conduct, facts, method, waivers: waivers)
    guard let levels = score.levels else { return }
    let share =
      levels.lightest.share
      .lowerBound...max(levels.lightest.share.lowerBound, levels.gravest.share.upperBound)
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
        en: "starting amount: a share of the maximum for the level of seriousness",
        fr: "montant de départ : une part du plafond selon le niveau de gravité"
      ),
      inputs: [total] + score.inputs,
      source: LocalizedText(
        en: "GDPR Art. 83(2)(a), (b), (g); guidelines, par. 52 to 60; points are our own",
        fr: "RGPD, art. 83, § 2, a), b), g) ; lignes directrices, pts 52 à 60 ; les points sont les nôtres"
      ),
      change: LocalizedText(
        en: "recording in a `conduct` how many persons, since when, which damage and whether it was intended",
        fr: "renseigner dans un `conduct` le nombre de personnes, le début, le dommage et l'intention"
      )
    )
  }

  private mutating func adjustForSize() {
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
        en: "adjustment to the size of the undertaking, which an authority may leave out",
        fr: "ajustement à la taille de l'entreprise, que l'autorité peut omettre"
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

  /// The turnover; the group's only where somebody recorded it, since an organisation without a group has none.
  private var turnoverInputs: [ExposureInput] {
    var inputs = [
      facts.organisationInput("annual_turnover", value: facts.turnover.map(ExposureInput.Value.money))
    ]
    if let group = facts.groupTurnover {
      inputs.append(facts.organisationInput("undertaking_turnover", value: .money(group)))
    }
    return inputs
  }

  // MARK: Steps 3 to 5

  private mutating func weighCircumstances() {
    let circumstances = DeclaredCircumstances(conduct, facts, method)
    arithmetic.weighCircumstances(leaving: circumstances.share)
    add(
      .circumstances,
      3,
      circumstances.share,
      reason: circumstances.inputs.isEmpty
        ? LocalizedText(
          en: "no circumstance of Art. 83(2)(c) to (k) is declared: neutral",
          fr: "aucune circonstance de l'art. 83, § 2, c) à k), n'est déclarée : neutre"
        )
        : LocalizedText(
          en: "declared circumstances; how much each weighs stands in no guideline",
          fr: "circonstances déclarées ; aucune ligne directrice ne chiffre leur poids"
        ),
      inputs: circumstances.inputs,
      source: LocalizedText(
        en: "GDPR Art. 83(2)(c) to (f), (h) to (k); guidelines, par. 70 to 111; weights from decisions",
        fr:
          "RGPD, art. 83, § 2, c) à f), h) à k) ; lignes directrices, pts 70 à 111 ; poids tirés de décisions"
      ),
      change: LocalizedText(
        en: "declaring what was done for the persons, how the authority learnt of it, earlier infringements",
        fr:
          "déclarer ce qui a été fait pour les personnes, comment l'autorité l'a su, les violations antérieures"
      )
    )
  }

  private mutating func holdToMaximum() {
    arithmetic.holdToMaximum()
    add(
      .maximum,
      4,
      nil,
      reason: LocalizedText(
        en: "no more than the legal maximum of the conduct",
        fr: "pas plus que le plafond légal du comportement"
      ),
      inputs: [],
      source: regime.source,
      change: regime.rule
    )
  }

  private mutating func keepProportionate() {
    let kept = method.weight(.proportionality)?.share ?? 10_000...10_000
    let isPublic = regime.basis == .publicBody
    let size = SizeAdjustment(turnovers, method)
    let share = isPublic ? min(kept.lowerBound, size.share.lowerBound)...kept.upperBound : kept
    arithmetic.keep(share)
    let reason =
      isPublic
      ? LocalizedText(
        en:
          "proportionality, budget and public service moderate a fine without a size step, and no text says how far: the low end takes what size would leave of an undertaking with that budget",
        fr:
          "la proportionnalité, le budget et le service public modèrent une amende sans étape de taille, et aucun texte ne dit jusqu'où : la borne basse retient ce que la taille laisserait à une entreprise de même budget"
      )
      : LocalizedText(
        en: "effectiveness, proportionality and ability to pay, as far as decisions went",
        fr:
          "effectivité, proportionnalité et capacité de paiement, dans la mesure observée dans les décisions"
      )
    let doubtful =
      isDoubtful
      ? [
        ExposureInput(
          LocalizedText(en: "Low end", fr: "Borne basse"),
          .text(LocalizedText(en: "no fine", fr: "aucune amende")),
          note: regime.mayBeNone
            ? LocalizedText(
              en: "the law of the country may allow none",
              fr: "le droit du pays peut n'en permettre aucune"
            )
            : LocalizedText(
              en: "nothing fails that a text requires or an authority advises",
              fr: "rien n'est en échec de ce qu'un texte exige ou qu'une autorité recommande"
            )
        )
      ] : []
    add(
      .proportionality,
      5,
      share,
      reason: reason,
      inputs: doubtful + (isPublic ? turnoverInputs : []),
      source: LocalizedText(
        en: "GDPR Art. 83(1); guidelines, chapter 7; the share is our own reading of decisions",
        fr: "RGPD, art. 83, § 1 ; lignes directrices, chapitre 7 ; la part est notre lecture de décisions"
      ),
      change: LocalizedText(
        en: "what the organisation can show of its finances and of the care that a fine would take from",
        fr: "ce que l'organisme peut établir de ses finances et des soins qu'une amende priverait de moyens"
      )
    )
  }

  private mutating func add(
    _ kind: ExposureStep.Kind,
    _ number: Int,
    _ share: ClosedRange<Int>?,
    reason: LocalizedText,
    inputs: [ExposureInput],
    source: LocalizedText,
    change: LocalizedText,
    doubt: LocalizedText? = nil
  ) {
    let isLast = kind == .proportionality
    steps.append(
      ExposureStep(
        kind: kind,
        number: number,
        share: share,
        amount: isLast ? range : arithmetic.amount,
        reason: reason,
        inputs: inputs,
        source: source,
        change: change,
        doubt: doubt
      )
    )
  }
}
