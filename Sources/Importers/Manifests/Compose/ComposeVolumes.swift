import Diagnostics

/// The volumes and folders that a service of a Compose file mounts.
enum ComposeVolumes {
  /// Every mount that can be read, and whether that is all.
  static func read(_ element: ManifestElement?) -> (mounts: [ContainerMount], isComplete: Bool) {
    guard let element, !element.isNull else { return ([], true) }
    guard element.isSequence else { return ([], false) }
    let mounts = element.items.compactMap { $0.isMapping ? long($0) : $0.text?.filled.flatMap(short) }
    return (mounts, mounts.count == element.items.count)
  }

  /// `data:/var/lib/data:ro`, `./folder:/etc/folder`, `/var/lib/data`.
  private static func short(_ written: PlacedText) -> ContainerMount? {
    let parts = written.text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    func placed(_ text: String) -> PlacedText { PlacedText(text: text, range: written.range) }
    var mount = ContainerMount(isAssumed: written.isAssumed, range: written.range)
    switch parts.count {
    case 1:
      (mount.kind, mount.target) = (.volume, placed(parts[0]))
    case 2, 3:
      mount.source = placed(parts[0])
      mount.target = placed(parts[1])
      mount.kind = isPath(parts[0]) ? .bind : .volume
      let options = parts.count == 3 ? parts[2].split(separator: ",") : []
      if options.contains("ro") || options.contains("rw") {
        mount.isReadOnly = PlacedFlag(isTrue: options.contains("ro"), range: written.range)
      }
    default: return nil
    }
    return mount
  }

  private static func long(_ item: ManifestElement) -> ContainerMount? {
    func value(_ key: String) -> PlacedText? { item[key]?.text?.filled }
    guard let type = value("type") else { return nil }
    let kinds: [String: ContainerMount.Kind] = ["volume": .volume, "bind": .bind, "tmpfs": .temporary]
    // An unknown source could be anything, the engine's socket included.
    if item["source"]?.text != nil, value("source") == nil { return nil }
    let (source, target, isReadOnly) = (value("source"), value("target"), value("read_only")?.flag)
    return ContainerMount(
      kind: kinds[type.text],
      source: source,
      target: target,
      isReadOnly: isReadOnly,
      isAssumed: [type, source, target].contains { $0?.isAssumed == true } || isReadOnly?.isAssumed == true,
      range: item.range
    )
  }

  private static func isPath(_ source: String) -> Bool {
    source.hasPrefix("/") || source.hasPrefix(".") || source.hasPrefix("~") || source.contains("\\")
  }
}
