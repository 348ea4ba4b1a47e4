import Audit
import Catalogue
import Diagnostics

extension PageBody {
  /// What recording each missing fact would settle.
  func writeMissingFacts(to html: inout HTMLWriter) {
    let facts = report.result.missingFacts
    PageTable(
      member: member,
      caption: words(
        "Facts that are missing, by how many results recording them settles",
        "Faits manquants, selon le nombre de résultats que chacun permettrait de trancher"
      ),
      columns: [
        PageTable.Column(title: words("Fact", "Fait")), PageTable.Column(title: words("Field", "Champ")),
        PageTable.Column(title: words("Records without it", "Fiches sans ce fait"), isNumber: true),
        PageTable.Column(title: words("Results settled", "Résultats tranchés"), isNumber: true),
      ],
      rows: facts.prefix(Self.shownFacts).map { fact in
        [
          .text(typography.text(fact.label)), .markup { $0.element("code", fact.field) },
          .number(typography.number(fact.subjects)), .number(typography.number(fact.results)),
        ]
      }
    ).write(to: &html)
    writeRest(facts.count - Self.shownFacts, to: &html)
  }

  /// Facts that two sources state differently.
  func writeContradictions(to html: inout HTMLWriter) {
    let contradictions = report.result.contradictions
    for contradiction in contradictions.prefix(Self.shownFacts) {
      html.element("div", [.class("finding open")]) { html in
        html.heading { html in
          html.write(
            "≠ " + text.subject(contradiction.subject)
              + StyledText(" — " + typography.text(contradiction.label))
          )
        }
        html.element("dl", [.class("about")]) { html in
          for (index, value) in contradiction.values.enumerated() {
            html.element("dt", text.fate(ofValue: index, in: contradiction))
            html.element("dd", text.evidence(value))
          }
        }
        if !contradiction.isDecided { html.element("p", typography.text(ContradictionReport.undecided)) }
      }
    }
    writeRest(contradictions.count - Self.shownFacts, to: &html)
  }

  /// Every waiver and every attestation that somebody answered, with its fate.
  func writeStatements(to html: inout HTMLWriter) {
    let waivers = report.result.waivers
    if !waivers.isEmpty {
      html.heading { $0.write(words("Waivers", "Dérogations")) }
      html.element("ul") { html in
        for waiver in waivers.prefix(Self.shownFacts) {
          let reason = waiver.reason.isEmpty ? "" : " — " + waiver.reason
          let approver = waiver.approvedBy.isEmpty ? "" : " (" + waiver.approvedBy + ")"
          html.element("li", text.words(of: waiver) + StyledText(reason + approver))
        }
      }
      writeRest(waivers.count - Self.shownFacts, to: &html)
    }
    let attestations = report.result.attestations
    guard !attestations.isEmpty else { return }
    html.heading { $0.write("Attestations") }
    let answered = attestations.filter { $0.state != .unanswered }
    html.element("ul") { html in
      for attestation in answered.prefix(Self.shownFacts) { html.element("li", text.words(of: attestation)) }
      if attestations.count > answered.count {
        let count = attestations.count - answered.count
        let label = typography.text(AttestationRecord.State.unanswered.label(isOne: count < 2))
        html.element("li", typography.number(count) + "\u{A0}" + label)
      }
    }
    writeRest(answered.count - Self.shownFacts, to: &html)
  }

  private static let shownFacts = 200
}
