import Diagnostics
import Documents
import Importers
import Inventory
import Testing
import Values

@Suite struct AgentInventoryTests {
  private func read(
    _ content: String,
    around: (String) -> String = { "<REQUEST><CONTENT>\($0)</CONTENT></REQUEST>" }
  )
    -> (AgentInventoryImporter.Contribution?, [String])
  {
    var sources = SourceMap()
    let source = sources.add(name: "agent.xml", bytes: Array(around(content).utf8))
    var bag = DiagnosticBag()
    guard let document = DocumentReader().read(source, into: &bag) else {
      return (nil, bag.diagnostics.map(\.id))
    }
    return (AgentInventoryImporter.read(document, into: &bag), bag.diagnostics.map(\.id))
  }

  /// The facts of the computer as one line.
  private func facts(_ content: String) -> String {
    read(content).0?.drafts.map(DraftText.write).joined() ?? "none"
  }

  @Test(arguments: [
    ("<HARDWARE><NAME>PC-1</NAME><UUID>4C4C4544-0042</UUID></HARDWARE>", "hostname=PC-1 uuid=4C4C4544-0042"),
    (
      "<HARDWARE/><BIOS><SSN>VRD9</SSN><SMANUFACTURER>Veridian</SMANUFACTURER><SMODEL>Z4</SMODEL></BIOS>",
      "serial_number=VRD9 manufacturer=Veridian model=Z4"
    ),
    (
      "<HARDWARE><OSNAME>Microsoft Windows 7 Professionnel</OSNAME><OSVERSION>6.1.7601</OSVERSION></HARDWARE>",
      "operating_system={full_name=Microsoft Windows 7 Professionnel build=6.1.7601}"
    ),
    (
      "<HARDWARE/><OPERATINGSYSTEM><FULL_NAME>Debian 12</FULL_NAME><NAME>Debian</NAME><VERSION>12</VERSION>"
        + "<KERNEL_VERSION>6.1.0</KERNEL_VERSION><INSTALL_DATE>2023-07-01 10:00:00</INSTALL_DATE></OPERATINGSYSTEM>",
      "operating_system={full_name=Debian 12 name=Debian version=12 kernel_version=6.1.0 installed_on=2023-07-01}"
    ),
    (
      "<HARDWARE/><SOFTWARES><NAME>A</NAME><VERSION>1.10</VERSION><INSTALLDATE>13/06/2016</INSTALLDATE></SOFTWARES>"
        + "<SOFTWARES><VERSION>2</VERSION></SOFTWARES>",
      "software=[{name=A version=1.10 installed_on=2016-06-13}…]"
    ),
    (
      "<HARDWARE/><NETWORKS><DESCRIPTION>eth0</DESCRIPTION><MACADDR>00:00:5E:00:53:42</MACADDR><IPADDRESS>10.0.0.1"
        + "</IPADDRESS><IPADDRESS6>fe80::1%2</IPADDRESS6><STATUS>Up</STATUS><TYPE>wifi</TYPE></NETWORKS>"
        + "<NETWORKS><MACADDR>00:00:00:00:00:00</MACADDR></NETWORKS><NETWORKS><MACADDR>00:00:5E:00:53:43</MACADDR>"
        + "<VIRTUALDEV>1</VIRTUALDEV></NETWORKS>",
      "network_interfaces=[{name=eth0 mac_address=00:00:5E:00:53:42 ip_addresses=[10.0.0.1…] is_wireless=true "
        + "is_enabled=true}…]"
    ),
    (
      "<HARDWARE/><ANTIVIRUS><NAME>S</NAME><ENABLED>1</ENABLED><UPTODATE>0</UPTODATE></ANTIVIRUS>"
        + "<FIREWALL><STATUS>on</STATUS></FIREWALL><FIREWALL><STATUS>off</STATUS></FIREWALL>",
      "protection={antivirus=[{name=S is_enabled=true is_up_to_date=false}…] is_firewall_enabled=false}"
    ),
  ])
  func whatTheModelAsksForIsTaken(content: String, expected: String) {
    #expect(facts(content) == expected)
  }

  @Test(arguments: [
    ("Yes Yes", "protection={is_disk_encrypted=true}"), ("Yes No", "protection={is_disk_encrypted=false}"),
    ("Yes ?", ""), ("? No", "protection={is_disk_encrypted=false}"), ("? ?", ""),
  ])
  func disksAreEncryptedOnlyWhenEachIsSaidToBe(states: String, expected: String) {
    let drives = states.split(separator: " ").map { state in
      "<DRIVES><TYPE>Local Disk</TYPE>" + (state == "?" ? "" : "<ENCRYPT_STATUS>\(state)</ENCRYPT_STATUS>")
        + "</DRIVES>"
    }
    let stick = "<DRIVES><TYPE>Removable Disk</TYPE><ENCRYPT_STATUS>No</ENCRYPT_STATUS></DRIVES>"
    #expect(facts("<HARDWARE/>" + drives.joined() + stick) == expected)
  }

