import Diagnostics
import Inventory

/// One container of a service, with what its file says of it.
struct ManifestContainer {
  /// An image with the place of its reference.
  struct Image {
    var reference: ImageReference
    var range: SourceRange
    /// Whether the reference rests on a default that the environment may replace.
    var isAssumed: Bool
  }

  var name: PlacedText
  var image: Image?
  var ports: [PublishedPort] = []
  /// Whether the file says of every port whether it is published.
  var listsAllPorts = false
  var networks: [PlacedText] = []
  var mounts: [ContainerMount] = []
  /// Whether the file names every mount.
  var listsAllMounts = false
  var isPrivileged: PlacedFlag?
  var usesHostNetwork: PlacedFlag?
  var runsAsRoot: PlacedFlag?
  var hasNetworkPolicy: PlacedFlag?
  /// Settings of which nothing is known, although the file mentions them.
  var unclear: Set<String> = []
  /// Whether other files may add to what this one says.
  var mayBeExtended = false
  var secrets: [PlainSecret] = []
  var range: SourceRange

  /// What the file says.
  func declared(id: String, system: String, project: PlacedText?, provider: PlacedText?) -> Draft {
    var facts = DraftFacts()
    facts.add("name", name)
    facts.add("system", PlacedText(text: system, range: name.range))
    facts.add("project", project)
    facts.add("provider", provider)
    if let image, !image.isAssumed { add(image, to: &facts) }
    if let first = ports.first {
      facts.add("published_ports", ports.map(\.draft), isComplete: listsAllPorts, at: first.range)
    }
    facts.add("networks", texts: networks, isComplete: !mayBeExtended)
    if !mounts.isEmpty {
      facts.add("mounts", mounts.map(\.draft), isComplete: listsAllMounts, at: mounts[0].range)
    }
    facts.add("is_privileged", isPrivileged)
    facts.add("uses_host_network", usesHostNetwork)
    if let socket = mounts.first(where: \.reachesEngine) {
      facts.add("mounts_engine_socket", PlacedFlag(isTrue: true, range: socket.range))
    }
    facts.add("runs_as_root", runsAsRoot)
    facts.add("has_network_policy", hasNetworkPolicy)
    return Draft(entity: "container", id: id, facts: facts.facts, at: range)
  }

  /// What holds by the format's own defaults, or by defaults of variables, unless something outside the file says
  /// otherwise.
  func assumed(id: String) -> Draft {
    var facts = DraftFacts()
    if let image, image.isAssumed { add(image, to: &facts) }
    let no = PlacedFlag(isTrue: false, range: name.range)
    if !mayBeExtended {
      if listsAllPorts, ports.isEmpty {
        facts.add("published_ports", [Draft](), isComplete: true, at: name.range)
      }
      if isPrivileged == nil, isStated("privileged") { facts.add("is_privileged", no) }
      if usesHostNetwork == nil, isStated("network") { facts.add("uses_host_network", no) }
      if listsAllMounts, !mounts.contains(where: \.reachesEngine) { facts.add("mounts_engine_socket", no) }
    }
    return Draft(entity: "container", id: id, facts: facts.facts, at: range)
  }

  /// The program inside, with the version that the image's tag names.
  var software: Draft? {
    guard let image else { return nil }
    var facts = DraftFacts()
    facts.add("name", PlacedText(text: image.reference.product, range: image.range))
    facts.add("version", image.reference.version.map { PlacedText(text: $0, range: image.range) })
    return Draft(entity: "software", facts: facts.facts, at: image.range)
  }

  /// The operating system inside, where the image's reference names it.
  var operatingSystem: Draft? {
    guard let image, let system = image.reference.operatingSystem else { return nil }
    var facts = DraftFacts()
    facts.add("name", PlacedText(text: system.name, range: image.range))
    facts.add("version", PlacedText(text: system.version, range: image.range))
    return Draft(entity: "operating_system", facts: facts.facts, at: image.range)
  }

  private func isStated(_ setting: String) -> Bool { !unclear.contains(setting) }

  private func add(_ image: Image, to facts: inout DraftFacts) {
    func placed(_ text: String?) -> PlacedText? { text.map { PlacedText(text: $0, range: image.range) } }
    facts.add("image", placed(image.reference.repository))
    facts.add("version", placed(image.reference.version))
    facts.add("digest", placed(image.reference.digest))
    facts.add("has_fixed_version", PlacedFlag(isTrue: image.reference.hasFixedVersion, range: image.range))
  }
}
