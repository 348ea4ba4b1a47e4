import Expressions
import Testing

@Suite("Clocks in time zones")
struct TimeZoneTests {
  @Test(
    "offsets, UTC and what nobody knows",
    arguments: [
      ("subject.seen_at.getHours('UTC')", "1"), ("subject.seen_at.getHours('+02:00')", "3"),
      ("subject.seen_at.getDate('-02:00')", "8"), ("subject.seen_at.getMinutes('05:45')", "31"),
      ("subject.seen_at.getMilliseconds('-00:00')", "500"),
      ("subject.seen_at.getHours('Europe/Paris')", "error(invalid-argument)"),
      ("subject.seen_at.getHours('24:00')", "error(invalid-argument)"),
      ("subject.seen_at.getHours('1:00')", "error(invalid-argument)"),
      ("subject.flows[0].target.seen_at.getHours('UTC')", "unknown"),
      ("dyn(null).getHours('UTC')", "error(null-operand)"), ("dyn(1).getHours('UTC')", "error(no-overload)"),
    ]
  )
  func fixed(_ text: String, _ value: String) throws {
    var hospital = Hospital()
    #expect(try hospital.evaluate(text) == value)
  }

  @Test(
    "named zones, before, between and behind the changes that are written down",
    .enabled(if: SystemTimeZones.isInstalled),
    arguments: [
      ("Europe/Paris", "2026-07-01T12:00:00Z", 7200), ("Europe/Paris", "2026-03-29T00:59:59Z", 3600),
      ("Europe/Paris", "2026-03-29T01:00:00Z", 7200), ("Europe/Paris", "2026-10-25T00:59:59Z", 7200),
      ("Europe/Paris", "2026-10-25T01:00:00Z", 3600), ("Europe/Paris", "2090-10-29T00:59:59Z", 7200),
      ("Europe/Paris", "2090-10-29T01:00:00Z", 3600), ("Europe/Paris", "1890-01-01T00:00:00Z", 561),
      ("Australia/Sydney", "2050-01-01T00:00:00Z", 39_600),
      ("Australia/Sydney", "2050-04-02T15:59:59Z", 39_600),
      ("Australia/Sydney", "2050-04-02T16:00:00Z", 36_000),
      ("Australia/Lord_Howe", "2060-01-01T00:00:00Z", 39_600),
      ("Australia/Lord_Howe", "2060-07-01T00:00:00Z", 37_800), ("Europe/Dublin", "2060-01-01T00:00:00Z", 0),
      ("Europe/Dublin", "2060-07-01T00:00:00Z", 3600), ("America/St_Johns", "2060-07-01T00:00:00Z", -9000),
      ("Asia/Kathmandu", "1985-12-31T00:00:00Z", 19_800), ("Asia/Kathmandu", "2026-01-01T00:00:00Z", 20_700),
      ("America/Nuuk", "2060-03-27T00:59:59Z", -7200), ("America/Nuuk", "2060-03-28T01:00:00Z", -3600),
    ]
  )
  func named(_ zone: String, _ instant: String, _ offset: Int64) throws {
    var hospital = Hospital()
    let rules = try #require(SystemTimeZones.rules(of: zone))
    let seconds = try #require(Int64(try hospital.evaluate("int(timestamp('\(instant)'))")))
    #expect(rules.offset(at: seconds) == offset)
  }

  @Test("a file that is cut off or damaged is none, or one with other rules, but no trap")
  func damaged() throws {
    guard SystemTimeZones.isInstalled, let whole = SystemTimeZones.bytes(of: "Europe/Paris") else { return }
    for length in stride(from: 0, to: whole.count, by: 7) {
      #expect(TimeZoneRules(tzif: Array(whole.prefix(length))) == nil)
    }
    var random = SplitMix(seed: 5)
    for _ in 0..<3000 {
      var bytes = whole
      for _ in 0..<3 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      _ = TimeZoneRules(tzif: bytes)?.offset(
        at: Int64.random(in: -62_135_596_800...253_402_300_799, using: &random)
      )
    }
  }
}
