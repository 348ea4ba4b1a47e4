import Diagnostics
import Inventory

/// A folder or volume that a container sees.
struct ContainerMount: Assumable {
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
  var isAssumed = false
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

  /// Whether a container engine of the machine can be commanded through it: its socket, or a folder that holds it; the
  /// engine may be that of a user.
  var reachesEngine: Bool {
    guard kind == .bind, let source, source.text.hasPrefix("/") else { return false }
    let path = Self.withoutUser(Self.normalised(source.text))
    return Self.sockets.contains { $0 == path || $0.hasPrefix(path == "/" ? path : path + "/") }
  }

  /// An absolute path without what leads nowhere: `//run/./x/..` is `/run`.
  private static func normalised(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// A path below the folder of one user or of all, `/run/user/1000`, as it would be below that of the machine.
  private static func withoutUser(_ path: String) -> String {
    let parts = path.split(separator: "/")
    let start = parts.first == "var" ? 1 : 0
    guard parts.dropFirst(start).starts(with: ["run", "user"]) else { return path }
    return "/" + (parts[...start] + parts.dropFirst(start + 3)).joined(separator: "/")
  }

  /// The sockets of engines, below the folder of today and that of old, which is a link to it on most machines.
  private static let sockets: [String] = [
    "docker.sock", "docker/containerd/containerd.sock", "containerd/containerd.sock",
    "k3s/containerd/containerd.sock", "podman/podman.sock", "crio/crio.sock", "cri-dockerd.sock",
  ].flatMap { ["/run/" + $0, "/var/run/" + $0] }
}
