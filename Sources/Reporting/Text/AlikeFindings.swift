import Audit
import Comparison
import Diagnostics
import Values

/// Findings of one check and verdict, told as one where the same is said of them.
struct AlikeFindings {
  /// From how many findings on the same facts are told once for all of them.
  static let repetition = 3

  /// The findings that are told as one, in the order of the first of each; those that repeat too little stand alone.
  let entries: [[CheckResult]]

  /// Parts the findings of one check and verdict.
  ///
  /// Thousands may be alike: each is looked at once.
  ///
  /// - Parameters:
  ///   - state: what a finding is against the baseline, which findings told as one must share too.
  init(_ results: ArraySlice<CheckResult>, state: (CheckResult) -> BaselineState?) {
    guard results.count >= Self.repetition else {
      entries = results.map { [$0] }
      return
    }
    var numbers: [Likeness: Int] = [:]
    var groups: [[CheckResult]] = []
    let places = results.map { result -> Int? in
      let likeness = Likeness(result)
      guard likeness.hasFacts else { return nil }
      let known = numbers[likeness]
      let number = known ?? groups.count
      if known == nil {
        numbers[likeness] = number
        groups.append([])
      }
      groups[number].append(result)
      return number
    }
    let isTold = groups.map { $0.count >= Self.repetition && Set($0.map(state)).count == 1 }
    var entries: [[CheckResult]] = []
    for (result, number) in zip(results, places) {
      guard let number, isTold[number] else {
        entries.append([result])
        continue
      }
      guard !groups[number].isEmpty else { continue }
      entries.append(groups[number])
      groups[number] = []
    }
    self.entries = entries
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
      name.isEmpty ? result.message.en : result.message.en.replacingBytes(of: name, with: "…")
    }
    message = (unnamed ?? result.message.en).replacingBytes(of: result.subject.id, with: "…")
    facts = result.witnesses.map { witness in
      witness.evidence.map { Fact(path: $0.path, holder: $0.holder, value: $0.value) }
    }
  }
}
