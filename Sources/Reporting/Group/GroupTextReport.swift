import Audit
import Catalogue
public import Diagnostics
import Exposure

/// The report on a group for a person at a terminal: all members side by side, then the report of each.
public struct GroupTextReport: Sendable {
  private let group: GroupReport
  private let typography: Typography
  private let width: Int
  private let isColoured: Bool

  /// Creates a report in one language for lines of `width` columns, with colours only if a terminal shows them.
  public init(_ group: GroupReport, language: Language, width: Int, isColoured: Bool) {
    self.group = group
    typography = Typography(language: language)
    self.width = width
    self.isColoured = isColoured
  }

  /// Writes the report; inventory text is escaped, so that no terminal obeys it.
  public func write(to output: inout some TextOutputStream) {
    var layout = TextLayout(width: width, isColoured: isColoured)
    writeTitle(to: &layout)
    writeCounts(to: &layout)
    writeRisks(to: &layout)
    writeRelations(to: &layout)
    writeExposure(to: &layout)
    writeBasis(to: &layout)
    layout.drain(into: &output)
    for member in group.members {
      layout.blankLine()
      layout.rule("━")
      let lead = StyledText(typography.label(typography.words("Member", "Membre")) + " ")
      layout.line(lead + StyledText(member.title, .strong) + StyledText(" ← " + member.path, .faint))
      layout.rule("━")
      layout.blankLine()
      layout.drain(into: &output)
      TextReport(member.report, language: typography.language, width: width, isColoured: isColoured)
        .write(to: &output)
    }
  }

  private func writeTitle(to layout: inout TextLayout) {
    let what =
      group.name.map { typography.words("Audit of the group ", "Audit du groupe ") + $0 }
      ?? typography.words("Audit of a group", "Audit d'un groupe")
    let day = typography.words(" as of ", " au ") + typography.day(group.asOf)
    layout.paragraph(StyledText(what + day, .strong) + StyledText(" — serment \(group.toolVersion)", .faint))
    layout.paragraph(typography.sharing(group.tlp))
    layout.rule("═")
  }

  /// One table for each member, and one for all.
  private func writeCounts(to layout: inout TextLayout) {
    let table = CountTable(typography: typography, width: layout.width)
    table.writeHeader(to: &layout)
    for member in group.members {
      layout.paragraph(StyledText(member.title, .strong), first: 2, indent: 4)
      table.writeRows(to: &layout) { member.report.count($0, $1) }
    }
    let whole = typography.count(
      group.members.count,
      LocalizedText(en: "member", fr: "membre"),
      LocalizedText(en: "members together", fr: "membres ensemble")
    )
    layout.paragraph(StyledText(whole, .strong), first: 2)
    table.writeRows(to: &layout) { group.count($0, $1) }
    layout.blankLine()
  }

  /// The gravest checks that fail anywhere, with the members that fail them.
  private func writeRisks(to layout: inout TextLayout) {
    guard !group.risks.isEmpty else { return }
    layout.line(
      StyledText("  " + typography.words("Top risks of the group", "Principaux risques du groupe"), .strong)
        + StyledText(typography.words(" (failures by member)", " (échecs par membre)"), .faint)
    )
    for risk in group.risks.prefix(Self.shownRisks) {
      let verdict = risk.check.isRequired ? Verdict.nonCompliant : .gap
      let members = risk.failures.map { StyledText("\($0.member) (\(typography.number($0.count)))", .strong) }
      layout.paragraph(
        StyledText(verdict.mark + " ", verdict.role)
          + StyledText(typography.label(typography.text(risk.check.title)) + " ")
          + members.joined(separator: ", "),
        first: 4,
        indent: 6
      )
    }
    layout.blankLine()
  }

  /// What members are for each other, as the inventory of one of them says.
  private func writeRelations(to layout: inout TextLayout) {
    guard !group.relations.isEmpty else { return }
    layout.line(StyledText("  " + typography.words("Between members", "Entre membres"), .strong))
    for relation in group.relations {
      let words = [relation.role, relation.activity].compactMap { $0.map(typography.text) }
      let what = words.isEmpty ? "" : typography.label("") + " " + words.joined(separator: ", ")
      var text =
        StyledText(relation.member, .strong) + " → " + StyledText(relation.other, .strong) + StyledText(what)
      text += StyledText(typography.words(" (provider ", " (prestataire ") + relation.provider + ")", .faint)
      if relation.isJointControl, !relation.isAnswered {
        let note = typography.words(
          " — the inventory of \(relation.other) does not say so",
          " — l'inventaire de \(relation.other) n'en fait pas état"
        )
        text += StyledText(note, .question)
      }
      layout.paragraph(text, first: 4, indent: 6)
    }
    layout.blankLine()
  }

  /// The ranges of all members side by side, never added up.
  private func writeExposure(to layout: inout TextLayout) {
    let exposed = group.members.filter { $0.report.exposure?.conducts.isEmpty == false }
    guard !exposed.isEmpty else { return }
    layout.line(
      StyledText("  " + typography.words("Exposure to fines", "Exposition aux amendes"), .strong)
    )
    for member in exposed {
      for branch in member.report.exposure?.branches ?? [] {
        let lead = typography.label(member.id + " — " + typography.text(branch.basis.label))
        let range = typography.money(branch.total.rounded, branch.currency)
        layout.paragraph(StyledText(lead + " ") + StyledText(range, .strong), first: 4, indent: 6)
      }
    }
    layout.paragraph(StyledText(typography.text(GroupReport.exposureNotice), .faint), first: 4)
    layout.blankLine()
  }

  /// The file that lists the members, and what the report is.
  private func writeBasis(to layout: inout TextLayout) {
    layout.paragraph(StyledText(group.file.name), first: 2)
    layout.paragraph(StyledText("sha256:" + group.file.sha256, .faint), first: 4)
    layout.paragraph(StyledText(typography.text(Report.notice)), first: 2)
  }

  /// How many checks the summary names.
  private static let shownRisks = 8
}
