import Diagnostics
import Facts
import Testing
import Values

@Suite("A cycle says when its support ends")
struct CycleTests {
  private let lifecycles = EmbeddedRules.tables.lifecycles

  private func cycle(_ id: String) throws -> Cycle { try #require(lifecycles.cycle(id)) }

  private func text(_ end: SupportEnd?) -> String {
    switch end {
    case nil: "none"
    case .on(let date): date.description
    case .ongoing: "ongoing"
    case .ended: "ended"
    case .notStated: "not stated"
    }
  }

  @Test(
    "ends of security updates, of extended support and of what is free",
    arguments: [
      ("windows/7-sp1", "2020-01-14", "2023-01-10", "2020-01-14"),
      ("windows/10-22h2", "2025-10-14", "2028-10-10", "2025-10-14"),
      ("windows-embedded/standard-7-sp1", "2020-10-13", "2023-10-10", "2020-10-13"),
      ("windows-server/2016", "2027-01-12", "2030-01-12", "2027-01-12"),
      ("windows/10-1607-e-lts", "2026-10-13", "2029-10-09", "2026-10-13"),
      ("macos/11", "2023-09-26", "none", "2023-09-26"), ("macos/10.15", "2022-09-12", "none", "2022-09-12"),
      ("debian/12", "2026-07-11", "2028-06-30", "2028-06-30"),
      ("debian/11", "2024-08-14", "2026-08-31", "2026-08-31"),
      ("ubuntu/24.04", "2029-05-31", "2034-04-25", "2029-05-31"),
      ("rhel/7", "2024-06-30", "2029-05-31", "2024-06-30"),
      ("macos/15", "ongoing", "none", "ongoing"),
      ("oracle-solaris/11.2", "ended", "none", "ended"),
      ("hp-ux/11i-v3", "2025-12-31", "none", "2025-12-31"),
      ("oracle-linux/10", "ongoing", "ongoing", "ongoing"),
    ]
  )
  func ends(id: String, security: String, extended: String, free: String) throws {
    let cycle = try cycle(id)
    #expect(text(cycle.securityEnd) == security)
    #expect(text(cycle.extendedSupport?.end) == extended)
    #expect(text(cycle.freeSecurityEnd) == free)
  }

  @Test(
    "support lasts through its last day",
    arguments: [
      ("windows/11-23h2-e", "2026-11-10", false), ("windows/11-23h2-e", "2026-11-11", true),
      ("windows/11-23h2-e", "2026-11-24", true), ("ibm-aix/7.3.2", "2026-11-24", false),
      ("windows-server/2016", "2026-11-24", false), ("windows/10-1607-e-lts", "2026-11-24", true),
      ("debian/12", "2026-11-24", false), ("debian/11", "2026-11-24", true),
      ("windows/11-24h2-w", "2026-11-24", true), ("windows/11-24h2-e", "2026-11-24", false),
      ("macos/15", "2026-08-22", false), ("macos/15", "2026-11-24", nil),
      ("oracle-solaris/11.2", "2026-11-24", true), ("oracle-solaris/11.2", "2020-01-01", nil),
    ] as [(String, String, Bool?)]
  )
  func over(id: String, day: String, expected: Bool?) throws {
    let date = try #require(CalendarDate(iso8601: day.utf8))
    #expect(try cycle(id).isOver(on: date) == expected)
  }

  @Test("a cycle carries its labels, source, notes and place")
  func evidence() throws {
    let windows = try cycle("windows/7-sp1")
    #expect(windows.label == "Windows 7 SP1")
    #expect(windows.extendedSupport?.label == "Extended Security Updates")
    #expect(windows.extendedSupport?.terms == .contract)
    #expect(windows.source.hasPrefix("endoflife.date; extended end: Microsoft lifecycle data"))
    #expect(windows.policy == "https://learn.microsoft.com/lifecycle/products/?terms=Windows")
    #expect(windows.row.file == "facts/os-lifecycles.tsv")
    #expect(windows.releasedOn == CalendarDate(year: 2011, month: 2, day: 22))
    let table = try #require(EmbeddedRules.files.first { $0.name == windows.row.file })
    let bytes = table.bytes[Int(windows.row.range.start)..<Int(windows.row.range.end)]
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("windows\t7-sp1\tWindows 7 SP1\t"))
    #expect(table.bytes[..<Int(windows.row.range.start)].count { $0 == 10 } + 1 == windows.row.line)
    let debian = try cycle("debian/12")
    #expect(debian.source.hasPrefix("endoflife.date, revision a70eca337600"))
    #expect(debian.extendedSupport?.terms == .free)
    #expect(try cycle("windows/10-1803-e").note?.fr.contains("2021") == true)
    #expect(
      try cycle("windows/10-1803-e").mainstreamEnd == .on(#require(CalendarDate(iso8601: "2021-05-11".utf8)))
    )
    #expect(debian.note == nil)
  }
}
