import Diagnostics
import Facts

// Steps 3 to 5: circumstances, legal maximum, proportionality.
extension ConductEstimate {
  mutating func weighCircumstances(_ circumstances: DeclaredCircumstances) {
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
        en: "GDPR Art. 83(2)(c) to (f), (h) to (k); guidelines, par. 73 to 111; weights from decisions",
        fr:
          "RGPD, art. 83, § 2, c) à f), h) à k) ; lignes directrices, pts 73 à 111 ; poids tirés de décisions"
      ),
      change: LocalizedText(
        en: "declaring what was done for the persons, how the authority learnt of it, earlier infringements",
        fr:
          "déclarer ce qui a été fait pour les personnes, comment l'autorité l'a su, les violations antérieures"
      )
    )
  }

  mutating func holdToMaximum() {
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
      change: LocalizedText(
        en: "the grouping of conducts, each of which has a maximum of its own",
        fr: "le regroupement des comportements, dont chacun a son propre plafond"
      )
    )
  }

  mutating func keepProportionate() {
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
}
