import Diagnostics

/// A container of a pod.
struct KubernetesContainer {
  private let element: ManifestElement
  private let pod: ManifestElement

  init(_ element: ManifestElement, pod: ManifestElement) {
    self.element = element
    self.pod = pod
  }

  /// What the manifest says of it.
  func container(_ volumes: KubernetesVolumes) -> ManifestContainer {
    let place = SourceRange(
      source: element.range.source,
      start: element.range.start,
      end: element.range.start
    )
    let name = element["name"]?.text ?? PlacedText(text: "container", range: place)
    var container = ManifestContainer(name: name, range: element.range)
    if let image = element["image"]?.text, let reference = ImageReference(image.text) {
      container.image = ManifestContainer.Image(reference: reference, range: image.range, isAssumed: false)
    }
    (container.mounts, container.listsAllMounts) = volumes.mounts(of: element)
    container.isPrivileged = flag(
      element["securityContext"]?["privileged"],
      of: .privileged,
      &container.unclear
    )
    container.usesHostNetwork = flag(pod["hostNetwork"], of: .network, &container.unclear)
    container.runsAsRoot = runsAsRoot
    container.ports = element["ports"]?.items.compactMap(hostPort) ?? []
    container.secrets = (element["env"]?.items ?? []).flatMap(secrets)
    return container
  }

  /// A setting; one that cannot be read is not taken for one that is not there.
  private func flag(
    _ value: ManifestElement?,
    of setting: ManifestContainer.Setting,
    _ unclear: inout Set<ManifestContainer.Setting>
  ) -> PlacedFlag? {
    guard let value, !value.isNull else { return nil }
    if value.flag == nil { unclear.insert(setting) }
    return value.flag
  }

  /// The container's statement decides, else the pod's.
  private var runsAsRoot: PlacedFlag? {
    for context in [element["securityContext"], pod["securityContext"]].compactMap({ $0 }) {
      if let user = context["runAsUser"]?.text, let number = Int(user.text) {
        return PlacedFlag(isTrue: number == 0, range: user.range)
      }
      if let flag = context["runAsNonRoot"]?.flag, flag.isTrue {
        return PlacedFlag(isTrue: false, range: flag.range)
      }
    }
    return nil
  }

  /// A port that the node itself opens.
  private func hostPort(_ port: ManifestElement) -> PublishedPort? {
    guard let outside = port["hostPort"]?.text.flatMap({ PublishedPort.number($0.text) }) else { return nil }
    let address = port["hostIP"]?.text?.text
    return PublishedPort(
      port: outside,
      containerPort: port["containerPort"]?.text.flatMap { PublishedPort.number($0.text) },
      transport: port["protocol"]?.text?.text ?? "tcp",
      address: address,
      exposure: address.map(PublishedPort.isLoopback) == true ? .loopback : .host,
      range: port.range
    )
  }

  /// A secret that stands in a variable's own value; references stand under `valueFrom`.
  private func secrets(_ variable: ManifestElement) -> [PlainSecret] {
    guard let name = variable["name"]?.text, let value = variable["value"]?.text else { return [] }
    return PlainSecret.find(
      name: name.text,
      value: value.text,
      .environment,
      at: value.range,
      in: element.source
    )
  }
}
