import Catalogue
import Exposure
import GRDB
import History
import Values

/// Reads audits back, without the order in which checks, subjects and findings were given.
struct AuditReading {
  /// A series of the file.
  struct Series {
    var id: Int64
    var name: String
  }

  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Every series, by name.
  func series() throws -> [Series] {
    try Row.fetchAll(database, sql: "SELECT id, name FROM series ORDER BY name").map {
      Series(id: $0["id"], name: $0["name"])
    }
  }

  /// The audits of a series by day; of several of one day only the last recorded, if so asked.
  func audits(of series: Int64, onePerDay: Bool = true) throws -> [Int64] {
    let sql =
      onePerDay
      ? "SELECT max(id) FROM audit WHERE series_id = ? GROUP BY as_of ORDER BY as_of"
      : "SELECT id FROM audit WHERE series_id = ? ORDER BY as_of, id"
    return try Int64.fetchAll(database, sql: sql, arguments: [series])
  }

  /// One audit.
  func read(_ audit: Int64, series: String) throws -> KeptAudit {
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM audit WHERE id = ?", arguments: [audit])
    else { throw HistoryFailure.damaged("audit \(audit)") }
    let (checks, checkPositions) = try checks(of: audit)
    let (subjects, subjectPositions) = try subjects(of: audit)
    let record = AuditRecord(
      series: series,
      asOf: try day(row["as_of"]),
      toolVersion: row["tool_version"],
      ruleSet: row["rule_set"],
      inputs: row["inputs"],
      checks: checks,
      subjects: subjects,
      findings: try findings(of: audit, checkPositions, subjectPositions),
      frameworks: try controlCounts(of: audit),
      exposure: try exposure(of: audit)
    )
    return KeptAudit(number: Int(audit), recordedAt: row["recorded_at"], record: record)
  }

  private func checks(of audit: Int64) throws -> ([AppliedCheck], [String: Int]) {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT name, severity, controls, passes, not_applicable FROM applied_check
        JOIN check_version ON check_version.id = check_id WHERE audit_id = ? ORDER BY name
        """,
      arguments: [audit]
    )
    let checks = try rows.map { row -> AppliedCheck in
      let controls: String = row["controls"]
      return AppliedCheck(
        row["name"],
        try word(row["severity"]),
        controls: controls.split(separator: "\n").map(String.init),
        passes: row["passes"],
        notApplicable: row["not_applicable"]
      )
    }
    return (checks, Dictionary(checks.enumerated().map { ($1.id, $0) }) { first, _ in first })
  }

  private func subjects(of audit: Int64) throws -> ([ExaminedSubject], [Int64: Int]) {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT subject.id AS id, subject.entity AS entity, subject.name AS name, site.name AS site
        FROM examined_subject JOIN subject ON subject.id = subject_id
        LEFT JOIN subject AS site ON site.id = site_id WHERE audit_id = ? ORDER BY subject.id
        """,
      arguments: [audit]
    )
    var subjects: [ExaminedSubject] = []
    var positions: [Int64: Int] = [:]
    while let row = try rows.next() {
      positions[row["id"]] = subjects.count
      subjects.append(ExaminedSubject(row["entity"], row["name"], site: row["site"]))
    }
    return (subjects, positions)
  }

  private func findings(
    of audit: Int64,
    _ checks: [String: Int],
    _ subjects: [Int64: Int]
  ) throws -> [KeptFinding] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT subject_id, check_name, fingerprint, outcome, is_waived, is_attested
        FROM finding JOIN reason ON reason.id = reason_id WHERE audit_id = ? ORDER BY reason_id
        """,
      arguments: [audit]
    )
    var findings: [KeptFinding] = []
    while let row = try rows.next() {
      let name: String = row["check_name"]
      guard let check = checks[name], let subject = subjects[row["subject_id"]] else {
        throw HistoryFailure.damaged("finding of audit \(audit)")
      }
      findings.append(
        KeptFinding(
          row["fingerprint"],
          check: check,
          subject: subject,
          outcome: try word(row["outcome"]),
          isWaived: row["is_waived"],
          isAttested: row["is_attested"]
        )
      )
    }
    return findings
  }

  private func controlCounts(of audit: Int64) throws -> [ControlCount] {
    try Row.fetchAll(
      database,
      sql:
        "SELECT framework, state, controls FROM control_count WHERE audit_id = ? ORDER BY framework, state",
      arguments: [audit]
    ).map { ControlCount($0["framework"], $0["state"], $0["controls"]) }
  }

  private func exposure(of audit: Int64) throws -> [KeptExposure] {
    try Row.fetchAll(
      database,
      sql: "SELECT * FROM exposure WHERE audit_id = ? ORDER BY basis",
      arguments: [audit]
    ).map { row in
      KeptExposure(
        try word(row["basis"]),
        row["currency"],
        MoneyRange(Money(hundredths: row["low"]), Money(hundredths: row["high"])),
        failuresAlone: MoneyRange(
          Money(hundredths: row["failures_low"]),
          Money(hundredths: row["failures_high"])
        )
      )
    }
  }

  /// A word that the program wrote itself; another one means that the file was changed.
  private func word<Word: RawRepresentable<String>>(_ text: String) throws -> Word {
    guard let word = Word(rawValue: text) else { throw HistoryFailure.damaged(text) }
    return word
  }

  private func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(iso8601: text.utf8) else { throw HistoryFailure.damaged(text) }
    return day
  }
}
