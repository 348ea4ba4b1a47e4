import Diagnostics
import Inventory

/// A folder or volume that a container sees.
struct ContainerMount {
  /// What it is, in the model's words.
  enum Kind: String {
    case volume
    case bind
    case temporary
    case configuration
  }

  var kind: Kind?
  var source: PlacedText?
  var target: PlacedText?
  var isReadOnly: PlacedFlag?
  var range: SourceRange

  /// The record inside the container's.
  var draft: Draft {
    var facts = DraftFacts()
    facts.add("kind", kind.map { PlacedText(text: $0.rawValue, range: range) })
    facts.add("source", source)
    facts.add("target", target)
    facts.add("is_read_only", isReadOnly)
    return Draft(entity: "container_mount", facts: facts.facts, at: range)
  }

  /// Whether the machine's own container engine can be commanded through it: its socket, or a folder that holds it.
  var reachesEngine: Bool {
    guard kind == .bind, var path = source?.text[...] else { return false }
    while path.count > 1, path.last == "/" { path = path.dropLast() }
    return Self.engines.contains(String(path))
  }

  private static let engines: Set<String> = [
    "/var/run/docker.sock", "/run/docker.sock", "/run/containerd/containerd.sock",
    "/var/run/containerd/containerd.sock", "/run/podman/podman.sock", "/var/run/podman/podman.sock",
    "/var/run/crio/crio.sock", "/run/crio/crio.sock", "/run", "/var/run", "/var", "/",
  ]
}
