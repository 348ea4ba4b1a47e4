import Catalogue
import Comparison
import Diagnostics

/// Lists what changed: one section for each kind of change, in it the checks by severity, and below them the records.
struct ChangeSections {
  let comparison: Comparison
  let typography: Typography

  /// How many findings changed so, by severity; those of a check that is gone from a baseline have none.
  func counts(_ change: ComparedFinding.Change) -> [Int] {
    let findings = comparison.findings.filter { $0.change == change }
    return Check.Severity.allCases.map { severity in findings.count { $0.severity == severity } }
  }

  /// What a reader must know before the figures: that other rules or another selection were applied.
  var notes: [LocalizedText] {
    var notes: [LocalizedText] = []
    if !comparison.hasSameRules {
      notes.append(
        LocalizedText(
          en: "The rules differ: a finding may be new or fixed because a check changed.",
          fr: "Les règles diffèrent : un constat peut être nouveau ou corrigé du fait d'un contrôle modifié."
        )
      )
    }
    if !comparison.hasSameParameters {
      notes.append(
        LocalizedText(
          en: "Parameters of checks differ: a finding may be new or fixed because a threshold moved.",
          fr:
            "Des paramètres de contrôles diffèrent : un constat peut être nouveau ou corrigé du fait d'un seuil déplacé."
        )
      )
    }
    if !comparison.hasSameLimits {
      notes.append(
        LocalizedText(
          en:
            "The two audits do not leave out the same: a finding may be new because it was not judged before.",
          fr:
            "Les deux audits n'écartent pas les mêmes éléments : un constat peut être nouveau faute d'examen antérieur."
        )
      )
    }
    return notes
  }

  /// The sections of some kinds of change; one without findings is left out.
  func write(_ changes: [ComparedFinding.Change], to layout: inout TextLayout) {
    for change in changes {
      let findings = ordered(change)
      guard !findings.isEmpty else { continue }
      layout.line(
        StyledText(typography.text(change.label).uppercased(), change == .new ? .alarm : .strong)
          + StyledText(" (" + typography.number(findings.count) + ")", .faint)
      )
      layout.rule("─")
      if let meaning = change.meaning {
        layout.paragraph(StyledText(typography.text(meaning), .faint), first: 2)
        layout.blankLine()
      }
      for group in findings.chunked(by: \.key.check) {
        writeCheck(group, to: &layout)
        if change == .known {
          writeIDs(group, to: &layout)
        } else {
          for finding in group.prefix(TextReport.shownFindings) { write(finding, to: &layout) }
          writeRest(of: group, to: &layout)
        }
        layout.blankLine()
      }
    }
  }

  /// By severity, then check, then record.
  private func ordered(_ change: ComparedFinding.Change) -> [ComparedFinding] {
    let findings = comparison.findings.filter { $0.change == change }
    let severities = Check.Severity.allCases.map(Optional.some) + [nil]
    return severities.flatMap { severity in findings.filter { $0.severity == severity } }
  }

  private func writeCheck(_ group: ArraySlice<ComparedFinding>, to layout: inout TextLayout) {
    guard let first = group.first else { return }
    var title = first.title.map { StyledText(typography.text($0), .strong) + " " } ?? ""
    title += StyledText("[\(first.key.check)]", .faint)
    if let severity = first.severity {
      title += " — " + StyledText(typography.text(severity.label), severity.role)
      if let before = first.severityBefore {
        let was = typography.words("before: ", "auparavant : ") + typography.text(before.label)
        title += StyledText(" (" + was + ")", .faint)
      }
    }
    layout.paragraph(title, first: 2, indent: 4)
  }

  private func write(_ finding: ComparedFinding, to layout: inout TextLayout) {
    let now = finding.after ?? finding.before ?? .notApplicable
    let isGone = finding.change == .gone || finding.change == .notJudged
    let mark = isGone ? Standing.notApplicable : now
    var line = StyledText(mark.mark + " ", mark.role) + StyledText(finding.key.subject, .strong)
    if let name = finding.name, name != finding.key.subject { line += StyledText(" · " + name) }
    line += " — " + transition(of: finding)
    if let reason = finding.reason, reason != .notApplicable {
      line += StyledText(" (" + typography.text(reason.label) + ")")
    }
    for fingerprint in finding.fingerprints.prefix(Self.shownFingerprints) {
      line += StyledText(" #" + fingerprint.prefix(12), .faint)
    }
    layout.paragraph(line, first: 4, indent: 6)
    let message = typography.text(finding.message)
    if finding.change == .new, !message.isEmpty { layout.paragraph(StyledText(message), first: 6) }
  }

  /// How it stood and how it stands, as far as each is known.
  private func transition(of finding: ComparedFinding) -> StyledText {
    let sides = [finding.before, finding.after].compactMap { $0 }
    let differ = Set(sides).count > 1 && finding.reason != .otherReasonsRemain
    return (differ ? sides : sides.suffix(1)).map { StyledText(typography.text($0.label), $0.role) }
      .joined(separator: " → ")
  }

  /// The records of one check in one paragraph: what is as it was needs no line of its own.
  private func writeIDs(_ group: ArraySlice<ComparedFinding>, to layout: inout TextLayout) {
    let byStanding = Dictionary(grouping: group) { $0.after ?? .fail }
    for standing in Standing.allCases {
      guard let findings = byStanding[standing] else { continue }
      let ids = findings.prefix(TextReport.shownFindings).map { StyledText($0.key.subject, .strong) }
      let lead =
        StyledText(standing.mark + " ", standing.role)
        + StyledText(typography.label(typography.text(standing.label)) + " ", standing.role)
      layout.paragraph(lead + ids.joined(separator: ", "), first: 4, indent: 6)
      writeRest(of: findings[...], to: &layout)
    }
  }

  private func writeRest(of findings: ArraySlice<ComparedFinding>, to layout: inout TextLayout) {
    let rest = findings.count - TextReport.shownFindings
    guard rest > 0 else { return }
    let count = typography.count(
      rest,
      LocalizedText(en: "other", fr: "autre"),
      LocalizedText(en: "others", fr: "autres")
    )
    let hint = typography.words("; `--format json` lists all", " ; `--format json` les donne tous")
    layout.paragraph(StyledText(typography.words("and ", "et ") + count + hint, .faint), first: 6)
  }

  /// How many fingerprints a line shows.
  private static let shownFingerprints = 3
}
