import Audit
import Catalogue
import Diagnostics

/// The results of the checks of one topic, counted by what is said of them.
struct OutcomeTally {
  /// What the topic is called.
  let topic: LocalizedText
  private(set) var failures = 0
  private(set) var open = 0
  private(set) var review = 0
  private(set) var settled = 0
  private(set) var satisfied = 0

  /// All results but those that do not apply.
  var total: Int { failures + open + review + settled + satisfied }

  /// One tally for each topic with results, those with most failures first.
  static func all(of report: Report) -> [OutcomeTally] {
    let checks = report.catalogue.checks
    var tallies: [OutcomeTally] = []
    var positions: [String: Int] = [:]
    // By check, since a large inventory has more results than can be looked up by name.
    let topics = checks.map { check in
      if let known = positions[check.topic] { return known }
      positions[check.topic] = tallies.count
      tallies.append(OutcomeTally(topic: report.catalogue.name(ofTopic: check.topic)))
      return tallies.count - 1
    }
    for group in report.groups {
      for (verdict, findings) in group.findings {
        guard let first = findings.first else { continue }
        tallies[topics[first.check]].add(findings.count, verdict)
      }
    }
    for settled in report.result.settled where settled.outcome == .pass {
      tallies[topics[Int(settled.check)]].satisfied += 1
    }
    return tallies.filter { $0.total > 0 }.sorted {
      $0.failures != $1.failures ? $0.failures > $1.failures : $0.topic.en < $1.topic.en
    }
  }

  private init(topic: LocalizedText) { self.topic = topic }

  private mutating func add(_ count: Int, _ verdict: Verdict) {
    switch verdict {
    case .nonCompliant, .gap: failures += count
    case .open: open += count
    case .review: review += count
    case .waived, .attested: settled += count
    }
  }
}
