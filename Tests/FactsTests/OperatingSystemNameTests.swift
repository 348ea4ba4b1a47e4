import Facts
import Testing

/// What a match gives, in one line: the id, `?` with the ids of several candidates, or `-`.
func summary(_ match: OperatingSystemMatch) -> String {
  switch match {
  case .matched(let cycle): cycle.id
  case .ambiguous(let cycles): "? " + cycles.map(\.id).joined(separator: " ")
  case .unrecognised: "-"
  }
}

@Suite("Operating systems are found by their names")
struct OperatingSystemNameTests {
  private let lifecycles = EmbeddedRules.tables.lifecycles

  @Test(
    "a full name alone names one row",
    arguments: [
      ("Windows 7", "windows/7-sp1"),
      ("Microsoft Windows 7 Professionnel", "windows/7-sp1"),
      ("Microsoft Windows 7 Professionnel N  Service Pack 1", "windows/7-sp1"),
      ("MICROSOFT WINDOWS 7 ÉDITION INTÉGRALE", "windows/7-sp1"),
      ("Microsoft® Windows® 7 Entreprise", "windows/7-sp1"),
      ("win7 pro SP1 64 bits", "windows/7-sp1"),
      ("Windows XP", "windows/5-sp3"),
      ("Microsoft Windows XP Professionnel", "windows/5-sp3"),
      ("Windows Vista Business", "windows/6-sp2"),
      ("Windows 8", "windows/8"),
      ("Microsoft Windows 8.1 Professionnel", "windows/8.1"),
      ("Windows 10 22H2", "windows/10-22h2"),
      ("Windows 10 Pro 22H2", "windows/10-22h2"),
      ("Windows 10 Famille, version 22 H2", "windows/10-22h2"),
      ("Windows 10 Pro 21H2", "windows/10-21h2-w"),
      ("Windows 10 Éducation 1909", "windows/10-1909-e"),
      ("Windows 10 E\u{301}ducation 1909", "windows/10-1909-e"),
      ("Windows\u{A0}10 — Pro, 1909", "windows/10-1909-w"),
      ("Windows 10 Pro Education 1909", "windows/10-1909-w"),
      ("Windows 10 Enterprise LTSC 2019", "windows/10-1809-e-lts"),
      ("Microsoft Windows 10 Entreprise LTSC 2019", "windows/10-1809-e-lts"),
      ("Windows 10 IoT Enterprise LTSB 2016", "windows/10-1607-e-lts"),
      ("Microsoft Windows 10 Enterprise 2016 LTSB", "windows/10-1607-e-lts"),
      ("Microsoft Windows 10 Entreprise 2015 LTSB", "windows/10-1507-e-lts"),
      ("Windows 10 Enterprise LTSC 2021", "windows/10-21h2-e-lts"),
      ("Windows 10 IoT Enterprise LTSC 2021", "windows/10-21h2-iot-lts"),
      ("Windows 11 Enterprise LTSC 2024", "windows/11-24h2-e-lts"),
      ("Windows 11 IoT Entreprise LTSC 2024", "windows/11-24h2-iot-lts"),
      ("Windows 11 Famille 23H2", "windows/11-23h2-w"),
      ("Windows 11 Entreprise 23H2", "windows/11-23h2-e"),
      ("Microsoft Windows 11 Professionnel 24H2", "windows/11-24h2-w"),
      ("Microsoft Windows 11 Entreprise 24H2", "windows/11-24h2-e"),
      ("Windows Server 2012 R2 Standard", "windows-server/2012-r2"),
      ("Microsoft Windows Server 2012 Datacenter", "windows-server/2012"),
      ("Windows Server 2008R2", "windows-server/2008-r2-sp1"),
      ("Microsoft(R) Windows(R) Server 2003, Standard Edition", "windows-server/2003-sp2"),
      ("Microsoft® Windows Server® 2008 Standard", "windows-server/2008-sp2"),
      ("Windows Serveur 2016 Standard", "windows-server/2016"),
      ("Windows 2012 R2", "windows-server/2012-r2"),
      ("Windows Server 2022 Standard 21H2", "windows-server/2022"),
      ("Windows Server, version 20H2", "windows-server/20h2-sac"),
      ("Windows Embedded Standard 7", "windows-embedded/standard-7-sp1"),
      ("Windows Embedded POSReady 2009", "windows-embedded/posready-2009"),
      ("Windows XP Embedded", "windows-embedded/xp-embedded-sp3"),
      ("Windows XP Embedded SP2", "windows-embedded/xp-embedded-sp2"),
      ("Windows CE 6.0", "windows-embedded/ce-6.0"),
      ("Debian GNU/Linux 12 (bookworm)", "debian/12"),
      ("debian 12.5", "debian/12"),
      ("Debian bullseye", "debian/11"),
      ("Ubuntu 22.04.4 LTS", "ubuntu/22.04"),
      ("Ubuntu Jammy", "ubuntu/22.04"),
      ("CentOS Linux release 7.9.2009", "centos/7"),
      ("CentOS Linux 8", "centos/8"),
      ("CentOS Stream 8", "centos-stream/8"),
      ("CentOS 8 Stream", "centos-stream/8"),
      ("Red Hat Enterprise Linux 8.6", "rhel/8"),
      ("Red Hat Enterprise Linux Server release 6.10 (Santiago)", "rhel/6"),
      ("RHEL 9", "rhel/9"),
      ("Rocky Linux release 8.4 (Green Obsidian)", "rocky-linux/8"),
      ("AlmaLinux 9.3 (Shamrock Pampas Cat)", "almalinux/9"),
      ("Oracle Linux Server 8.9", "oracle-linux/8"),
      ("SUSE Linux Enterprise Server 12 SP5", "sles/12.5"),
      ("SLES 15-SP6", "sles/15.6"),
      ("openSUSE Leap 15.5", "opensuse/15.5"),
      ("Alpine Linux v3.18.4", "alpine-linux/3.18"),
      ("Amazon Linux 2", "amazon-linux/2"),
      ("Linux Mint 21.3", "linuxmint/21.3"),
      ("macOS 12.7", "macos/12"),
      ("macOS 12.7.6 (21H1320)", "macos/12"),
      ("Mac OS X 10.6.8", "macos/10.6"),
      ("macOS High Sierra", "macos/10.13"),
      ("macOS Sierra", "macos/10.12"),
      ("VMware ESXi 6.7", "vmware-esxi/6.7"),
      ("VMware ESXi 7.0.3 build-21930508", "vmware-esxi/7.0"),
      ("Android 12.0", "android/12"),
      ("iOS 17.4.1", "ios/17"),
      ("Cisco IOS XE Software, Version 17.09.04a", "cisco-ios-xe/17.9"),
      ("HP-UX 11i v3", "hp-ux/11i-v3"),
      ("HP-UX B.11.31", "hp-ux/11i-v3"),
      ("FreeBSD 13.2-RELEASE-p6", "freebsd/13.2"),
      ("Oracle Solaris 11.4", "oracle-solaris/11.4"),
      ("SunOS 5.10", "oracle-solaris/10"),
      ("FortiOS v7.2.8", "fortios/7.2"),
      ("Proxmox VE 8.2", "proxmox-ve/8"),
      ("Stormshield SNS 4.3.25", "sns-firmware/4.3"),
    ]
  )
  func matched(fullName: String, id: String) {
    #expect(summary(lifecycles.match(OperatingSystemQuery(fullName: fullName))) == id)
  }

