import Audit
import Catalogue
import Comparison
import Diagnostics

/// One thing to act on, as formats for other programs list them: a witness of a finding, or a finding without one.
struct ReportEntry {
  /// The finding.
  let result: CheckResult
  /// What is said of it.
  let verdict: Verdict
  /// Its stable identity.
  let fingerprint: String
  /// The facts behind it, most telling first.
  let evidence: [Evidence]

  /// Where to look, the first place first; the record's own place where no fact has one.
  var places: [(range: SourceRange, fact: Evidence?)] {
    var seen: Set<SourceRange> = []
    var places: [(range: SourceRange, fact: Evidence?)] = []
    for fact in evidence {
      for case let range? in fact.places.map(\.range) where seen.insert(range).inserted {
        places.append((range, fact))
      }
    }
    guard places.isEmpty, let own = result.subject.place else { return places }
    return [(own, nil)]
  }
}

extension Report {
  /// Everything to act on, by check id and subject id.
  var entries: some Sequence<ReportEntry> { result.findings.lazy.flatMap(entries) }

  /// What a finding gives to act on.
  func entries(of finding: CheckResult) -> [ReportEntry] {
    let check = catalogue.checks[finding.check]
    let verdict = Verdict(finding, isRequired: check.isRequired)
    guard finding.witnesses.isEmpty else {
      return finding.witnesses.map {
        ReportEntry(result: finding, verdict: verdict, fingerprint: $0.fingerprint, evidence: $0.evidence)
      }
    }
    let identity = Fingerprint.unwitnessed(
      check: check.id,
      entity: finding.subject.entity,
      subject: finding.subject.id,
      outcome: finding.outcome
    )
    return [ReportEntry(result: finding, verdict: verdict, fingerprint: identity, evidence: [])]
  }

  /// What an entry is against the baseline; nil where there is none.
  func baselineState(of entry: ReportEntry) -> BaselineState? {
    guard !entry.result.witnesses.isEmpty else {
      let key = JudgementKey(
        check: catalogue.checks[entry.result.check].id,
        entity: entry.result.subject.entity,
        subject: entry.result.subject.id
      )
      return comparison?.state(of: key)
    }
    return comparison?.state(ofFingerprint: entry.fingerprint)
  }

  /// Where a finding is shown that stands nowhere: at the top of the first file that was read.
  var topOfInputs: Place? {
    result.inputs.first.map {
      Place(
        file: $0.name,
        start: TextPosition(line: 1, column: 1),
        end: TextPosition(line: 1, column: 1)
      )
    }
  }
}
