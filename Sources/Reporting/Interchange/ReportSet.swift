import Audit
import Values

/// What formats for other programs are written from: the report on one organisation, or those on a group's members.
public struct ReportSet: Sendable {
  /// One audit.
  struct Part: Sendable {
    /// What the group calls the member; nil for an organisation by itself.
    let member: String?
    /// What it found.
    let report: Report

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
  let asOf: CalendarDate
  /// Whom the report may be shown to.
  let tlp: TrafficLight
  /// The version of this program.
  let toolVersion: String

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
