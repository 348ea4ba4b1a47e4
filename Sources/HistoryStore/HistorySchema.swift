import GRDB

/// The tables of a history, as `docs/history.md` describes them, by steps that are never changed once released.
enum HistorySchema {
  /// What marks a file as one of this program: `Serm` in ASCII.
  static let applicationID = 0x5365_726D

  /// Whether a database is a history.
  static func isMarked(_ database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID
  }

  /// Whether a database holds nothing and is nobody's.
  static func isEmpty(_ database: Database) throws -> Bool {
    let objects = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema")
    return try objects == 0 && Int.fetchOne(database, sql: "PRAGMA application_id") == 0
  }

  /// Makes an empty database a history.
  static func mark(_ database: Database) throws {
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
  }

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1-audits") { database in
      try database.execute(sql: audits)
    }
    return migrator
  }

  private static let audits = """
    CREATE TABLE series (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE audit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      series_id INTEGER NOT NULL REFERENCES series (id),
      as_of TEXT NOT NULL,
      recorded_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
      tool_version TEXT NOT NULL,
      rule_set TEXT NOT NULL,
      inputs TEXT NOT NULL,
      identity TEXT NOT NULL,
      UNIQUE (series_id, identity)
    ) STRICT;
    CREATE INDEX audit_by_day ON audit (series_id, as_of);

    -- A check as it was declared: the same for all audits between which its severity and controls did not change.
    CREATE TABLE check_version (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      severity TEXT NOT NULL,
      controls TEXT NOT NULL,
      UNIQUE (name, severity, controls)
    ) STRICT;

    CREATE TABLE applied_check (
      audit_id INTEGER NOT NULL REFERENCES audit (id),
      check_id INTEGER NOT NULL REFERENCES check_version (id),
      passes INTEGER NOT NULL,
      not_applicable INTEGER NOT NULL,
      PRIMARY KEY (audit_id, check_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE subject (
      id INTEGER PRIMARY KEY,
      series_id INTEGER NOT NULL REFERENCES series (id),
      entity TEXT NOT NULL,
      name TEXT NOT NULL,
      UNIQUE (series_id, entity, name)
    ) STRICT;

    CREATE TABLE examined_subject (
      audit_id INTEGER NOT NULL REFERENCES audit (id),
      subject_id INTEGER NOT NULL REFERENCES subject (id),
      site_id INTEGER REFERENCES subject (id),
      PRIMARY KEY (audit_id, subject_id)
    ) STRICT, WITHOUT ROWID;

    -- What stays the same of a finding from audit to audit: check, subject and reason.
    CREATE TABLE reason (
      id INTEGER PRIMARY KEY,
      subject_id INTEGER NOT NULL REFERENCES subject (id),
      check_name TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      UNIQUE (subject_id, check_name, fingerprint)
    ) STRICT;

    CREATE TABLE finding (
      audit_id INTEGER NOT NULL REFERENCES audit (id),
      reason_id INTEGER NOT NULL REFERENCES reason (id),
      outcome TEXT NOT NULL,
      is_waived INTEGER NOT NULL,
      is_attested INTEGER NOT NULL,
      PRIMARY KEY (audit_id, reason_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE control_count (
      audit_id INTEGER NOT NULL REFERENCES audit (id),
      framework TEXT NOT NULL,
      state TEXT NOT NULL,
      controls INTEGER NOT NULL,
      PRIMARY KEY (audit_id, framework, state)
    ) STRICT, WITHOUT ROWID;

    -- Amounts in hundredths of the currency.
    CREATE TABLE exposure (
      audit_id INTEGER NOT NULL REFERENCES audit (id),
      basis TEXT NOT NULL,
      currency TEXT NOT NULL,
      low INTEGER NOT NULL,
      high INTEGER NOT NULL,
      failures_low INTEGER NOT NULL,
      failures_high INTEGER NOT NULL,
      PRIMARY KEY (audit_id, basis)
    ) STRICT, WITHOUT ROWID;
    """
}
