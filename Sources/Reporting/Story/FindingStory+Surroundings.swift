import Audit
import Catalogue
import Diagnostics
import Exposure

// What a finding does to the rest, and what else is found on its record.
extension FindingStory {
  /// The conducts that count the finding, with what each may cost.
  func writeExposure(to layout: inout TextLayout) {
    guard let exposure = report.exposure else { return }
    let (result, subject) = (entry.result, entry.result.subject)
    var lines: [StyledText] = []
    for (index, conduct) in exposure.conducts.enumerated() {
      let part = conduct.results.first {
        $0.check == result.check && $0.subject.entity == subject.entity && $0.subject.id == subject.id
      }
      guard let part else { continue }
      let others = conduct.results.count - 1
      lines.append(
        StyledText(typography.text(conduct.name), .strong) + StyledText(" — ")
          + StyledText(typography.text(part.weight.label))
          + StyledText(
            typography.words(", with ", ", avec ")
              + typography.count(
                others,
                LocalizedText(en: "other result", fr: "autre résultat"),
                LocalizedText(en: "other results", fr: "autres résultats")
              ),
            .faint
          )
      )
      for branch in exposure.branches where index < branch.amounts.count {
        let range = typography.money(branch.amounts[index].range.rounded, branch.currency)
        lines.append(StyledText(typography.label(typography.text(branch.basis.label)) + " " + range))
      }
    }
    if lines.isEmpty {
      lines = [StyledText(typography.words("bears on no fine", "sans incidence sur une amende"))]
    } else {
      lines.append(StyledText(typography.text(ExposureResult.notice), .faint))
    }
    list("Exposure", "Exposition", lines, to: &layout)
    layout.blankLine()
  }

  /// The other findings on the same record, the gravest first.
  func writeOthers(to layout: inout TextLayout) {
    let own = entry.result.subject
    var lines: [StyledText] = []
    for group in report.groups {
      for verdict in Verdict.allCases {
        for result in group.findings[verdict] ?? []
        where result.subject.entity == own.entity && result.subject.id == own.id {
          for other in report.entries(of: result) where other.fingerprint != entry.fingerprint {
            lines.append(line(other, group.check))
          }
        }
      }
    }
    let rest = lines.count - TextReport.shownFindings
    if rest > 0 {
      lines = Array(lines.prefix(TextReport.shownFindings))
      let number = typography.number(rest)
      lines.append(StyledText(typography.words("and \(number) more", "et \(number) de plus"), .faint))
    }
    if lines.isEmpty { lines = [StyledText(typography.words("none", "aucun"))] }
    list("On this record", "Sur cette fiche", lines, to: &layout)
  }

  private func line(_ other: ReportEntry, _ check: Check) -> StyledText {
    StyledText(other.verdict.mark + " ", other.verdict.role)
      + StyledText("#" + other.fingerprint.prefix(12) + " ", .faint)
      + StyledText(typography.text(check.title))
      + StyledText(
        " (\(typography.text(check.severity.label)), \(typography.text(other.verdict.label)))",
        .faint
      )
  }
}
