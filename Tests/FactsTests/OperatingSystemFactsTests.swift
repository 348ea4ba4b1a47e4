import Facts
import Testing
import Values

@Suite("Operating systems are found by name, version, build and edition together")
struct OperatingSystemFactsTests {
  private let lifecycles = EmbeddedRules.tables.lifecycles

  private func query(_ facts: [String: String]) -> OperatingSystemQuery {
    OperatingSystemQuery(
      fullName: facts["full"],
      name: facts["name"],
      version: facts["version"],
      build: facts["build"],
      edition: facts["edition"]
    )
  }

  @Test(
    "facts narrow one another",
    arguments: [
      (["full": "Microsoft Windows 7 Professional", "build": "6.1.7601"], "windows/7-sp1"),
      (["full": "Windows 7", "build": "6.1.7600"], "windows/7-rtm"),
      (["full": "Windows 7", "build": "7601"], "windows/7-sp1"),
      (["name": "Windows", "version": "7"], "windows/7-sp1"),
      (
        ["name": "Windows", "version": "10", "edition": "IoT Enterprise LTSC 2021"], "windows/10-21h2-iot-lts"
      ),
      (
        ["full": "Microsoft Windows 10 Professionnel", "version": "22H2", "build": "10.0.19045"],
        "windows/10-22h2"
      ),
      (["full": "Microsoft Windows 10 Professionnel", "build": "10.0.19045.3803"], "windows/10-22h2"),
      (["full": "Microsoft Windows 10 Entreprise", "build": "10.0.17763"], "windows/10-1809-e"),
      (["full": "Microsoft Windows 10 Entreprise LTSC", "build": "10.0.17763"], "windows/10-1809-e-lts"),
      (["full": "Microsoft Windows 10 Entreprise LTSC", "build": "10.0.19044"], "windows/10-21h2-e-lts"),
      (
        ["full": "Microsoft Windows 10 IoT Enterprise LTSC", "build": "10.0.19044"], "windows/10-21h2-iot-lts"
      ),
      (
        ["full": "Windows 10 Enterprise", "edition": "EnterpriseS", "version": "1809"],
        "windows/10-1809-e-lts"
      ),
      (["full": "Microsoft Windows 11 Famille", "version": "23H2"], "windows/11-23h2-w"),
      (["full": "Windows 11", "version": "10.0.22631", "edition": "Professionnel"], "windows/11-23h2-w"),
      (["full": "Microsoft Windows Server 2019 Standard", "build": "10.0.17763"], "windows-server/2019"),
      (["full": "Windows Embedded Standard", "build": "6.1.7601"], "windows-embedded/standard-7-sp1"),
      (["full": "Windows 10 Pro (OS Build 19045.3803)"], "windows/10-22h2"),
      (["full": "Windows 11 Pro", "build": "10.0.99999", "version": "24H2"], "windows/11-24h2-w"),
      (["name": "windows", "version": "2012 R2"], "windows-server/2012-r2"),
      (["name": "Debian", "version": "6.0.10"], "debian/6"),
      (
        ["full": "Debian GNU/Linux 12 (bookworm)", "name": "Debian GNU/Linux", "version": "12 (bookworm)"],
        "debian/12"
      ),
      (["name": "macOS", "version": "10.13.5 (17F77)"], "macos/10.13"),
      (["full": "VMware ESXi 6", "version": "6.7.0"], "vmware-esxi/6.7"),
      (["full": "Linux Mint 19.1 Tessa", "version": "19"], "linuxmint/19.1"),
      (["name": "SLES", "version": "12.3"], "sles/12.3"),
      (["name": "SLES", "version": "15 SP6"], "sles/15.6"),
      (["name": "HP-UX", "version": "B.11.31"], "hp-ux/11i-v3"),
      (["full": "Windows 10", "build": "10.0.22631"], "-"),
      (["full": "Windows 7", "build": "10.0.19045"], "-"),
      (["full": "Debian 12", "version": "11"], "-"),
      (["name": "Debian", "full": "Raspbian GNU/Linux 10 (buster)", "version": "10.1"], "-"),
      (["full": "Vendor OS 3", "build": "6.1.7601"], "-"),
      (["version": "6.1.7601"], "-"), (["version": "22.04"], "-"), (["build": "7601"], "-"), ([:], "-"),
      (["name": "Windows", "build": "6.1.7601"], "? windows/7-sp1 windows-server/2008-r2-sp1"),
      (
        ["build": "6.1.7601"],
        "? windows/7-sp1 windows-embedded/posready-7 windows-embedded/standard-7-sp1 "
          + "windows-server/2008-r2-sp1"
      ),
      (["build": "10.0.19045"], "windows/10-22h2"),
      (["build": "10.0.19043.1"], "windows/10-21h1"),
    ]
  )
  func narrowing(facts: [String: String], expected: String) {
    #expect(summary(lifecycles.match(query(facts))) == expected)
  }

  @Test(
    "an ambiguous match still decides when all candidates agree on a day",
    arguments: [
      (["build": "6.1.7601"], "2026-11-24", "windows-embedded/standard-7-sp1"),
      (["build": "6.1.7601"], "2019-11-24", "windows/7-sp1"),
      (["build": "6.1.7601"], "2020-06-01", nil),
      (["name": "Windows", "build": "6.1.7601"], "2026-11-24", "windows/7-sp1"),
      (["full": "Windows 10 Pro"], "2026-11-24", "windows/10-22h2"),
      (["full": "Windows 10"], "2026-11-24", nil),
      (["full": "Windows 11 23H2"], "2026-11-09", nil),
      (["full": "Windows 11 23H2"], "2026-11-10", nil),
      (["full": "Windows 11 23H2"], "2026-11-11", "windows/11-23h2-e"),
      (["full": "VMware ESXi 6"], "2026-11-24", "vmware-esxi/6.7"),
      (["full": "Debian 12"], "2026-11-24", "debian/12"),
      (["full": "Debian"], "2026-11-24", nil),
      (["full": "Vendor OS 3"], "2026-11-24", nil),
    ] as [([String: String], String, String?)]
  )
  func deciding(facts: [String: String], day: String, expected: String?) throws {
    let date = try #require(CalendarDate(iso8601: day.utf8))
    #expect(lifecycles.match(query(facts)).decidingCycle(on: date)?.id == expected)
  }
}
