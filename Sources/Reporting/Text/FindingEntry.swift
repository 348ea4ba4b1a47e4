import Audit
import Comparison
import Diagnostics
import Values

extension TextReport {
  /// One finding on one subject: what is said of it, the facts behind it, what settles it.
  func writeFinding(_ result: CheckResult, _ verdict: Verdict, to layout: inout TextLayout) {
    var head = StyledText(verdict.mark + " ", verdict.role) + subject(result.subject)
    head += " — " + StyledText(typography.text(verdict.label), verdict.role)
    let state = comparisonState(of: result)
    if let state { head += " · " + StyledText(typography.text(state.label), state.role) }
    if let place = subjectPlace(result.subject) { head += " " + place }
    layout.paragraph(head, first: 2, indent: 4)
    writeSettlement(of: result, to: &layout)
    let message = typography.text(result.message)
    if !message.isEmpty { layout.paragraph(StyledText(message), first: 4) }
    for witness in result.witnesses {
      let mark = StyledText("#" + witness.shortFingerprint, .faint)
      var facts = witness.evidence.map { evidence($0) }
      // Beside new reasons, those that were known say so.
      if state == .new, report.comparison?.state(ofFingerprint: witness.fingerprint) == .unchanged {
        facts.insert(StyledText(typography.text(BaselineState.unchanged.label), .faint), at: 0)
      }
      layout.list(mark, facts.isEmpty ? [""] : facts, first: 4, indent: Self.factMargin)
    }
    layout.blankLine()
  }

  /// Where facts begin, behind the fingerprint of their witness.
  private static let factMargin = 19

  /// The results that miss the same facts, together.
  func writeOpen(_ results: ArraySlice<CheckResult>, to layout: inout TextLayout) {
    let groups = OpenGroup.all(of: results)
    for group in groups.prefix(Self.shownFindings) {
      let members = group.results
      let label = typography.text(Verdict.open.label)
      var head = StyledText(Verdict.open.mark + " ", Verdict.open.role) + StyledText(label, Verdict.open.role)
      head +=
        " — "
        + members.prefix(Self.shownFindings).map { member in
          var id = StyledText(member.subject.id, .strong)
          if let state = comparisonState(of: member) {
            id += StyledText(" (" + typography.text(state.label) + ")", state.role)
          }
          return subjectPlace(member.subject).map { id + " " + $0 } ?? id
        }.joined(separator: ", ")
      layout.paragraph(head, first: 2, indent: 4)
      writeRest(of: members, to: &layout)
      if let cause = group.cause { layout.paragraph(StyledText(typography.text(cause.label)), first: 4) }
      if let missing = missing(in: group) { layout.paragraph(missing, first: 4, indent: 6) }
      layout.blankLine()
    }
    let rest = groups.dropFirst(Self.shownFindings).flatMap(\.results).sorted {
      $0.subject.id < $1.subject.id
    }
    guard !rest.isEmpty else { return }
    writeRest(of: rest, shown: 0, to: &layout)
    layout.blankLine()
  }

  /// What would have to be recorded for results; nil where it is nothing.
  func missing(in group: OpenGroup) -> StyledText? {
    guard !group.missing.isEmpty else { return nil }
    let names = group.missing.map {
      StyledText(typography.text($0.label)) + StyledText(" (\($0.path))", .faint)
    }
    let lead = StyledText(typography.label(typography.words("Not recorded", "Non renseigné")) + " ")
    return lead + names.joined(separator: ", ")
  }

  /// Counts the results that are not shown one by one, and names the first and the last of them.
  func writeRest(
    of results: some RandomAccessCollection<CheckResult>,
    shown: Int = Self.shownFindings,
    to layout: inout TextLayout
  ) {
    let rest = results.dropFirst(shown)
    guard let first = rest.first?.subject.id, let last = rest.last?.subject.id else { return }
    let count = typography.count(
      rest.count,
      LocalizedText(en: "other", fr: "autre"),
      LocalizedText(en: "others", fr: "autres")
    )
    let ids = StyledText(first, .strong) + (rest.count > 1 ? " … " + StyledText(last, .strong) : "")
    let hint = typography.words("; `--format json` lists all", " ; `--format json` les donne tous")
    layout.paragraph(
      StyledText(typography.words("and ", "et ") + count + typography.words(", from ", ", de "), .faint) + ids
        + StyledText(hint, .faint),
      first: 4,
      indent: 6
    )
  }

  /// How many results of one check and verdict the text shows one by one; the JSON report has all.
  static let shownFindings = 20

  /// A record as a report names it: the id, and the name where there is one.
  func subject(_ subject: SubjectReference) -> StyledText {
    let id = StyledText(subject.id, .strong)
    guard let name = subject.name, name != subject.id else { return id }
    return id + StyledText(" · " + name)
  }

  /// Where a record begins, as a person opens it.
  func subjectPlace(_ subject: SubjectReference) -> StyledText? {
    guard let place = subject.place, let label = report.places.label(of: place) else { return nil }
    return StyledText("←\u{A0}" + label, .faint)
  }

  /// A fact with its value, whose it is, where it stands and who says so.
  ///
  /// - Parameters:
  ///   - shown: how many of its places are named.
  func evidence(_ evidence: Evidence, shown: Int = Self.shownPlaces) -> StyledText {
    let value = StyledText(typography.fact(evidence))
    let places = evidence.places.map { origin(of: $0) }.filter { !$0.isEmpty }
    guard !places.isEmpty else { return value }
    let rest = places.count - shown
    let more =
      rest <= 0
      ? StyledText("")
      : StyledText(
        typography.words(" and ", " et ")
          + typography.count(
            rest,
            LocalizedText(en: "more", fr: "autre"),
            LocalizedText(en: "more", fr: "autres")
          ),
        .faint
      )
    return value + " " + StyledText("←\u{A0}", .faint)
      + Array(places.prefix(shown)).joined(
        separator: StyledText(typography.words("; ", " ; "), .faint)
      ) + more
  }

  /// How many places of one fact the text names.
  static let shownPlaces = 3

  private func origin(of place: EvidencePlace) -> StyledText {
    var parts: [String] = []
    if let range = place.range, let label = report.places.label(of: range) { parts.append(label) }
    let strength = typography.text(place.strength.label)
    switch (place.strength, place.tool.isEmpty) {
    case (.declared, true): break
    case (.derived, false): parts.append(strength + typography.words(" from ", " de ") + place.tool)
    case (_, false): parts.append(strength + typography.words(" by ", " par ") + place.tool)
    case (_, true): parts.append(strength)
    }
    if let day = place.collectedOn { parts.append(typography.day(day)) }
    return StyledText(parts.joined(separator: ", "), .faint)
  }

  /// The waiver or the attestation.
  func writeSettlement(of result: CheckResult, to layout: inout TextLayout) {
    guard let text = typography.settlement(of: result, report.result.waivers) else { return }
    layout.paragraph(text, first: 4)
  }
}

extension Witness {
  /// Enough of the fingerprint to find it again.
  var shortFingerprint: String { String(fingerprint.prefix(12)) }
}
