import Diagnostics
import Inventory

/// One container of a service, with what its file says of it.
struct ManifestContainer {
  /// An image with the place of its reference.
  struct Image: Assumable {
    var reference: ImageReference
    var range: SourceRange
    var isAssumed: Bool
  }

  /// How many items of a list are recorded; what is beyond them makes the list an incomplete one.
  static let mostItems = 256

  var name: PlacedText
  var image: Image?
  var ports: [PublishedPort] = []
  /// Whether the file says of every port whether it is published.
  var listsAllPorts = false
  var networks: [PlacedText] = []
  /// Whether the file names every network.
  var listsAllNetworks = false
  var mounts: [ContainerMount] = []
  /// Whether the file names every mount.
  var listsAllMounts = false
  var isPrivileged: PlacedFlag?
  var usesHostNetwork: PlacedFlag?
  var runsAsRoot: PlacedFlag?
  var hasNetworkPolicy: PlacedFlag?
  /// Settings of which nothing is known, although the file mentions them.
  var unclear: Set<Setting> = []
  /// Whether other files may add to what this one says.
  var mayBeExtended = false
  var secrets: [PlainSecret] = []
  var range: SourceRange

  /// Settings for which the format itself has a value.
  enum Setting {
    case privileged
    case network
  }

  /// What the file says.
  func declared(id: String, system: String, project: PlacedText?, provider: PlacedText?) -> Draft {
    var facts = DraftFacts()
    facts.add("name", name)
    facts.add("system", PlacedText(text: system, range: name.range))
    addStated(project, provider, assumed: false, to: &facts)
    return Draft(entity: "container", id: id, facts: facts.facts, at: range)
  }

  /// What holds by the format's own defaults, or by defaults of variables, unless something outside the file says
  /// otherwise.
  func assumed(id: String, project: PlacedText?, provider: PlacedText?) -> Draft {
    var facts = DraftFacts()
    addStated(project, provider, assumed: true, to: &facts)
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

  // MARK: Facts

  private func addStated(
    _ project: PlacedText?,
    _ provider: PlacedText?,
    assumed: Bool,
    to facts: inout DraftFacts
  ) {
    facts.add("project", project?.only(assumed: assumed))
    facts.add("provider", provider?.only(assumed: assumed))
    if let image = image?.only(assumed: assumed) { add(image, to: &facts) }
    addList("published_ports", ports, isComplete: listsAllPorts, assumed: assumed, to: &facts) {
      Draft.Item(.record($0.draft), at: $0.range)
    }
    if assumed, listsAllPorts, ports.isEmpty, !mayBeExtended {
      facts.add("published_ports", [Draft](), isComplete: true, at: name.range)
    }
    addList("networks", networks, isComplete: listsAllNetworks, assumed: assumed, to: &facts) {
      Draft.Item(.text($0.text), at: $0.range)
    }
    addList("mounts", mounts, isComplete: listsAllMounts, assumed: assumed, to: &facts) {
      Draft.Item(.record($0.draft), at: $0.range)
    }
    facts.add("is_privileged", value(isPrivileged, else: .privileged)?.only(assumed: assumed))
    facts.add("uses_host_network", value(usesHostNetwork, else: .network)?.only(assumed: assumed))
    facts.add("mounts_engine_socket", mountsEngineSocket?.only(assumed: assumed))
    facts.add("runs_as_root", runsAsRoot?.only(assumed: assumed))
    facts.add("has_network_policy", hasNetworkPolicy?.only(assumed: assumed))
  }

  /// Adds a list: what is certain as declared and, where some of it is not, all of it as assumed.
  private func addList<Element: Assumable>(
    _ field: String,
    _ elements: [Element],
    isComplete: Bool,
    assumed: Bool,
    to facts: inout DraftFacts,
    item: (Element) -> Draft.Item
  ) {
    let isWhole = isComplete && elements.count <= Self.mostItems
    let shown = elements.prefix(Self.mostItems)
    let certain = shown.filter { !$0.isAssumed }
    guard !assumed || certain.count < shown.count else { return }
    let items = (assumed ? Array(shown) : certain).map(item)
    guard let first = items.first else { return }
    let isAll = isWhole && items.count == shown.count
    facts.add(field, items, isComplete: isAll, at: first.range)
  }

  /// What a file says of a setting, else what its format says.
  private func value(_ flag: PlacedFlag?, else setting: Setting) -> PlacedFlag? {
    flag ?? (mayBeExtended || unclear.contains(setting) ? nil : no)
  }

  private var mountsEngineSocket: PlacedFlag? {
    let sockets = mounts.filter(\.reachesEngine)
    if let socket = sockets.first(where: { !$0.isAssumed }) ?? sockets.first {
      return PlacedFlag(isTrue: true, range: socket.range, isAssumed: socket.isAssumed)
    }
    return listsAllMounts && !mayBeExtended ? no : nil
  }

  /// What the format says of what the file does not mention.
  private var no: PlacedFlag { PlacedFlag(isTrue: false, range: name.range, isAssumed: true) }

  private func add(_ image: Image, to facts: inout DraftFacts) {
    func placed(_ text: String?) -> PlacedText? { text.map { PlacedText(text: $0, range: image.range) } }
    facts.add("image", placed(image.reference.repository))
    facts.add("version", placed(image.reference.version))
    facts.add("digest", placed(image.reference.digest))
    facts.add("has_fixed_version", PlacedFlag(isTrue: image.reference.hasFixedVersion, range: image.range))
  }
}