  @Test(
    "an unknown system or release matches nothing, and neither does a contradiction",
    arguments: [
      "", " ", "QNX 6.5", "Vendor OS 3", "Vendor RTOS", "OS 42", "Ubunti 22.04", "Linux", "Linux 5.15",
      "VxWorks 6.9",
      "Ubuntu 99.04", "Debian 99", "macOS 99", "Debian GNU/Linux trixie/sid",
      "Raspbian GNU/Linux 10 (buster)",
      "VMware ESX 4.1.0", "Cisco IOS Software, Version 15.2(7)E3", "IOS 15.2(4)M", "Windows 98",
      "Windows CE 5.0",
      "Windows 10 IoT Core", "SUSE Linux Enterprise Server for SAP Applications 15 SP4", "Red Hat Linux 9",
      "Windows 7 / Debian 12", "Windows 7 et Windows 10", "Proxmox 8 on Debian 12",
      "Windows 2000 Professional",
      "openSUSE Tumbleweed", "Windows Embedded CE 5.0", "Solaris 11.9", "Linux Mint 21.9",
      "Windows 10 Home LTSC 2021", "windowsill 7",
    ]
  )
  func unrecognised(fullName: String) {
    #expect(summary(lifecycles.match(OperatingSystemQuery(fullName: fullName))) == "-")
  }

