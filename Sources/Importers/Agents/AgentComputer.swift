import Diagnostics
import Inventory

/// The computer of an agent's inventory, as a record of the model.
struct AgentComputer {
  private let content: AgentElement

  init(_ content: AgentElement) { self.content = content }

  /// The record; facts that the agent leaves blank, or fills with a maker's placeholder, are left out.
  var draft: Draft {
    let hardware = content.first("HARDWARE")
    let bios = content.first("BIOS")
    var facts = DraftFacts()
    facts.add("hostname", hardware?.value("NAME"))
    facts.add("uuid", hardware?.value("UUID")?.map(AgentIdentity.uuid))
    facts.add("serial_number", bios?.value("SSN")?.map(AgentIdentity.serialNumber))
    facts.add("manufacturer", bios?.value("SMANUFACTURER")?.map(AgentIdentity.name))
    facts.add("model", bios?.value("SMODEL")?.map(AgentIdentity.name))
    facts.add("operating_system", AgentOperatingSystem(content).draft)
    facts.add("software", content.all("SOFTWARES").compactMap(software))
    facts.add("network_interfaces", content.all("NETWORKS").compactMap(networkInterface))
    facts.add("protection", AgentProtection(content).draft)
    return Draft(entity: "system", facts: facts.facts, at: (hardware ?? content).range)
  }

  private func software(_ element: AgentElement) -> Draft? {
    var facts = DraftFacts()
    guard facts.add("name", element.value("NAME")) else { return nil }
    facts.add("version", element.value("VERSION"))
    facts.add("publisher", element.value("PUBLISHER"))
    facts.add(
      "installed_on",
      (element.value("INSTALLDATE") ?? element.value("INSTALL_DATE"))?.map(AgentDate.text)
    )
    return Draft(entity: "software", facts: facts.facts, at: element.range)
  }

  /// An interface of the machine itself: virtual ones share their addresses between machines.
  private func networkInterface(_ element: AgentElement) -> Draft? {
    guard element.value("VIRTUALDEV")?.map(AgentFlag.digit)?.text != "true",
      let address = (element.value("MACADDR") ?? element.value("MAC"))?.map(AgentIdentity.macAddress)
    else { return nil }
    var facts = DraftFacts()
    facts.add("name", element.value("DESCRIPTION"))
    facts.add("mac_address", address)
    facts.add(
      "ip_addresses",
      texts: ["IPADDRESS", "IPADDRESS6"].compactMap { element.value($0)?.map(AgentIdentity.ipAddress) }
    )
    facts.add("is_wireless", element.value("TYPE")?.map { $0.lowercased() == "wifi" ? "true" : nil })
    facts.add("is_enabled", element.value("STATUS")?.map(AgentFlag.upOrDown))
    return Draft(entity: "network_interface", facts: facts.facts, at: element.range)
  }
}
