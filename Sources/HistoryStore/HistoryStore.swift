import GRDB
public import History

/// A history in an SQLite file.
///
/// An audit is written in one transaction and on the disk before anybody is told so: the rollback journal with
/// `synchronous = EXTRA` also survives a loss of power, and unlike a write-ahead log leaves one file to copy.
public struct HistoryStore {
  private let queue: DatabaseQueue

  /// How long one program waits for others that write.
  private static let patience = 60.0

  /// Opens a history, and brings one of an earlier version of the program up to date.
  ///
  /// - Parameter mayCreate: whether a file that is not there is made.
  /// - Throws: why the file cannot be used; a file of another program, or a damaged one, stays as it is.
  public init(_ path: String, mayCreate: Bool) throws(HistoryFailure) {
    let file = HistoryFile(path: path)
    if mayCreate { try file.create() } else { try file.find() }
    queue = try file.alone { () throws(HistoryFailure) in try Self.open(path) }
    if mayCreate { try file.restrict() }
  }

  private static func open(_ path: String) throws(HistoryFailure) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = EXTRA")
      // The file may come from elsewhere: nothing that its schema calls may run.
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
    }
    return try HistoryFailure.catching {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let migrator = HistorySchema.migrator
      let isEmpty = try queue.read { database in
        let isEmpty = try HistorySchema.isEmpty(database)
        guard try isEmpty || HistorySchema.isMarked(database) else { throw HistoryFailure.foreign }
        guard try !migrator.hasBeenSuperseded(database) else { throw HistoryFailure.newer }
        return isEmpty
      }
      // The migrator makes a table of its own before it takes its first step: a program that is killed in between
      // would otherwise leave a file that no one knows any more.
      if isEmpty { try queue.write(HistorySchema.mark) }
      try migrator.migrate(queue)
      return queue
    }
  }

  /// Keeps audits, all of them or none; returns once they are on the disk.
  public func record(_ records: [AuditRecord]) throws(HistoryFailure) -> [RecordedAudit] {
    try HistoryFailure.catching {
      try queue.write { database in
        try records.map { try AuditWriting(database).write($0) }
      }
    }
  }

  /// What a series shows.
  public func trend(_ question: TrendQuestion) throws(HistoryFailure) -> HistoryTrend {
    try HistoryFailure.catching {
      try queue.read { database in
        let reading = AuditReading(database)
        let (id, name) = try Self.series(question.series, among: reading.series())
        var builder = TrendBuilder(by: question.grouping)
        for audit in try reading.audits(of: id) { builder.add(try reading.read(audit, series: name)) }
        return builder.trend(of: name, since: question.since)
      }
    }
  }

  /// Every audit of a series, oldest first.
  public func audits(of series: String) throws(HistoryFailure) -> [KeptAudit] {
    try HistoryFailure.catching {
      try queue.read { database in
        let reading = AuditReading(database)
        let (id, name) = try Self.series(series, among: reading.series())
        return try reading.audits(of: id, onePerDay: false).map { try reading.read($0, series: name) }
      }
    }
  }

  /// How much the file holds, once every page and reference of it was checked.
  public func check() throws(HistoryFailure) -> HistoryExtent {
    try HistoryFailure.catching {
      try queue.read { database in
        let found = try String.fetchAll(database, sql: "PRAGMA integrity_check")
        guard found == ["ok"] else { throw HistoryFailure.damaged(found.first ?? "") }
        try database.checkForeignKeys()
        return HistoryExtent(
          series: try AuditReading(database).series().map(\.name),
          audits: try Int.fetchOne(database, sql: "SELECT count(*) FROM audit") ?? 0
        )
      }
    }
  }

  private static func series(
    _ name: String?,
    among all: [AuditReading.Series]
  ) throws -> (id: Int64, name: String) {
    guard let name else {
      guard let first = all.first else { throw HistoryFailure.missing }
      guard all.count == 1 else { throw HistoryFailure.severalSeries(all.map(\.name)) }
      return (first.id, first.name)
    }
    guard let found = all.first(where: { $0.name == name }) else {
      throw all.isEmpty ? HistoryFailure.missing : .unknownSeries(name, all.map(\.name))
    }
    return (found.id, found.name)
  }
}
