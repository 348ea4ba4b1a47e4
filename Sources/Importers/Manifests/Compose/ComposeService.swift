import Diagnostics

/// A service of a Compose file.
struct ComposeService {
  private let name: PlacedText
  private let service: ManifestElement
  /// The names of the project's secrets, by which settings may refer to them.
  private let secretNames: Set<String>

  init(_ name: PlacedText, _ service: ManifestElement, secretNames: Set<String>) {
    self.name = name
    self.service = service
    self.secretNames = secretNames
  }

  /// Its one container.
  ///
  /// - Parameters:
  ///   - room: how many more ports may be told apart in ranges.
  func container(room: inout Int, into bag: inout DiagnosticBag) -> ManifestContainer {
    var container = ManifestContainer(name: name, range: service.range)
    container.mayBeExtended = !(service["extends"]?.isNull ?? true)
    container.image = image
    (container.ports, container.listsAllPorts) = ComposePorts.read(service["ports"], room: &room, into: &bag)
    container.listsAllPorts = container.listsAllPorts && !container.mayBeExtended
    (container.mounts, container.listsAllMounts) = ComposeVolumes.read(service["volumes"])
    (container.networks, container.listsAllNetworks) = networks
    container.listsAllNetworks = container.listsAllNetworks && !container.mayBeExtended
    addPrivilege(to: &container)
    addNetworkMode(to: &container)
    container.runsAsRoot = user
    container.secrets = secrets
    return container
  }

  /// What its labels say, those of its deployment included.
  func labels(into bag: inout DiagnosticBag) -> ServiceLabels {
    var labels = ServiceLabels()
    for element in [service["labels"], service["deploy"]?["labels"]] {
      for (key, value) in Self.settings(of: element) {
        labels.add(key, value?.filled, into: &bag)
      }
    }
    labels.check(into: &bag)
    return labels
  }

  private var image: ManifestContainer.Image? {
    guard let written = service["image"]?.text?.filled, let reference = ImageReference(written.text) else {
      return nil
    }
    return ManifestContainer.Image(
      reference: reference,
      range: written.range,
      isAssumed: written.isAssumed
    )
  }

  private func addPrivilege(to container: inout ManifestContainer) {
    guard let value = service["privileged"], !value.isNull else { return }
    container.isPrivileged = value.text?.filled?.flag
    if container.isPrivileged == nil { container.unclear.insert(.privileged) }
  }

  /// Names of networks, and whether that is all; a mode of their own stands instead of them.
  private var networks: (names: [PlacedText], isComplete: Bool) {
    guard let networks = service["networks"] else { return ([], true) }
    guard !networks.isMapping else { return (networks.entries.map(\.key), true) }
    let names = networks.items.compactMap { $0.text?.filled }
    return (names, names.count == networks.items.count)
  }

  private func addNetworkMode(to container: inout ManifestContainer) {
    guard let value = service["network_mode"], !value.isNull else { return }
    guard let mode = value.text?.filled else {
      container.unclear.insert(.network)
      return
    }
    container.usesHostNetwork = PlacedFlag(
      isTrue: mode.text == "host",
      range: mode.range,
      isAssumed: mode.isAssumed
    )
  }

  /// Whether the file says that it runs as root, or as somebody else; most leave it to the image.
  private var user: PlacedFlag? {
    guard let user = service["user"]?.text?.filled else { return nil }
    let name = user.text.prefix { $0 != ":" }
    guard !name.isEmpty else { return nil }
    return PlacedFlag(
      isTrue: name == "root" || name == "0",
      range: user.range,
      isAssumed: user.isAssumed
    )
  }

  private var secrets: [PlainSecret] {
    let build = service["build"].flatMap { $0.isMapping ? $0["args"] : nil }
    let sources: [(ManifestElement?, PlainSecret.Location)] = [
      (service["environment"], .environment), (build, .buildArgument),
    ]
    return sources.flatMap { element, location in
      Self.settings(of: element).flatMap { key, value -> [PlainSecret] in
        guard let value, !secretNames.contains(value.text) else { return [] }
        return PlainSecret.find(
          name: key.text,
          value: Interpolation(value.text),
          location,
          at: value.range,
          in: service.source
        )
      }
    }
  }

  /// Names with values, written as a mapping or as a list of `name=value`.
  static func settings(of element: ManifestElement?) -> [(PlacedText, PlacedText?)] {
    guard let element else { return [] }
    guard element.isSequence else { return element.entries.map { ($0.key, $0.value.text) } }
    return element.items.compactMap(\.text).map { written in
      guard let separator = written.text.firstIndex(of: "=") else { return (written, nil) }
      let value = String(written.text[written.text.index(after: separator)...])
      return (
        PlacedText(text: String(written.text[..<separator]), range: written.range),
        PlacedText(text: value, range: written.range)
      )
    }
  }
}

extension PlainSecret {
  /// The secrets of a setting with a name of its own, in a text with variables; what a default holds stands in the file.
  static func find(
    name: String,
    value: Interpolation,
    _ location: Location,
    at range: SourceRange,
    in source: SourceFile
  ) -> [PlainSecret] {
    // Where every variable is filled in, a dollar that is left was doubled: it belongs to the secret.
    find(
      name: name,
      value: value.filled,
      dollar: value.isOpen ? .refers : .isLetter,
      location,
      at: range,
      in: source
    )
  }
}
