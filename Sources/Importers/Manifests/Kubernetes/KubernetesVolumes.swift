import Diagnostics

/// The volumes of a pod, and what containers mount of them.
struct KubernetesVolumes {
  private var kinds: [String: (kind: ContainerMount.Kind?, source: PlacedText?)] = [:]

  /// - Parameters:
  ///   - claims: volumes that each pod of a stateful set gets of its own.
  init(_ pod: ManifestElement, claims: ManifestElement?) {
    for volume in pod["volumes"]?.items ?? [] {
      guard let name = volume["name"]?.text?.text else { continue }
      kinds[name] = Self.source(of: volume)
    }
    for claim in claims?.items ?? [] {
      guard let name = claim["metadata"]?["name"]?.text else { continue }
      kinds[name.text] = (.volume, name)
    }
  }

  /// What a container mounts, and whether all of it is known.
  func mounts(of container: ManifestElement) -> (mounts: [ContainerMount], isComplete: Bool) {
    var isComplete = true
    let mounts = (container["volumeMounts"]?.items ?? []).map { mount in
      let volume = mount["name"]?.text.flatMap { kinds[$0.text] }
      if volume?.kind == nil { isComplete = false }
      return ContainerMount(
        kind: volume?.kind,
        source: volume.flatMap { Self.mounted(mount["subPath"]?.text, of: $0) },
        target: mount["mountPath"]?.text,
        isReadOnly: mount["readOnly"]?.flag,
        range: mount.range
      )
    }
    return (mounts, isComplete)
  }

  /// What is mounted of a volume: all of it, or a path below a folder of the machine.
  private static func mounted(
    _ path: PlacedText?,
    of volume: (kind: ContainerMount.Kind?, source: PlacedText?)
  ) -> PlacedText? {
    guard volume.kind == .bind, let folder = volume.source, let path else { return volume.source }
    return PlacedText(text: "\(folder.text)/\(path.text)", range: path.range)
  }

  private static func source(of volume: ManifestElement) -> (kind: ContainerMount.Kind?, source: PlacedText?)
  {
    if let claim = volume["persistentVolumeClaim"] { return (.volume, claim["claimName"]?.text) }
    if let path = volume["hostPath"] { return (.bind, path["path"]?.text) }
    if volume["emptyDir"] != nil { return (.temporary, nil) }
    if let secret = volume["secret"] { return (.configuration, secret["secretName"]?.text) }
    if let configuration = volume["configMap"] { return (.configuration, configuration["name"]?.text) }
    if volume["projected"] != nil || volume["downwardAPI"] != nil { return (.configuration, nil) }
    if volume["nfs"] != nil || volume["csi"] != nil || volume["ephemeral"] != nil { return (.volume, nil) }
    return (nil, nil)
  }
}
