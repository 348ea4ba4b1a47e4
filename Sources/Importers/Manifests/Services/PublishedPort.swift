import Diagnostics
import Inventory

/// A port or an address by which a container is reached from outside of its own network.
struct PublishedPort: Assumable {
  /// How far it is reached, in the model's words.
  enum Exposure: String {
    case loopback
    case host
    case nodePort = "node_port"
    case loadBalancer = "load_balancer"
    case ingress
  }

  var port: Int?
  var containerPort: Int?
  var transport: String?
  var address: String?
  var exposure: Exposure
  var hosts: [PlacedText] = []
  var isEncrypted: PlacedFlag?
  var isAssumed = false
  var range: SourceRange

  /// The record inside the container's.
  var draft: Draft {
    var facts = DraftFacts()
    facts.add("port", placed(port.map(String.init)))
    facts.add("container_port", placed(containerPort.map(String.init)))
    facts.add("transport", placed(transport?.lowercased()))
    facts.add("address", placed(address))
    facts.add("exposure", placed(exposure.rawValue))
    facts.add("hosts", texts: hosts, isComplete: true)
    facts.add("is_encrypted", isEncrypted)
    return Draft(entity: "published_port", facts: facts.facts, at: range)
  }

  private func placed(_ text: String?) -> PlacedText? { text.map { PlacedText(text: $0, range: range) } }

  /// Whether an address of the machine is reached from the machine alone.
  static func isLoopback(_ address: String) -> Bool {
    address.hasPrefix("127.") || address == "::1" || address.lowercased() == "localhost"
  }

  /// A port number.
  static func number(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count <= 5, let number = Int(text), (1...65535).contains(number) else { return nil }
    return number
  }
}
