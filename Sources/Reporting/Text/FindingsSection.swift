import Audit
import Catalogue
import Diagnostics

extension TextReport {
  /// The findings of one severity, check by check.
  func writeFindings(
    _ groups: [FindingGroup],
    to layout: inout TextLayout,
    into output: inout some TextOutputStream
  ) {
    var severity: Check.Severity?
    for group in groups {
      if group.check.severity != severity {
        severity = group.check.severity
        writeSeverity(group.check.severity, to: &layout)
      }
      writeCheck(group.check, fails: !group.failures.isEmpty, to: &layout)
      for verdict in Verdict.allCases {
        guard let results = group.findings[verdict] else { continue }
        if verdict == .open {
          writeOpen(results, to: &layout)
        } else {
          writeResults(results, verdict, to: &layout)
        }
        layout.drain(into: &output)
      }
    }
  }

  private func writeSeverity(_ severity: Check.Severity, to layout: inout TextLayout) {
    let title = typography.words("Severity: ", "Gravité : ") + typography.text(severity.label)
    layout.line(StyledText(title.uppercased(), severity.role))
    layout.rule("─")
  }

  /// What the check is about: said once for all its subjects.
  private func writeCheck(_ check: Check, fails: Bool, to layout: inout TextLayout) {
    let title = StyledText(typography.text(check.title), .strong) + " " + StyledText("[\(check.id)]", .faint)
    layout.paragraph(title, indent: 2)
    let indent = Self.checkMargin
    layout.labelled(
      StyledText(typography.words("Severity", "Gravité"), .faint),
      StyledText(typography.text(check.severityReason)),
      first: 2,
      indent: indent
    )
    if fails {
      let grade = AuditGrade(of: check.isRequired ? .nonCompliant : .gap, check)
      layout.labelled(
        StyledText(typography.words("Grade", "Cotation"), .faint),
        StyledText(typography.text(grade.label)),
        first: 2,
        indent: indent
      )
    }
    layout.labelled(
      StyledText(typography.words("Why", "Enjeu"), .faint),
      StyledText(typography.text(check.why)),
      first: 2,
      indent: indent
    )
    layout.list(
      StyledText(typography.words("Remedy", "Actions"), .faint),
      typography.steps(check.remedy),
      first: 2,
      indent: indent
    )
    layout.labelled(
      StyledText(typography.words("Effort", "Charge"), .faint),
      StyledText(typography.text(check.effort.label)),
      first: 2,
      indent: indent
    )
    layout.list(
      StyledText(typography.words("Basis", "Fondement"), .faint),
      typography.citations(of: check, in: report.controls),
      first: 2,
      indent: indent
    )
    if case .judge(let question) = check.verdict {
      layout.labelled("Question", StyledText(typography.text(question)), first: 2, indent: indent)
    }
    layout.blankLine()
  }

  /// Where the texts of a check begin.
  private static let checkMargin = 13
}
