import Diagnostics
import Inventory

/// Disk encryption, antivirus and firewall of a computer.
struct AgentProtection {
  private let content: AgentElement

  init(_ content: AgentElement) { self.content = content }

  var draft: Draft? {
    var facts = DraftFacts()
    facts.add("is_disk_encrypted", encryption)
    facts.add("disk_encryption_method", content.all("DRIVES").compactMap { $0.value("ENCRYPT_NAME") }.first)
    facts.add("antivirus", content.all("ANTIVIRUS").compactMap(antivirus))
    facts.add("is_firewall_enabled", firewall)
    guard let first = facts.facts.first else { return nil }
    return Draft(entity: "protection", facts: facts.facts, at: first.range)
  }

  /// No as soon as one local drive is not encrypted; yes only if the agent says so of each of them.
  private var encryption: PlacedText? {
    let drives = content.all("DRIVES").filter(isLocal)
    let states = drives.map { $0.value("ENCRYPT_STATUS")?.map(AgentFlag.yesOrNo) }
    if let open = states.compactMap({ $0 }).first(where: { $0.text == "false" }) { return open }
    return states.contains { $0 == nil } ? nil : states.first ?? nil
  }

  private func isLocal(_ drive: AgentElement) -> Bool {
    let type = (drive.value("TYPE")?.text ?? "") + " " + (drive.value("DESCRIPTION")?.text ?? "")
    let foreign = ["removable", "network", "remote", "cd", "compact"]
    return !foreign.contains { type.lowercased().contains($0) }
  }

  private func antivirus(_ element: AgentElement) -> Draft? {
    var facts = DraftFacts()
    guard facts.add("name", element.value("NAME")) else { return nil }
    facts.add("version", element.value("VERSION"))
    facts.add("is_enabled", element.value("ENABLED")?.map(AgentFlag.digit))
    facts.add("is_up_to_date", element.value("UPTODATE")?.map(AgentFlag.digit))
    return Draft(entity: "antivirus", facts: facts.facts, at: element.range)
  }

  /// Enabled when every profile is.
  private var firewall: PlacedText? {
    let states = content.all("FIREWALL", "FIREWALLS").compactMap {
      $0.value("STATUS")?.map(AgentFlag.onOrOff)
    }
    return states.first { $0.text == "false" } ?? states.first
  }
}
