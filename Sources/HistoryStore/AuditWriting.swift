import Catalogue
import Exposure
import FoundationEssentials
import GRDB
import History
import Values

/// Writes audits into a transaction that is open.
struct AuditWriting {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Writes an audit; one that is there already is left as it is.
  func write(_ record: AuditRecord) throws -> RecordedAudit {
    guard let identity = record.identity else { throw HistoryFailure.database("JSON") }
    let series = try id(of: "series", ["name": record.series])
    if let known = try Int.fetchOne(
      database,
      sql: "SELECT id FROM audit WHERE series_id = ? AND identity = ?",
      arguments: [series, identity]
    ) {
      return RecordedAudit(series: record.series, number: known, wasKnown: true)
    }
    try run(
      """
      INSERT INTO audit (series_id, as_of, tool_version, rule_set, inputs, identity)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [series, record.asOf.description, record.toolVersion, record.ruleSet, record.inputs, identity]
    )
    let audit = database.lastInsertedRowID
    try writeChecks(record.checks, of: audit)
    try writeFindings(record, of: audit, subjects: writeSubjects(record.subjects, of: audit, series))
    try writeSummaries(record, of: audit)
    return RecordedAudit(series: record.series, number: Int(audit), wasKnown: false)
  }

  private func writeChecks(_ checks: [AppliedCheck], of audit: Int64) throws {
    for check in checks {
      let id = try id(
        of: "check_version",
        [
          "name": check.id, "severity": check.severity.rawValue,
          "controls": check.controls.joined(separator: "\n"),
        ]
      )
      try run(
        "INSERT INTO applied_check VALUES (?, ?, ?, ?)",
        [audit, id, check.passes, check.notApplicable]
      )
    }
  }

  /// Writes the subjects and returns their ids, in order.
  private func writeSubjects(
    _ subjects: [ExaminedSubject],
    of audit: Int64,
    _ series: Int64
  ) throws -> [Int64] {
    try subjects.map { subject in
      let id = try self.id(of: "subject", series, subject.entity, subject.id)
      let site = try subject.site.map { try self.id(of: "subject", series, "site", $0) }
      try run("INSERT INTO examined_subject VALUES (?, ?, ?)", [audit, id, site])
      return id
    }
  }

  private func writeFindings(_ record: AuditRecord, of audit: Int64, subjects: [Int64]) throws {
    for finding in record.findings {
      guard subjects.indices.contains(finding.subject), record.checks.indices.contains(finding.check) else {
        throw HistoryFailure.database("index")
      }
      let reason = try id(
        of: "reason",
        [
          "subject_id": subjects[finding.subject], "check_name": record.checks[finding.check].id,
          "fingerprint": finding.fingerprint,
        ]
      )
      try run(
        "INSERT INTO finding VALUES (?, ?, ?, ?, ?)",
        [audit, reason, finding.outcome.rawValue, finding.isWaived, finding.isAttested]
      )
    }
  }

  private func writeSummaries(_ record: AuditRecord, of audit: Int64) throws {
    for count in record.frameworks {
      try run(
        "INSERT INTO control_count VALUES (?, ?, ?, ?)",
        [audit, count.framework, count.state, count.controls]
      )
    }
    for exposure in record.exposure {
      try run(
        "INSERT INTO exposure VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
          audit, exposure.basis.rawValue, exposure.currency, exposure.range.low.hundredths,
          exposure.range.high.hundredths, exposure.failuresAlone.low.hundredths,
          exposure.failuresAlone.high.hundredths,
        ]
      )
    }
  }

  private func id(of table: String, _ series: Int64, _ entity: String, _ name: String) throws -> Int64 {
    try id(of: table, ["series_id": series, "entity": entity, "name": name])
  }

  /// The row of a table of names with these values, which is added when there is none.
  private func id(
    of table: String,
    _ values: KeyValuePairs<String, any DatabaseValueConvertible>
  ) throws -> Int64 {
    let arguments = StatementArguments(values.map(\.value))
    let conditions = values.map { "\($0.key) = ?" }.joined(separator: " AND ")
    let select = try database.cachedStatement(sql: "SELECT id FROM \(table) WHERE \(conditions)")
    if let known = try Int64.fetchOne(select, arguments: arguments) { return known }
    let columns = values.map(\.key).joined(separator: ", ")
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    try database.cachedStatement(sql: "INSERT INTO \(table) (\(columns)) VALUES (\(marks))")
      .execute(arguments: arguments)
    return database.lastInsertedRowID
  }

  private func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }
}
