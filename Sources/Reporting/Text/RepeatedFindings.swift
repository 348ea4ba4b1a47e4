import Audit
import Diagnostics

extension TextReport {
  /// The findings of one check and verdict; those with the same facts and the same settlement as one entry.
  func writeResults(_ results: ArraySlice<CheckResult>, _ verdict: Verdict, to layout: inout TextLayout) {
    let entries = AlikeFindings(results, state: comparisonState).entries
    for entry in entries.prefix(Self.shownFindings) {
      if entry.count >= AlikeFindings.repetition {
        writeRepeated(entry, verdict, to: &layout)
      } else {
        for result in entry { writeFinding(result, verdict, to: &layout) }
      }
    }
    let rest = entries.dropFirst(Self.shownFindings).flatMap { $0 }
    guard !rest.isEmpty else { return }
    writeRest(of: rest.sorted { $0.subject.id < $1.subject.id }, shown: 0, to: &layout)
    layout.blankLine()
  }

  private func writeRepeated(_ results: [CheckResult], _ verdict: Verdict, to layout: inout TextLayout) {
    let first = results[0]
    var head = StyledText(verdict.mark + " ", verdict.role)
    head += StyledText(records(of: first.subject.entity, results.count), .strong)
    head += " — " + StyledText(typography.text(verdict.label), verdict.role)
    if let state = comparisonState(of: first) {
      head += " · " + StyledText(typography.text(state.label), state.role)
    }
    layout.paragraph(head, first: 2, indent: 4)
    writeSettlement(of: first, to: &layout)
    let message = typography.text(first.message)
    if !message.isEmpty {
      let lead = typography.words("For example: ", "Par exemple : ")
      layout.paragraph(StyledText(lead, .faint) + StyledText(message), first: 4)
    }
    for fact in first.witnesses.flatMap(\.evidence) {
      layout.paragraph(StyledText(typography.fact(fact)), first: 4, indent: 6)
    }
    let members = results.prefix(Self.shownFindings).map { result in
      let marks = result.witnesses.map { " #" + $0.shortFingerprint }.joined()
      let place = subjectPlace(result.subject).map { " " + $0 } ?? ""
      return subject(result.subject) + StyledText(marks, .faint) + place
    }
    layout.paragraph(Array(members).joined(separator: "; "), first: 4, indent: 6)
    writeRest(of: results, to: &layout)
    layout.blankLine()
  }
}
