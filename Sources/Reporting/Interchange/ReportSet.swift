import Audit
public import Values

/// What formats for other programs are written from: the report on one organisation, or those on a group's members.
public struct ReportSet: Sendable {
  /// One audit.
  struct Part: Sendable {
    /// What the group calls the member; nil for an organisation by itself.
    let member: String?
    /// What it found.
    let report: Report

    /// What people call the member, with what the group calls it; nil for an organisation by itself.
    var memberTitle: String? { member.map { id in report.organisation.map { "\($0) (\(id))" } ?? id } }

    /// A name within the run, with that of the member before it in a group.
    func qualified(_ name: String) -> String { member.map { "\($0)/\(name)" } ?? name }

    /// An identity within the run: members may have records of the same ids.
    func identity(_ fingerprint: String) -> String {
      member.map { Fingerprint.identity(of: [$0, fingerprint]) } ?? fingerprint
    }
  }

  /// The audits, in order of the group's file.
  let parts: [Part]
  /// The day by which everything was judged.
  public let asOf: CalendarDate
  /// Whom the report may be shown to.
  public let tlp: TrafficLight
  /// The version of this program.
  let toolVersion: String

  /// What a page or a document on it is called.
  func title(in typography: Typography) -> String {
    let organisation = parts.count == 1 ? parts.first?.report.organisation : nil
    let lead =
      parts.contains { $0.member != nil }
      ? typography.words("Audit of a group", "Audit d'un groupe")
      : typography.words("Audit report", "Rapport d'audit")
    return organisation.map { "\(lead) – \($0)" } ?? lead
  }

  /// The report on one organisation.
  public init(_ report: Report) {
    parts = [Part(member: nil, report: report)]
    asOf = report.result.asOf
    tlp = report.tlp
    toolVersion = report.toolVersion
  }

  /// The reports on all members of a group.
  public init(_ group: GroupReport) {
    parts = group.members.map { Part(member: $0.id, report: $0.report) }
    asOf = group.asOf
    tlp = group.tlp
    toolVersion = group.toolVersion
  }
}