  @Test(arguments: [
    "To Be Filled By O.E.M.", "System Serial Number", "0000000", "None", "Default string", "   ", "XXXXXXX",
  ])
  func placeholdersIdentifyNothing(serial: String) {
    #expect(facts("<HARDWARE/><BIOS><SSN>\(serial)</SSN></BIOS>") == "")
    #expect(facts("<HARDWARE><UUID>00000000-0000-0000-0000-000000000000</UUID></HARDWARE>") == "")
    #expect(facts("<HARDWARE><UUID>03000200-0400-0500-0006-000700080009</UUID></HARDWARE>") == "")
  }

  @Test func personsAndSecretsStayWhereTheyAre() {
    let content = """
      <HARDWARE><NAME>PC</NAME><USERID>jdoe</USERID><LASTLOGGEDUSER>jdoe</LASTLOGGEDUSER><WINPRODKEY>KEY-1</WINPRODKEY>
      <WINOWNER>John Doe</WINOWNER></HARDWARE><USERS><LOGIN>jdoe</LOGIN></USERS><LICENSEINFOS><KEY>KEY-2</KEY>
      </LICENSEINFOS><PROCESSES><CMD>mysql -pSECRET</CMD></PROCESSES><OPERATINGSYSTEM><SSH_KEY>ssh-rsa AAAA</SSH_KEY>
      </OPERATINGSYSTEM>
      """
    #expect(facts(content) == "hostname=PC")
  }

  /// Agents write the same in JSON, with lists for what is repeated and truth values of its own.
  @Test func jsonIsReadAsXMLIs() throws {
    let content = #"""
      {"action": "inventory", "deviceid": "pc-1", "itemtype": "Computer", "content": {
        "accesslog": {"logdate": "2026-11-16 07:42:10"}, "versionclient": "GLPI-Agent_v1.7",
        "hardware": {"name": "PC-1", "uuid": null, "lastloggeduser": "jdoe", "memory": 8190},
        "bios": {"ssn": "VRD9", "smanufacturer": "To Be Filled By O.E.M."},
        "operatingsystem": {"full_name": "Debian 12", "ssh_key": "ssh-rsa AAAA"},
        "softwares": [{"name": "A", "version": "1.10", "install_date": "2016-06-13"}, {"version": "2"}],
        "networks": [{"mac": "00:00:5E:00:53:42", "virtualdev": false, "ipaddress": "10.0.0.1"},
          {"mac": "00:00:5E:00:53:43", "virtualdev": true}],
        "antivirus": [{"name": "S", "enabled": true, "uptodate": false}],
        "firewalls": [{"status": "on"}], "users": [{"login": "jdoe"}]}}
      """#
    let contribution = try #require(read(content, around: { $0 }).0)
    #expect(
      contribution.drafts.map(DraftText.write) == [
        "hostname=PC-1 serial_number=VRD9 operating_system={full_name=Debian 12} "
          + "software=[{name=A version=1.10 installed_on=2016-06-13}…] "
          + "network_interfaces=[{mac_address=00:00:5E:00:53:42 ip_addresses=[10.0.0.1…]}…] "
          + "protection={antivirus=[{name=S is_enabled=true is_up_to_date=false}…] is_firewall_enabled=true}"
      ]
    )
    #expect(contribution.origin.tool == "GLPI-Agent_v1.7")
    #expect(contribution.origin.collectedOn?.description == "2026-11-16")
  }

  @Test(arguments: [
    (#"{"content": {}, "deviceid": "a"}"#, true), (#"{"itemtype": "Computer", "content": {}}"#, true),
    (#"{"content": {}}"#, false), (#"{"deviceid": "a", "action": "b"}"#, false), ("[]", false),
  ])
  func jsonOfAgentsIsKnownByItsKeys(text: String, isAgent: Bool) {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    var keys = TopLevelKeys()
    let source = sources.add(name: "agent.json", bytes: Array(text.utf8))
    DocumentReader().read(source, as: .pieces, into: &bag) { piece, _ in keys.add(piece) }
    #expect(AgentInventoryImporter.recognises(keys) == isAgent)
  }

  @Test func theAgentAndItsDayAreTheOrigin() throws {
    let content =
      "<HARDWARE/><VERSIONCLIENT>GLPI-Agent_v1.4</VERSIONCLIENT><ACCESSLOG><LOGDATE>2026-11-16 07:42:10</LOGDATE></ACCESSLOG>"
    let origin = try #require(read(content).0?.origin)
    #expect(origin.tool == "GLPI-Agent_v1.4" && origin.strength == .observed)
    #expect(origin.collectedOn?.description == "2026-11-16")
  }

  @Test func whatIsNoComputerIsRefusedInOneSentence() {
    #expect(read("<DEVICE><INFO/></DEVICE>").1 == ["agent.no-computer"])
    #expect(read(#"{"content": {"network_device": {}}}"#, around: { $0 }).1 == ["agent.no-computer"])
    #expect(read("", around: { _ in "<REQUEST/>" }).1 == ["agent.no-computer"])
    #expect(!AgentInventoryImporter.recognises(DocumentHead(format: .xml, rootName: "REPLY")))
  }
}
