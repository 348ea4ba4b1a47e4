public import Diagnostics
import Documents
public import Inventory
public import Values

/// Reads Compose files and manifests of Kubernetes as inventories of services.
///
/// Only what stands in the files is taken: no other file is read, no variable of the environment, no registry. Objects
/// of Kubernetes refer to each other across files, so that ``finish(into:)`` has the last word.
public struct ManifestImporter: Sendable {
  /// Records with what is known of their source.
  public struct Contribution: Sendable {
    /// The records.
    public var drafts: [Draft]
    /// The kind of file, and how much it knows.
    public var origin: Provenance.Origin
  }

  /// Bounds of one document; manifests are small.
  private static let limits: ReadingLimits = {
    var limits = ReadingLimits()
    limits.bytes = 64 << 20
    limits.nodes = 500_000
    return limits
  }()
  private static let compose = "Compose"
  private static let kubernetes = "Kubernetes"

  private var declared: [String: [Draft]] = [:]
  private var assumed: [String: [Draft]] = [:]
  private var cluster = KubernetesCluster()
  private var unused = UnusedKinds()

  /// Creates an importer that has read nothing.
  public init() {}

  /// Reads a file, each of its documents in turn; mistakes are reported.
  public mutating func read(_ source: SourceFile, into bag: inout DiagnosticBag) {
    var found = self
    DocumentReader(limits: Self.limits).read(source, as: .stream, into: &bag) { document, bag in
      found.add(ManifestElement(document), of: source, &bag)
    }
    self = found
  }

  /// Everything that was read.
  public mutating func finish(into bag: inout DiagnosticBag) -> [Contribution] {
    let (services, secrets) = cluster.finish(into: &bag)
    unused.report(into: &bag)
    take(services, of: Self.kubernetes)
    declared[Self.kubernetes, default: []] += secrets
    return [Self.compose, Self.kubernetes].flatMap { tool in
      [
        Contribution(
          drafts: declared[tool] ?? [],
          origin: Provenance.Origin(tool: tool, strength: .declared)
        ),
        Contribution(
          drafts: assumed[tool] ?? [],
          origin: Provenance.Origin(tool: tool, strength: .guessed)
        ),
      ]
    }
  }

  private mutating func add(
    _ root: ManifestElement,
    of source: SourceFile,
    _ bag: inout DiagnosticBag
  ) {
    if let object = KubernetesObject(root) {
      for member in object.members where !cluster.add(member, into: &bag) { unused.add(member.kind) }
    } else if ComposeProject.recognises(root) {
      let project = ComposeProject(root, folder: Self.folder(of: source.name))
      take(project.services(into: &bag), of: Self.compose)
      declared[Self.compose, default: []] += project.secrets(into: &bag).map {
        $0.draft(owner: project.id, containers: [])
      }
    } else if !root.isNull {
      bag.add(.notAManifest(at: root.range))
    }
  }

  private mutating func take(_ services: [ManifestService], of tool: String) {
    declared[tool, default: []] += services.flatMap(\.declared)
    assumed[tool, default: []] += services.flatMap(\.assumed)
  }

  /// The name of the folder that a file lies in.
  private static func folder(of path: String) -> String? {
    let parts = path.split(separator: "/")
    guard parts.count > 1 else { return nil }
    let folder = String(parts[parts.count - 2])
    return folder == "." || folder == ".." ? nil : folder
  }
}

/// The kinds of objects that nothing is taken from, in all files: one note is enough.
private struct UnusedKinds {
  private var names: [String] = []
  private var count = 0
  private var place: SourceRange?

  mutating func add(_ kind: PlacedText) {
    count += 1
    place = place ?? kind.range
    // More than these are not named anyway.
    if names.count <= Diagnostic.mostUnusedKinds, !names.contains(kind.text) { names.append(kind.text) }
  }

  func report(into bag: inout DiagnosticBag) {
    guard let place else { return }
    bag.add(.unusedKinds(names, count: count, at: place))
  }
}
