import Audit
import Catalogue

/// The identifiers of what an audit observed, each made once: a file names them again for every risk and control.
struct OSCALIdentifiers {
  /// One thing that was observed.
  struct Observation {
    /// The same in every audit that makes the observation.
    let uuid: String
    fileprivate let verdict: Verdict
  }

  /// The observations, in order of the report's entries.
  let observations: [Observation]
  /// The records that they speak of, each once.
  let subjects: [SubjectReference]
  private let ofChecks: [String: [Observation]]
  private let ofSubjects: [SubjectKey: String]

  private struct SubjectKey: Hashable {
    let entity: String
    let id: String

    init(_ subject: SubjectReference) { (entity, id) = (subject.entity, subject.id) }
  }

  init(_ part: ReportSet.Part) {
    var observations: [Observation] = []
    var subjects: [SubjectReference] = []
    var ofChecks: [String: [Observation]] = [:]
    var ofSubjects: [SubjectKey: String] = [:]
    for finding in part.report.result.findings {
      let entries = part.report.entries(of: finding).map { entry in
        Observation(
          uuid: Fingerprint.uuid(of: ["observation", part.identity(entry.fingerprint)]),
          verdict: entry.verdict
        )
      }
      observations += entries
      ofChecks[part.report.catalogue.checks[finding.check].id, default: []] += entries
      let subject = finding.subject
      let key = SubjectKey(subject)
      guard ofSubjects[key] == nil else { continue }
      ofSubjects[key] = Fingerprint.uuid(of: ["subject", part.member ?? "", subject.entity, subject.id])
      subjects.append(subject)
    }
    (self.observations, self.subjects) = (observations, subjects)
    (self.ofChecks, self.ofSubjects) = (ofChecks, ofSubjects)
  }

  /// That of a record, the same in every audit; empty for one of which nothing was observed.
  func uuid(of subject: SubjectReference) -> String { ofSubjects[SubjectKey(subject)] ?? "" }

  /// Those of all observations of a check.
  func observations(ofCheck id: String) -> [String] { ofChecks[id]?.map(\.uuid) ?? [] }

  /// Those of the failures of a check, behind which stand those that a waiver accepts.
  func failures(of check: Check) -> [String] {
    let observations = ofChecks[check.id] ?? []
    let failing = observations.filter { $0.verdict == .nonCompliant || $0.verdict == .gap }
    return (failing + observations.filter { $0.verdict == .waived }).map(\.uuid)
  }
}
