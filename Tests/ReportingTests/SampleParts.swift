import Catalogue
import Diagnostics
import Values

@testable import Audit

// Short forms for the parts of an imagined audit.
extension SampleResult {
  static let declared = EvidencePlace(
    range: range(0, 45, 54),
    strength: .declared,
    tool: "",
    collectedOn: nil
  )
  static let observed = EvidencePlace(
    range: range(1, 14, 17),
    strength: .observed,
    tool: "GLPI-Agent 1.4",
    collectedOn: day(2026, 11, 2)
  )
  static let derived = EvidencePlace(
    range: nil,
    strength: .derived,
    tool: "lifecycle.tsv:12",
    collectedOn: nil
  )

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? CalendarDate(daysSinceEpoch: 0)
  }

  static func range(_ source: UInt32, _ start: UInt32, _ end: UInt32) -> SourceRange {
    SourceRange(source: SourceID(index: source), start: start, end: end)
  }

  static func subject(_ id: String, name: String? = nil, department: String? = nil) -> SubjectReference {
    SubjectReference(
      row: RowID(entity: EntityID(index: 0), index: 0),
      entity: "system",
      id: id,
      name: name,
      place: range(0, 11, 45),
      department: department
    )
  }

  static func evidence(_ path: String, _ en: String, _ fr: String, _ place: EvidencePlace) -> Evidence {
    Evidence(
      path: path,
      label: LocalizedText(en: "Label of \(path)", fr: "Libellé de \(path)"),
      value: LocalizedText(en: en, fr: fr),
      places: [place]
    )
  }

  static func witness(_ digits: String, _ evidence: [Evidence]) -> Witness {
    Witness(fingerprint: String(repeating: digits, count: 32), evidence: evidence)
  }

  private static let lackingVersion = MissingPaths(
    [
      MissingPath(
        path: "os.version",
        field: "operating_system.version",
        label: LocalizedText(en: "Version", fr: "Version")
      )
    ],
    of: "system"
  )

  static func result(
    _ check: Int,
    _ id: String,
    _ outcome: Outcome,
    name: String? = nil,
    department: String? = nil,
    message: (String, String) = ("", ""),
    witnesses: [Witness] = [],
    missing: Bool = false,
    waiver: Int? = nil
  ) -> CheckResult {
    var result = CheckResult(
      check: check,
      subject: subject(id, name: name, department: department),
      outcome: outcome,
      message: LocalizedText(en: message.0, fr: message.1),
      witnesses: witnesses,
      missing: missing ? lackingVersion : .none
    )
    result.waiver = waiver
    return result
  }

  static func waiver(_ id: String, subject: String, until: CalendarDate, _ state: WaiverUse.State)
    -> WaiverUse
  {
    WaiverUse(
      id: id,
      check: "unsupported-operating-system",
      subject: subject,
      reason: "replacement ordered",
      approvedBy: "directeur général",
      until: until,
      state: state,
      place: range(0, 9, 20)
    )
  }

  static func status(
    _ framework: String,
    _ control: String,
    _ state: ControlStatus.State,
    _ counts: [Outcome: Int],
    _ checks: [String]
  ) -> ControlStatus {
    ControlStatus(framework: framework, control: control, state: state, counts: counts, checks: checks)
  }
}
