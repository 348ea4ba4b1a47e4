import Foundation
import GRDB
import Testing
import Values

@testable import History
@testable import HistoryStore

/// A history in a file.
@Suite struct HistoryStoreTests {
  /// A file of its own below a folder that does not exist yet.
  private struct File {
    let folder = FileManager.default.temporaryDirectory.appending(path: "serment-\(UUID().uuidString)")
    var path: String { folder.appending(path: "state/history.sqlite").path }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    var mode: Int? {
      get throws { try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int }
    }

    func write(_ bytes: Data) throws {
      try FileManager.default.createDirectory(
        at: folder.appending(path: "state"),
        withIntermediateDirectories: true
      )
      try bytes.write(to: URL(filePath: path))
    }
  }

  /// A record with its parts in an order that does not matter.
  private static func parts(_ record: AuditRecord) -> Set<String> {
    let findings = record.findings.map { finding in
      "\(finding.fingerprint) \(record.checks[finding.check].id) \(record.subjects[finding.subject].id) "
        + "\(finding.outcome) \(finding.isWaived) \(finding.isAttested)"
    }
    return Set(
      findings + record.checks.map { "\($0)" } + record.subjects.map { "\($0)" }
        + record.frameworks.map { "\($0)" } + record.exposure.map { "\($0)" }
        + [record.asOf.description, record.toolVersion, record.ruleSet, record.inputs, record.series]
    )
  }

  @Test func anAuditIsReadAsItWasWritten() throws {
    let file = File()
    defer { file.remove() }
    var record = Samples.audit("2026-01-01", ["high a fail+", "low a open", "low b review"])
    record.subjects.append(ExaminedSubject("organisation", "organisation"))
    record.findings[2].isAttested = true
    let store = try HistoryStore(file.path, mayCreate: true)
    #expect(try store.record([record]) == [RecordedAudit(series: "s", number: 1, wasKnown: false)])
    let kept = try #require(try HistoryStore(file.path, mayCreate: false).audits(of: "s").first)
    #expect(Self.parts(kept.record) == Self.parts(record))
    #expect(kept.recordedAt.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
  }

  @Test func theSameAuditIsKeptOnceAndAnotherOfTheDayBesideIt() throws {
    let file = File()
    defer { file.remove() }
    let store = try HistoryStore(file.path, mayCreate: true)
    let (first, other) = (Samples.audit("2026-01-01", ["high a fail"]), Samples.audit("2026-01-01", []))
    #expect(try store.record([first]).map(\.wasKnown) == [false])
    #expect(try store.record([first, other]).map(\.wasKnown) == [true, false])
    #expect(try store.record([first]) == [RecordedAudit(series: "s", number: 1, wasKnown: true)])
    #expect(try store.audits(of: "s").count == 2)
    // The last of a day stands for the day.
    let trend = try store.trend(TrendQuestion(series: nil, since: nil, by: .check))
    #expect(trend.audits.map(\.number) == [2] && trend.unremedied.isEmpty)
  }

  @Test func theFileIsForItsOwnerAlone() throws {
    let file = File()
    defer { file.remove() }
    _ = try HistoryStore(file.path, mayCreate: true)
    let folder = try FileManager.default.attributesOfItem(atPath: file.folder.path + "/state")
    #expect(try file.mode == 0o600 && folder[.posixPermissions] as? Int == 0o700)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
    _ = try HistoryStore(file.path, mayCreate: true)
    #expect(try file.mode == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: file.folder.path + "/state").count == 1)
  }

  @Test func readingMakesNoFile() throws {
    let file = File()
    defer { file.remove() }
    #expect(throws: HistoryFailure.missing) { try HistoryStore(file.path, mayCreate: false) }
    #expect(!FileManager.default.fileExists(atPath: file.folder.path))
    try file.write(Data())
    #expect(throws: HistoryFailure.missing) { try HistoryStore(file.path, mayCreate: false) }
    #expect(try Data(contentsOf: URL(filePath: file.path)).isEmpty)
  }

