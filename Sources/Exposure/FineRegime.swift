import Diagnostics
import Facts
import Inventory
import Values

/// What bounds the fines of one branch, and which steps of the guidelines it leaves out.
struct FineRegime {
  let basis: ExposureBranch.Basis
  let rule: LocalizedText
  let source: LocalizedText
  let doubt: LocalizedText?
  let inputs: [ExposureInput]
  let currency: String
  /// The caps under Article 83(4) and under (5) and (6); nil where those of the article hold.
  var caps: (lower: Money, upper: Money)?
  /// Whether it is unknown if there can be a fine at all.
  var mayBeNone = false

  /// The branches of an organisation, the narrower law first.
  static func all(_ facts: ExposureFacts, _ method: FineMethod) -> [FineRegime] {
    let isPublic = facts.isPublicBody
    let inputs = ["is_public_authority", "legal_form", "country"].map { facts.organisationInput($0) }
    guard isPublic != false else { return [undertaking(inputs)] }
    let country = facts.organisation?.text("country")
    guard let law = country.flatMap(method.publicBodies(in:)) else {
      return [unknownLaw(inputs), undertaking(inputs + [facts.assumptionInput("sells_on_market")])]
    }
    let own = publicBody(law, facts, inputs)
    let sells = facts.assumptions?.flag("sells_on_market")
    let isUndertaking = isPublic == nil || law.yieldsToMarket && sells != false && own.basis != .exempt
    let mayBeUndertaking = isUndertaking || law.yieldsToMarket && law.treatment == .exempt && sells != false
    let isState = law.exemptsState && facts.assumptions?.flag("is_run_by_state") == true
    guard mayBeUndertaking, !isState else { return [own] }
    return [own, undertaking(inputs + [facts.assumptionInput("sells_on_market")])]
  }

  private static func undertaking(_ inputs: [ExposureInput]) -> FineRegime {
    FineRegime(
      basis: .undertaking,
      rule: LocalizedText(
        en:
          "as an undertaking: the fixed amount, or the percentage of worldwide turnover where that is higher",
        fr:
          "comme entreprise : le montant fixe, ou le pourcentage du chiffre d'affaires mondial s'il est plus élevé"
      ),
      source: LocalizedText(
        en: "GDPR Art. 83(4) to (6), Recital 150; CJEU C-807/21 and C-383/23",
        fr: "RGPD, art. 83, § 4 à 6, considérant 150 ; CJUE, C-807/21 et C-383/23"
      ),
      doubt: nil,
      inputs: inputs,
      currency: "EUR"
    )
  }

  private static func unknownLaw(_ inputs: [ExposureInput]) -> FineRegime {
    FineRegime(
      basis: .publicBody,
      rule: LocalizedText(
        en: "as a public body of a country whose law is not known here: the fixed amount, or no fine",
        fr:
          "comme organisme public d'un pays dont le droit n'est pas connu ici : le montant fixe, ou aucune amende"
      ),
      source: LocalizedText(en: "GDPR Art. 83(7)", fr: "RGPD, art. 83, § 7"),
      doubt: nil,
      inputs: inputs,
      currency: "EUR",
      mayBeNone: true
    )
  }

  private static func publicBody(
    _ law: PublicBodyRegime,
    _ facts: ExposureFacts,
    _ inputs: [ExposureInput]
  ) -> FineRegime {
    let isState = facts.assumptions?.flag("is_run_by_state")
    let isExempt = law.treatment == .exempt || law.exemptsState && isState == true
    let basis: ExposureBranch.Basis =
      isExempt ? .exempt : law.treatment == .capped ? .nationalCap : .publicBody
    let caps = law.lowerCap.flatMap { lower in
      law.upperCap.map { (lower: Money(units: lower), upper: Money(units: $0)) }
    }
    // A health establishment has a legal personality of its own; only other public bodies may be the State itself.
    let form = facts.organisation?.text("legal_form")
    let asksForState = law.exemptsState && (isState != nil || form == nil || form == "public_administration")
    let mayBeState = asksForState && isState == nil
    return FineRegime(
      basis: basis,
      rule: LocalizedText(
        en: "as a public body: " + law.rule.en,
        fr: "comme organisme public : " + law.rule.fr
      ),
      source: LocalizedText(en: "GDPR Art. 83(7); \(law.law)", fr: "RGPD, art. 83, § 7 ; \(law.law)"),
      doubt: law.doubt,
      inputs: inputs + (asksForState ? [facts.assumptionInput("is_run_by_state")] : []),
      currency: basis == .nationalCap ? law.currency ?? "EUR" : "EUR",
      caps: basis == .nationalCap ? caps : nil,
      mayBeNone: law.treatment == .uncertain || mayBeState
    )
  }

  /// The legal maximum of a tier in this branch.
  func maximum(_ tier: FineTier, _ turnovers: [Money]) -> MoneyRange {
    if let caps { return MoneyRange(tier.isLower ? caps.lower : caps.upper) }
    let fixed = Money(units: tier.ceiling)
    guard basis == .undertaking else { return MoneyRange(fixed) }
    let maxima = turnovers.map { Money(units: tier.maximum(turnover: $0.units)) }
    return MoneyRange(maxima.min() ?? fixed, maxima.max() ?? fixed)
  }
}

extension FineTier {
  /// Whether the tier is of Article 83(4).
  var isLower: Bool { id.hasPrefix("83(4)") }

  /// The paragraph without its point.
  var paragraph: String { isLower ? "83(4)" : "83(5)" }
}