  @Test(
    "hostile names end, and match nothing that they do not say",
    arguments: [
      ("9", 100_000, "", "-"), ("12.", 10_000, "1", "-"), ("Windows 7 ", 2_000, "Debian", "-"),
      ("windows embedded ", 2_000, "ce", "-"), ("\u{0}\u{FFFF}🏥\u{301}", 1000, "\u{301}", "-"),
      ("Windows 7 ", 2_000, "", "windows/7-sp1"),
    ]
  )
  func hostile(part: String, count: Int, end: String, expected: String) {
    let name = String(repeating: part, count: count) + end
    #expect(summary(lifecycles.match(OperatingSystemQuery(fullName: name, build: part))) == expected)
  }

  @Test(
    "a release told incompletely stays ambiguous",
    arguments: [
      ("Windows Embedded Standard", "? windows-embedded/standard-7-sp1 windows-embedded/standard-2009"),
      ("Windows 11 23H2", "? windows/11-23h2-e windows/11-23h2-w"),
      ("Windows 10 Entreprise 1809", "? windows/10-1809-e-lts windows/10-1809-e"),
      ("VMware ESXi 6", "? vmware-esxi/6.7 vmware-esxi/6.5 vmware-esxi/6.0"),
      ("IBM AIX 7.1", "? ibm-aix/7.1.5"),
      ("Ubuntu 22", "? ubuntu/22.10 ubuntu/22.04"),
    ]
  )
  func ambiguous(fullName: String, expected: String) {
    #expect(summary(lifecycles.match(OperatingSystemQuery(fullName: fullName))) == expected)
  }

  @Test(
    "a system without any release keeps all of its rows",
    arguments: ["Windows", "Windows 10", "Debian", "macOS"]
  )
  func anyRelease(fullName: String) {
    let match = lifecycles.match(OperatingSystemQuery(fullName: fullName))
    guard case .ambiguous(let cycles) = match else {
      Issue.record("\(fullName) gives \(summary(match))")
      return
    }
    #expect(cycles.count > 15)
  }

  @Test("every id of the table leads back to its row, and no id stands twice")
  func ids() {
    let all = lifecycles.all
    #expect(all.count > 700)
    #expect(Set(all.map(\.id)).count == all.count)
    for cycle in all { #expect(lifecycles.cycle(cycle.id) == cycle) }
    for id in ["", "/", "windows", "windows/", "windows/6", "nothing/1", "windows/7-sp1/"] {
      #expect(lifecycles.cycle(id) == nil)
    }
  }

  @Test(
    "the label of a row leads to it, but for a Windows Server 2003, which is taken at its last service pack"
  )
  func labels() {
    let products = [
      "debian", "ubuntu", "centos", "rhel", "macos", "vmware-esxi", "windows-server", "windows-embedded",
    ]
    for cycle in lifecycles.all where products.contains(cycle.product) && cycle.id != "windows-server/2003" {
      let match = lifecycles.match(OperatingSystemQuery(fullName: cycle.label))
      #expect(match.candidates.contains(cycle), "\(cycle.label) gives \(summary(match))")
    }
  }
}
