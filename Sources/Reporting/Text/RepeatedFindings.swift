import Audit
import Diagnostics

extension TextReport {
  /// From how many results on that the same facts are told once for all of them.
  private static let repetition = 3

  /// The findings of one check and verdict; those with the same facts and the same settlement as one entry.
  func writeResults(_ results: ArraySlice<CheckResult>, _ verdict: Verdict, to layout: inout TextLayout) {
    let entries = alike(results)
    for entry in entries.prefix(Self.shownFindings) {
      if entry.count >= Self.repetition {
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

  /// The results by what is the same about them, in the order of the first of each; results that repeat too little stand
  /// alone.
  private func alike(_ results: ArraySlice<CheckResult>) -> [[CheckResult]] {
    guard results.count >= Self.repetition else { return results.map { [$0] } }
    let groups = Dictionary(grouping: results) { Likeness($0) }
    var seen: Set<Likeness> = []
    return results.flatMap { result -> [[CheckResult]] in
      let likeness = Likeness(result)
      guard likeness.hasFacts, let members = groups[likeness], members.count >= Self.repetition,
        comparable(members)
      else {
        return [[result]]
      }
      return seen.insert(likeness).inserted ? [members] : []
    }
  }

  /// Whether all of them are the same against a baseline too.
  private func comparable(_ members: [CheckResult]) -> Bool {
    let states = members.map(comparisonState)
    return states.allSatisfy { $0 == states[0] }
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

/// What results must share to be told as one: the facts, whatever their places, what is said but for the record's name, and
/// what settles them.
private struct Likeness: Hashable {
  private let entity: String
  private let waiver: Int?
  private let attestation: String?
  private let message: String
  private let facts: [[Fact]]

  /// Whether there is anything to be told once.
  var hasFacts: Bool { facts.contains { !$0.isEmpty } }

  private struct Fact: Hashable {
    let path: String
    let holder: LocalizedText?
    let value: LocalizedText
  }

  init(_ result: CheckResult) {
    entity = result.subject.entity
    waiver = result.waiver
    attestation = result.attestation?.id
    let unnamed = result.subject.name.map { name in
      name.isEmpty ? result.message.en : result.message.en.replacing(name, with: "…")
    }
    message = (unnamed ?? result.message.en).replacing(result.subject.id, with: "…")
    facts = result.witnesses.map { witness in
      witness.evidence.map { Fact(path: $0.path, holder: $0.holder, value: $0.value) }
    }
  }
}
