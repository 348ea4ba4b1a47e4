import Audit
import Diagnostics
import Exposure
import Facts

extension ExposureListing {
  /// Facts that widen the ranges because nobody recorded them.
  func writeMissing(to layout: inout TextLayout) {
    guard !exposure.missing.isEmpty else { return }
    heading("Facts that would narrow the ranges", "Faits qui resserreraient les fourchettes", to: &layout)
    for fact in exposure.missing {
      let count = typography.count(
        fact.conducts,
        LocalizedText(en: "conduct", fr: "comportement"),
        LocalizedText(en: "conducts", fr: "comportements")
      )
      layout.paragraph(
        StyledText(typography.text(fact.label), .strong) + StyledText(" · " + count)
          + StyledText(" " + fact.field, .faint),
        first: 2,
        indent: 4
      )
    }
    layout.blankLine()
  }

  /// How the authority may sanction, and what each way can cost at most.
  func writeProcedures(to layout: inout TextLayout) {
    guard !exposure.procedures.isEmpty else { return }
    heading("Procedures", "Procédures", to: &layout)
    for procedure in exposure.procedures {
      var limits: [String] = []
      if let ceiling = procedure.ceiling {
        limits.append(
          typography.words("fine up to ", "amende jusqu'à ") + typography.money(Money(units: ceiling), "EUR")
        )
      }
      if let daily = procedure.daily {
        limits.append(
          typography.words("penalty payment up to ", "astreinte jusqu'à ")
            + typography.money(Money(units: daily), "EUR")
            + typography.words(" per day", " par jour")
        )
      }
      layout.paragraph(
        StyledText(typography.text(procedure.name), .strong)
          + StyledText(" — " + limits.joined(separator: ", ")),
        first: 2,
        indent: 4
      )
      layout.paragraph(StyledText(typography.text(procedure.rule)), first: 4)
      if let doubt = procedure.doubt {
        layout.paragraph(StyledText(typography.inDoubt(doubt), .question), first: 4)
      }
    }
    layout.blankLine()
  }

  /// What else may follow: a table with conditions, those first of which the audit shows a sign.
  func writeOtherSanctions(to layout: inout TextLayout) {
    let shown = exposure.otherSanctions.filter { isExplained || !$0.failing.isEmpty }
    guard !shown.isEmpty else { return }
    heading(
      "Other sanctions, never part of the ranges",
      "Autres sanctions, jamais comprises dans les fourchettes",
      to: &layout
    )
    let lead = typography.words(
      "Only a court finds an offence. The same conduct is not fined twice: a GDPR fine bars a NIS2 fine for it, and a criminal court may deduct it.",
      "Seul un tribunal constate une infraction. Un même comportement n'est pas sanctionné deux fois : l'amende RGPD exclut l'amende NIS 2 et le juge pénal peut l'imputer."
    )
    layout.paragraph(StyledText(lead), first: 2)
    for possible in shown { write(possible, to: &layout) }
    layout.blankLine()
  }

  private func write(_ possible: PossibleSanction, to layout: inout TextLayout) {
    let sanction = possible.sanction
    var most: [String] = []
    if let years = sanction.prisonYears {
      let one = LocalizedText(en: "year of imprisonment", fr: "an d'emprisonnement")
      let many = LocalizedText(en: "years of imprisonment", fr: "ans d'emprisonnement")
      most.append(typography.count(years, one, many))
    }
    if let natural = sanction.natural {
      most.append(typography.words("fine ", "amende ") + typography.money(Money(units: natural), "EUR"))
    }
    if let legal = sanction.legal {
      most.append(
        typography.words("legal persons up to ", "personnes morales jusqu'à ")
          + typography.money(Money(units: legal), "EUR")
      )
    }
    layout.paragraph(
      StyledText(typography.text(sanction.citation), .strong)
        + StyledText(" — " + typography.text(sanction.conduct)),
      first: 2,
      indent: 4
    )
    let condition = typography.label(typography.words("condition", "condition"))
    most.append(condition + " " + typography.text(sanction.condition))
    layout.paragraph(StyledText(most.joined(separator: " · ")), first: 4)
    if !possible.failing.isEmpty {
      let sign = typography.label(typography.words("signs in this audit", "indices dans cet audit"))
      layout.paragraph(StyledText(sign + " " + signs(possible.failing), .warning), first: 4, indent: 6)
    }
    if let doubt = sanction.doubt {
      layout.paragraph(StyledText(typography.inDoubt(doubt), .question), first: 4)
    }
  }

  /// Controls by their framework: gdpr 32(1), 33(1); nis2 23(4)(a).
  private func signs(_ failing: [String]) -> String {
    let controls = failing.map { $0.split(separator: " ", maxSplits: 1) }.filter { $0.count == 2 }
    return controls.chunked(by: { $0[0] }).map { group in
      "\(group.first?[0] ?? "") " + group.map { String($0[1]) }.joined(separator: ", ")
    }.joined(separator: typography.words("; ", " ; "))
  }

  /// Where the figures come from.
  func writeBasis(to layout: inout TextLayout) {
    heading("Basis of this estimate", "Base de cette estimation", to: &layout)
    for citation in [exposure.guidelines, exposure.precedents].compactMap({ $0 }) {
      let read = typography.words(", read on ", ", lu le ") + typography.day(citation.asOf)
      layout.paragraph(StyledText(citation.source + read), first: 2)
    }
    layout.paragraph(
      StyledText(
        typography.words(
          "Rounded to two significant digits, ends outwards; `--format json` has every amount exactly.",
          "Arrondi à deux chiffres significatifs, bornes vers l'extérieur ; `--format json` donne les montants exacts."
        )
      ),
      first: 2
    )
    for input in report.inputs {
      layout.paragraph(StyledText("\(input.name) sha256:\(input.sha256)", .faint), first: 2)
    }
    layout.paragraph(
      StyledText(
        "serment \(report.toolVersion), " + typography.words("rules", "règles")
          + " sha256:\(report.ruleSetDigest)",
        .faint
      ),
      first: 2
    )
  }
}
