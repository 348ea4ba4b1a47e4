import Diagnostics

/// A service of a Compose file.
struct ComposeService {
  private let name: PlacedText
  private let service: ManifestElement

  init(_ name: PlacedText, _ service: ManifestElement) {
    self.name = name
    self.service = service
  }

  /// Its one container.
  var container: ManifestContainer {
    var container = ManifestContainer(name: name, range: service.range)
    container.mayBeExtended = !(service["extends"]?.isNull ?? true)
    container.image = image
    (container.ports, container.listsAllPorts) = ComposePorts.read(service["ports"])
    container.listsAllPorts = container.listsAllPorts && !container.mayBeExtended
    (container.mounts, container.listsAllMounts) = ComposeVolumes.read(service["volumes"])
    container.networks = networks
    container.isPrivileged = flag("privileged", unclear: &container.unclear)
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
        labels.add(key, value?.map { Interpolation($0).text }, into: &bag)
      }
    }
    labels.check(into: &bag)
    return labels
  }

  private var image: ManifestContainer.Image? {
    guard let written = service["image"]?.text else { return nil }
    let filled = Interpolation(written.text)
    guard let text = filled.text, let reference = ImageReference(text) else { return nil }
    return ManifestContainer.Image(reference: reference, range: written.range, isAssumed: filled.usesDefault)
  }

  private func flag(_ key: String, unclear: inout Set<String>) -> PlacedFlag? {
    guard let value = service[key], !value.isNull else { return nil }
    if value.flag == nil { unclear.insert(key) }
    return value.flag
  }

  /// Names of networks; a mode of their own stands instead of them.
  private var networks: [PlacedText] {
    guard let networks = service["networks"] else { return [] }
    let names = networks.isMapping ? networks.entries.map(\.key) : networks.items.compactMap(\.text)
    return names.compactMap { $0.map { Interpolation($0).text } }
  }

  private func addNetworkMode(to container: inout ManifestContainer) {
    guard let mode = service["network_mode"]?.text else { return }
    guard let text = Interpolation(mode.text).text else {
      container.unclear.insert("network")
      return
    }
    container.usesHostNetwork = PlacedFlag(isTrue: text == "host", range: mode.range)
  }

  /// Whether the file says that it runs as root, or as somebody else; most leave it to the image.
  private var user: PlacedFlag? {
    guard let user = service["user"]?.text, let text = Interpolation(user.text).text else { return nil }
    let name = text.prefix { $0 != ":" }
    return name.isEmpty ? nil : PlacedFlag(isTrue: name == "root" || name == "0", range: user.range)
  }

  private var secrets: [PlainSecret] {
    let build = service["build"].flatMap { $0.isMapping ? $0["args"] : nil }
    let sources: [(ManifestElement?, PlainSecret.Location)] = [
      (service["environment"], .environment), (build, .buildArgument),
    ]
    return sources.flatMap { element, location in
      Self.settings(of: element).flatMap { key, value -> [PlainSecret] in
        guard let value else { return [] }
        return PlainSecret.find(
          name: key.text,
          value: Interpolation(value.text).text,
          location,
          at: value.range
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
