import Audit
import Catalogue
import Diagnostics
import Inventory

extension TextReport {
  /// What was audited, how many findings of which weight, how the frameworks stand, what to record first.
  func writeSummary(to layout: inout TextLayout) {
    writeTitle(to: &layout)
    writeScope(to: &layout)
    writeProfile(to: &layout)
    writeOwnSettings(to: &layout)
    writeCounts(to: &layout)
    writeChangeCounts(to: &layout)
    writeTopRisks(report.groups, to: &layout)
    writePosture(to: &layout)
    writeExposure(to: &layout)
    writeFirstMissingFacts(to: &layout)
  }

  private func writeTitle(to layout: inout TextLayout) {
    let title = typography.words("Audit as of ", "Audit au ") + typography.day(report.result.asOf)
    let tool = "serment \(report.toolVersion)"
    let gap = layout.width - TerminalText.width(title) - TerminalText.width(tool)
    layout.line(
      StyledText(title, .strong) + StyledText(String(repeating: " ", count: max(2, gap)) + tool, .faint)
    )
    layout.paragraph(typography.sharing(report.tlp))
    layout.rule("═")
  }

  private func writeScope(to layout: inout TextLayout) {
    let files = typography.count(
      report.result.inputs.count,
      LocalizedText(en: "file", fr: "fichier"),
      LocalizedText(en: "files", fr: "fichiers")
    )
    // What no check looks at was read and not audited.
    let subjects = Set(report.catalogue.checks.map(\.subject))
    let audited = report.result.recordCounts.filter { count in
      count.count > 0 && report.catalogue.model.entity(named: count.entity).map(subjects.contains) ?? false
    }
    let parts = [files] + audited.map { records(of: $0.entity, $0.count) }
    let list = parts.joined(separator: ", ")
    section(typography.words("Audited", "Périmètre"), StyledText(list), to: &layout)
  }

  /// What the organisation is, by which checks chose whether they concern it; nothing where nobody recorded it, for
  /// then every check is applied.
  private func writeProfile(to layout: inout TextLayout) {
    let profile = report.result.profile
    let known = Applicability(kinds: profile.kinds ?? [], countries: profile.country.map { [$0] } ?? [])
    guard profile.kinds != nil, let words = known.words(report.catalogue.model) else { return }
    section(typography.words("Profile", "Profil"), StyledText(typography.text(words)), to: &layout)
  }

  /// That the audit does not apply every check with its default values, where that is so.
  private func writeOwnSettings(to layout: inout TextLayout) {
    var parts: [String] = []
    if !report.catalogue.selection.isEverything {
      parts.append(typography.words("not all checks applied", "contrôles limités"))
    }
    if report.result.setsWaiversAside {
      parts.append(typography.words("waivers set aside", "dérogations non appliquées"))
    }
    let changed = report.changedParameters.count
    if changed > 0 {
      parts.append(
        typography.count(
          changed,
          LocalizedText(en: "parameter changed", fr: "paramètre modifié"),
          LocalizedText(en: "parameters changed", fr: "paramètres modifiés")
        )
      )
    }
    guard !parts.isEmpty else { return }
    let hint = typography.words(", listed at the end", ", voir en fin de rapport")
    section(
      typography.words("Settings", "Réglages"),
      StyledText(parts.joined(separator: ", ") + hint),
      to: &layout
    )
  }

  private func writeCounts(to layout: inout TextLayout) {
    let table = CountTable(typography: typography, width: layout.width)
    table.writeHeader(to: &layout)
    table.writeRows(to: &layout) { report.count($0, $1) }
    let satisfied = typography.count(
      report.result.count(.pass),
      LocalizedText(en: "satisfied", fr: "satisfait"),
      LocalizedText(en: "satisfied", fr: "satisfaits")
    )
    let settled =
      satisfied + ", " + typography.number(report.result.count(.notApplicable)) + "\u{A0}"
      + typography.words("not applicable", "sans objet")
    section(typography.words("Without a finding", "Sans constat"), StyledText(settled), to: &layout)
  }

  /// The gravest checks that fail, with the subjects that fail them.
  private func writeTopRisks(_ groups: [FindingGroup], to layout: inout TextLayout) {
    let failing = groups.filter { !$0.failures.isEmpty }
    guard !failing.isEmpty else { return }
    layout.line(StyledText("  " + typography.words("Top risks", "Principaux risques"), .strong))
    for group in failing.prefix(Self.shownRisks) {
      let failures = group.failures
      let names = failures.prefix(Self.shownSubjects).map(\.subject.id).joined(separator: ", ")
      let rest = failures.count - Self.shownSubjects
      let more =
        rest > 0
        ? typography.words(" and ", " et ") + typography.number(rest) + typography.words(" more", " de plus")
        : ""
      let verdict = group.check.isRequired ? Verdict.nonCompliant : .gap
      layout.paragraph(
        StyledText(verdict.mark + " ", verdict.role)
          + StyledText(typography.label(typography.text(group.check.title)) + " ")
          + StyledText(names, .strong)
          + StyledText(more),
        first: 4,
        indent: 6
      )
    }
    layout.blankLine()
  }

  /// How many checks the summary names, and how many subjects of each.
  private static let shownRisks = 5
  private static let shownSubjects = 3

  /// One line per framework; no wording ever says that a control is complied with.
  private func writePosture(to layout: inout TextLayout) {
    guard !report.result.controls.isEmpty else { return }
    layout.line(StyledText("  " + typography.words("Controls", "Exigences"), .strong))
    for framework in report.catalogue.frameworks {
      let states = report.result.controls.filter { $0.framework == framework.id }.map(\.state)
      guard !states.isEmpty else { continue }
      let parts = ControlStatus.State.ordered.compactMap { state -> StyledText? in
        let count = states.count { $0 == state }
        guard count > 0 else { return nil }
        return StyledText(typography.count(count, state.labels.one, state.labels.many), state.role)
      }
      let name = StyledText(typography.label(typography.text(framework.name)) + " ")
      layout.paragraph(name + parts.joined(separator: ", "), first: 4, indent: 6)
    }
    layout.blankLine()
  }

  private func writeFirstMissingFacts(to layout: inout TextLayout) {
    guard !report.result.missingFacts.isEmpty else { return }
    layout.line(
      StyledText("  " + typography.words("To be recorded first", "À renseigner en premier"), .strong)
        + StyledText(typography.words(" (results settled)", " (résultats ainsi tranchés)"), .faint)
    )
    writeMissingFacts(report.result.missingFacts.prefix(3), to: &layout)
    layout.blankLine()
  }

  /// A label in the margin with its text.
  func section(_ label: String, _ text: StyledText, to layout: inout TextLayout) {
    layout.labelled(StyledText(label, .strong), text, first: 2, indent: Self.margin)
    layout.blankLine()
  }

  /// Where the texts of the summary begin.
  private static let margin = CountTable.margin
}

extension ControlStatus.State {
  /// The colour of its count.
  fileprivate var role: TextRole {
    switch self {
    case .nonCompliant: .alarm
    case .gap: .warning
    case .notEvidenced: .question
    case .attested, .supported, .notApplicable, .notChecked: .body
    }
  }
}
