import Diagnostics
import Facts
import Testing
import Values

@Suite("Time zones")
struct TimeZoneTableTests {
  private let zones = EmbeddedRules.tables.timeZones

  private func seconds(_ text: String) throws -> Int64 {
    try Array(text.utf8).withUnsafeBufferPointer { try #require(InstantText.cell($0)).bits }
  }

  @Test(
    "offsets before, at and behind the changes of a year",
    arguments: [
      ("Europe/Paris", "2026-07-01T12:00:00Z", 7200), ("Europe/Paris", "2026-03-29T00:59:59Z", 3600),
      ("Europe/Paris", "2026-03-29T01:00:00Z", 7200), ("Europe/Paris", "2026-10-25T00:59:59Z", 7200),
      ("Europe/Paris", "2026-10-25T01:00:00Z", 3600), ("Europe/Paris", "2090-10-29T00:59:59Z", 7200),
      ("Europe/Paris", "2090-10-29T01:00:00Z", 3600), ("Europe/Paris", "9999-12-31T23:59:59Z", 3600),
      ("Europe/London", "2026-06-30T23:30:00Z", 3600), ("Europe/Dublin", "2060-01-01T00:00:00Z", 0),
      ("Europe/Dublin", "2060-07-01T00:00:00Z", 3600), ("Indian/Reunion", "2026-01-01T00:00:00Z", 14_400),
      ("America/Miquelon", "2026-07-01T00:00:00Z", -7200),
      ("Pacific/Marquesas", "2026-07-01T00:00:00Z", -34_200),
      ("Africa/Cairo", "2026-04-23T21:59:59Z", 7200), ("Africa/Cairo", "2026-04-23T22:00:00Z", 10_800),
      ("Asia/Jerusalem", "2026-03-26T23:59:59Z", 7200), ("Asia/Jerusalem", "2026-03-27T00:00:00Z", 10_800),
      ("Australia/Sydney", "2050-01-01T00:00:00Z", 39_600),
      ("Australia/Sydney", "2050-04-02T15:59:59Z", 39_600),
      ("Australia/Sydney", "2050-04-02T16:00:00Z", 36_000),
      ("Australia/Sydney", "9999-12-31T23:59:59Z", 39_600),
      ("Atlantic/Azores", "2026-03-29T00:59:59Z", -3600), ("Atlantic/Azores", "2026-03-29T01:00:00Z", 0),
    ]
  )
  func offsets(_ zone: String, _ instant: String, _ offset: Int64) throws {
    #expect(try #require(zones.rule(of: zone)).offset(at: seconds(instant)) == offset)
  }

  @Test("nothing is known before the first day of a rule, nor beyond the calendar")
  func bounds() throws {
    let paris = try #require(zones.rule(of: "Europe/Paris"))
    #expect(try paris.offset(at: seconds("1995-10-29T23:59:59Z")) == nil)
    #expect(try paris.offset(at: seconds("1995-10-30T00:00:00Z")) == 3600)
    #expect(paris.offset(at: .min) == nil && paris.offset(at: .max) == nil)
  }

  @Test("the zones of every member of the EEA, of its neighbours and of overseas France are known")
  func coverage() {
    let capitals = [
      "Amsterdam", "Athens", "Berlin", "Bratislava", "Brussels", "Bucharest", "Budapest", "Copenhagen",
      "Dublin", "Helsinki", "Lisbon", "Ljubljana", "London", "Luxembourg", "Madrid", "Malta", "Oslo", "Paris",
      "Prague", "Riga", "Rome", "Sofia", "Stockholm", "Tallinn", "Vaduz", "Vienna", "Vilnius", "Warsaw",
      "Zagreb", "Zurich",
    ]
    let overseas = [
      "America/Cayenne", "America/Guadeloupe", "America/Marigot", "America/Martinique", "America/Miquelon",
      "America/St_Barthelemy", "Indian/Mayotte", "Indian/Reunion", "Pacific/Gambier", "Pacific/Marquesas",
      "Pacific/Noumea", "Pacific/Tahiti", "Pacific/Wallis",
    ]
    let others = ["Asia/Nicosia", "Atlantic/Reykjavik", "America/New_York", "Asia/Tokyo"]
    let wanted = capitals.map { "Europe/" + $0 } + overseas + others
    #expect(Set(wanted).subtracting(zones.names) == [])
    #expect(zones.rule(of: "Europe/Atlantis") == nil && zones.rule(of: "") == nil)
    #expect(zones.citation?.source.hasPrefix("IANA") == true)
  }

  @Test(
    "rows that are no rule are told",
    arguments: [
      ("Z\t\tCET-1", "facts.invalid-value"), ("Z\tsoon\tCET-1", "facts.invalid-date"),
      ("Z\t2000-01-01\t", "facts.invalid-value"), ("Z\t2000-01-01\tCET", "facts.invalid-value"),
      ("Z\t2000-01-01\t<CET-1", "facts.invalid-value"),
      ("Z\t2000-01-01\tCET-1CEST", "facts.invalid-value"),
      ("Z\t2000-01-01\tCET-1CEST,M3.5.0", "facts.invalid-value"),
      ("Z\t2000-01-01\tCET-1CEST,M13.5.0,M10.5.0", "facts.invalid-value"),
      ("Z\t2000-01-01\tCET-1CEST,M3.6.0,M10.5.0", "facts.invalid-value"),
      ("Z\t2000-01-01\tCET-1CEST,M3.5.7,M10.5.0", "facts.invalid-value"),
      ("Z\t2000-01-01\tCET-1CEST,M3.5.0,M10.5.0/x", "facts.invalid-value"),
      ("Z\t2000-01-01\tCET-1CEST,M3.5.0,M10.5.0 ", "facts.invalid-value"),
      ("Z\t2000-01-01\tCET-1\nZ\t2000-01-01\tCET-1", "facts.duplicate-row"),
    ]
  )
  func broken(rows: String, id: String) {
    let header = "# source: us\n# as_of: 2026-11-24\n# licence: ours\nzone\tsince\trule\n"
    var sources = SourceMap()
    for file in EmbeddedRules.files { _ = sources.add(name: file.name, bytes: file.bytes) }
    _ = sources.add(name: "facts/time-zones.tsv", bytes: Array((header + rows + "\n").utf8))
    var bag = DiagnosticBag()
    _ = FactTables(files: sources.files, into: &bag)
    #expect(bag.diagnostics.map(\.id) == [id])
  }
}
