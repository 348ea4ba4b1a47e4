import Diagnostics
import Inventory

/// The operating system of a computer: newer agents have an element for it, older ones write it among the
/// hardware.
struct AgentOperatingSystem {
  private let content: AgentElement

  init(_ content: AgentElement) { self.content = content }

  var draft: Draft? {
    guard let element = content.first("OPERATINGSYSTEM") else { return older }
    let hardware = content.first("HARDWARE")
    var facts = DraftFacts()
    facts.add("full_name", element.value("FULL_NAME") ?? hardware?.value("OSNAME"))
    facts.add("name", element.value("NAME"))
    facts.add("version", element.value("VERSION"))
    facts.add("architecture", element.value("ARCH"))
    let kernel = element.value("KERNEL_VERSION")
    // The kernel of Windows is its build; elsewhere the two are different things.
    let isWindows = isWindows(element.value("FULL_NAME") ?? element.value("NAME"))
    facts.add(
      isWindows ? "build" : "kernel_version",
      kernel ?? (isWindows ? hardware?.value("OSVERSION") : nil)
    )
    facts.add("installed_on", element.value("INSTALL_DATE")?.map(AgentDate.text))
    return Draft(entity: "operating_system", facts: facts.facts, at: element.range)
  }

  private var older: Draft? {
    guard let hardware = content.first("HARDWARE"), let name = hardware.value("OSNAME") else { return nil }
    var facts = DraftFacts()
    facts.add("full_name", name)
    facts.add(isWindows(name) ? "build" : "version", hardware.value("OSVERSION"))
    facts.add("architecture", hardware.value("ARCHNAME"))
    return Draft(entity: "operating_system", facts: facts.facts, at: name.range)
  }

  private func isWindows(_ name: PlacedText?) -> Bool {
    name?.text.lowercased().contains("windows") ?? false
  }
}
