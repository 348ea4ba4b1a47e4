import Audit
import Diagnostics
import Values

extension TextReport {
  /// One finding on one subject: what is said of it, the facts behind it, what settles it.
  func writeFinding(_ result: CheckResult, _ verdict: Verdict, to layout: inout TextLayout) {
    var head = StyledText(verdict.mark + " ", verdict.role) + subject(result.subject)
    head += " — " + StyledText(typography.text(verdict.label), verdict.role)
    if let place = subjectPlace(result.subject) { head += StyledText(" ← ", .faint) + place }
    if result.witnesses.count == 1, let witness = result.witnesses.first {
      head += " " + StyledText("#" + witness.shortFingerprint, .faint)
    }
    layout.paragraph(head, first: 2, indent: 4)
    writeSettlement(of: result, to: &layout)
    let message = typography.text(result.message)
    if !message.isEmpty { layout.paragraph(StyledText(message), first: 4) }
    for (number, witness) in result.witnesses.enumerated() {
      writeWitness(witness, number: result.witnesses.count == 1 ? nil : number + 1, to: &layout)
    }
    layout.blankLine()
  }

  /// The results that miss the same facts, together.
  func writeOpen(_ results: [CheckResult], to layout: inout TextLayout) {
    let groups = Dictionary(grouping: results) { OpenKey(cause: $0.cause, missing: $0.missing) }
    let ordered = groups.sorted {
      $0.value.count != $1.value.count
        ? $0.value.count > $1.value.count
        : ($0.value.first?.subject.id ?? "") < ($1.value.first?.subject.id ?? "")
    }
    for (key, members) in ordered {
      let label = typography.text(Verdict.open.label)
      var head = StyledText(Verdict.open.mark + " ", Verdict.open.role) + StyledText(label, Verdict.open.role)
      head +=
        " — "
        + members.map { member in
          let id = StyledText(member.subject.id, .strong)
          return subjectPlace(member.subject).map {
            id + StyledText(" (", .faint) + $0 + StyledText(")", .faint)
          } ?? id
        }.joined(separator: ", ")
      layout.paragraph(head, first: 2, indent: 4)
      if let cause = key.cause { layout.paragraph(StyledText(typography.text(cause.label)), first: 4) }
      if !key.missing.isEmpty {
        let names = key.missing.map {
          StyledText(typography.text($0.label)) + StyledText(" (\($0.path))", .faint)
        }
        let lead = StyledText(typography.label(typography.words("Not recorded", "Non renseigné")) + " ")
        layout.paragraph(lead + names.joined(separator: ", "), first: 4, indent: 6)
      }
      layout.blankLine()
    }
  }

  /// A record as a report names it: the id, and the name where there is one.
  func subject(_ subject: SubjectReference) -> StyledText {
    let id = StyledText(subject.id, .strong)
    guard let name = subject.name, name != subject.id else { return id }
    return id + StyledText(" · " + name)
  }

  /// Where a record begins, as a person opens it.
  private func subjectPlace(_ subject: SubjectReference) -> StyledText? {
    guard let place = subject.place, let label = report.places.label(of: place) else { return nil }
    return StyledText(label, .faint)
  }

  /// A fact with its value, where it stands and who says so.
  func evidence(_ evidence: Evidence) -> StyledText {
    let label = typography.label(typography.text(evidence.label))
    let places = evidence.places.map { origin(of: $0) }.filter { !$0.isEmpty }
    let value = StyledText(label + " " + evidence.value[typography.language])
    return places.isEmpty ? value : value + " " + StyledText("← ", .faint) + places.joined(separator: "; ")
  }

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
    if let day = place.collectedOn { parts.append(day.description) }
    return StyledText(parts.joined(separator: ", "), .faint)
  }

  private func writeWitness(_ witness: Witness, number: Int?, to layout: inout TextLayout) {
    if let number {
      layout.paragraph(
        StyledText("\(number).") + " " + StyledText("#" + witness.shortFingerprint, .faint),
        first: 4
      )
    }
    let indent = number == nil ? 4 : 7
    for fact in witness.evidence {
      layout.paragraph("– " + evidence(fact), first: indent, indent: indent + 2)
    }
  }

  /// The waiver or the attestation.
  private func writeSettlement(of result: CheckResult, to layout: inout TextLayout) {
    if let index = result.waiver {
      let waiver = report.result.waivers[index]
      let until = waiver.until.map { typography.words(" until ", " jusqu'au ") + typography.day($0) } ?? ""
      let text =
        typography.words("Risk accepted", "Risque accepté") + until + typography.words(" by ", " par ")
        + waiver.approvedBy
        + " (\(waiver.id))" + typography.words(": ", " : ") + waiver.reason
      layout.paragraph(StyledText(text, .question), first: 4)
    }
    if let use = result.attestation {
      var text =
        typography.words("Attestation ", "Attestation ") + use.id
        + typography.words(", signed on ", ", signée le ")
      text += typography.day(use.signedOn)
      if let end = use.expiresOn {
        text += typography.words(", valid until ", ", valable jusqu'au ") + typography.day(end)
      }
      layout.paragraph(StyledText(text, .good), first: 4)
    }
  }

  /// What open results have in common.
  private struct OpenKey: Hashable {
    var cause: OpenCause?
    var missing: [MissingPath]
  }
}

extension Witness {
  /// Enough of the fingerprint to find it again.
  var shortFingerprint: String { String(fingerprint.prefix(12)) }
}