  @Test func whatIsNoHistoryStaysAsItIs() throws {
    let file = File()
    defer { file.remove() }
    let note = Data(String(repeating: "no database at all\n", count: 100).utf8)
    try file.write(note)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
    #expect(throws: HistoryFailure.foreign) { try HistoryStore(file.path, mayCreate: true) }
    #expect(try Data(contentsOf: URL(filePath: file.path)) == note)
    #expect(try file.mode == 0o644)

    let other = File()
    defer { other.remove() }
    try other.write(Data())
    try DatabaseQueue(path: other.path).write { try $0.execute(sql: "CREATE TABLE theirs (x)") }
    let before = try Data(contentsOf: URL(filePath: other.path))
    #expect(throws: HistoryFailure.foreign) { try HistoryStore(other.path, mayCreate: true) }
    #expect(try Data(contentsOf: URL(filePath: other.path)) == before)
  }

  /// What a program leaves that is killed on its way to the first table, in the order of its transactions.
  @Test(arguments: [
    [], ["PRAGMA application_id = \(HistorySchema.applicationID)"],
    [
      "PRAGMA application_id = \(HistorySchema.applicationID)",
      "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)",
    ],
  ])
  func aBeginningIsGoneOnWith(steps: [String]) throws {
    let file = File()
    defer { file.remove() }
    try file.write(Data())
    let queue = try DatabaseQueue(path: file.path)
    for step in steps { try queue.write { try $0.execute(sql: step) } }
    try queue.close()
    let record = Samples.audit("2026-01-01", ["high a fail"], subjects: ["a"])
    #expect(try HistoryStore(file.path, mayCreate: true).record([record]).map(\.number) == [1])
  }

  @Test func aLaterSchemaIsRefused() throws {
    let file = File()
    defer { file.remove() }
    _ = try HistoryStore(file.path, mayCreate: true)
    try DatabaseQueue(path: file.path).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('9-from-the-future')")
    }
    #expect(throws: HistoryFailure.newer) { try HistoryStore(file.path, mayCreate: true) }
  }

  @Test func damageIsFoundAndNothingIsOverwritten() throws {
    let file = File()
    defer { file.remove() }
    let subjects = (0..<2_000).map { "system-\($0)" }
    let record = Samples.audit("2026-01-01", subjects.map { "high \($0) fail" }, subjects: subjects)
    _ = try HistoryStore(file.path, mayCreate: true).record([record])
    #expect(
      try HistoryStore(file.path, mayCreate: false).check() == HistoryExtent(series: ["s"], audits: 1)
    )
    var bytes = try Data(contentsOf: URL(filePath: file.path))
    let middle = bytes.count / 2
    bytes.replaceSubrange(middle..<middle + 20_000, with: Data(repeating: 0x5A, count: 20_000))
    try file.write(bytes)
    #expect {
      _ = try HistoryStore(file.path, mayCreate: false).check()
    } throws: { error in
      if case .damaged = error as? HistoryFailure { true } else { false }
    }
    #expect(try Data(contentsOf: URL(filePath: file.path)) == bytes)
  }

  @Test func aSeriesIsChosenByNameWhereThereAreSeveral() throws {
    let file = File()
    defer { file.remove() }
    let store = try HistoryStore(file.path, mayCreate: true)
    #expect(throws: HistoryFailure.missing) {
      try store.trend(TrendQuestion(series: nil, since: nil, by: .check))
    }
    _ = try store.record([
      Samples.audit("2026-01-01", [], series: "chu"), Samples.audit("2026-01-01", [], series: "ehpad"),
    ])
    #expect(throws: HistoryFailure.severalSeries(["chu", "ehpad"])) {
      try store.trend(TrendQuestion(series: nil, since: nil, by: .check))
    }
    #expect(throws: HistoryFailure.unknownSeries("x", ["chu", "ehpad"])) {
      try store.trend(TrendQuestion(series: "x", since: nil, by: .check))
    }
    #expect(try store.trend(TrendQuestion(series: "chu", since: nil, by: .check)).audits.count == 1)
  }

  @Test func requestsAndRepliesSurviveTheWay() throws {
    let requests: [HistoryRequest] = [
      .record([Samples.audit("2026-01-01", ["high a fail"])]),
      .trend(TrendQuestion(series: "s", since: Samples.day("2026-01-01"), by: .site)), .check,
    ]
    for request in requests {
      let text = try #require(HistoryMessage.text(of: request))
      #expect(HistoryMessage.read(HistoryRequest.self, from: text) == request)
    }
    let file = File()
    defer { file.remove() }
    for request in requests {
      let reply = request.answer(from: file.path)
      let text = try #require(HistoryMessage.text(of: reply))
      #expect(HistoryMessage.read(HistoryReply.self, from: text) == reply)
      if case .failed = reply { Issue.record("\(request)") }
    }
  }
}
