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

  /// Services of Compose files.
  private var services: [ManifestService] = []
  /// Where each of them is described first, by its name with its project's.
  private var places: [String: SourceRange] = [:]
  /// Secrets of Compose files that belong to no service.
  private var secrets: [Draft] = []
  private var cluster = KubernetesCluster()
  private var unused = UnusedKinds()
  private var shapes = ShapeCheck()
  /// How many more ports may be told apart in ranges, in all files.
  private var room = 100_000

  /// Creates an importer that has read nothing.
  public init() {}

  /// Reads a file, each of its documents in turn; mistakes are reported.
  ///
  /// - Parameters:
  ///   - folder: the name of the folder that it lies in; nil when it lies in none.
  public mutating func read(_ source: SourceFile, folder: String?, into bag: inout DiagnosticBag) {
    DocumentReader(limits: Self.limits).read(source, as: .stream, into: &bag) { document, bag in
      add(ManifestElement(document, of: source), in: folder, &bag)
    }
  }

  /// Everything that was read.
  public mutating func finish(into bag: inout DiagnosticBag) -> [Contribution] {
    let others = cluster.finish(besides: Set(services.map(\.ownID)), into: &bag)
    unused.report(into: &bag)
    let shared = Self.sharedSystems(of: services + others.services)
    return Self.contributions(Self.compose, services, secrets, shared)
      + Self.contributions(Self.kubernetes, others.services, others.secrets, shared)
  }

  private static func contributions(
    _ tool: String,
    _ services: [ManifestService],
    _ secrets: [Draft],
    _ shared: Set<String>
  ) -> [Contribution] {
    let services = services.map { service in
      var service = service
      service.isAlone = !shared.contains(service.id)
      return service
    }
    return [
      Contribution(
        drafts: services.flatMap(\.declared) + secrets,
        origin: Provenance.Origin(tool: tool, strength: .declared)
      ),
      Contribution(
        drafts: services.flatMap(\.assumed),
        origin: Provenance.Origin(tool: tool, strength: .guessed)
      ),
    ]
  }

  /// The ids of systems that several services belong to, by a label.
  private static func sharedSystems(of services: [ManifestService]) -> Set<String> {
    var members: [String: Set<String>] = [:]
    for service in services { members[service.id, default: []].insert(service.ownID) }
    return Set(members.filter { $0.value.count > 1 }.keys)
  }

  private mutating func add(_ root: ManifestElement, in folder: String?, _ bag: inout DiagnosticBag) {
    if let object = KubernetesObject(root) {
      if object.kind.text == "List" { shapes.check(root, .objects, into: &bag) }
      for member in object.members { add(member, &bag) }
    } else if ComposeProject.recognises(root) {
      shapes.check(root, .compose, into: &bag)
      let project = ComposeProject(root, folder: folder)
      let found = project.services(room: &room, into: &bag)
      noteRepeated(found, into: &bag)
      services += found
      secrets += project.secrets(into: &bag).map {
        $0.draft(owner: project.configurationID, containers: [])
      }
    } else if !root.isNull {
      bag.add(.notAManifest(at: root.range))
    }
  }

  /// Says once of a Compose file that it describes services of others again, as one that overrides them does.
  private mutating func noteRepeated(_ services: [ManifestService], into bag: inout DiagnosticBag) {
    let repeated = services.filter { places[$0.qualifiedName] != nil }
    if let first = repeated.first.flatMap({ places[$0.qualifiedName] }) {
      bag.add(.repeatedServices(repeated.map(\.name), first: first))
    }
    for service in services where places[service.qualifiedName] == nil {
      places[service.qualifiedName] = service.name.range
    }
  }

  private mutating func add(_ object: KubernetesObject, _ bag: inout DiagnosticBag) {
    if let shape = ManifestShape.kubernetes(object.use, kind: object.kind.text) {
      shapes.check(object.element, shape, into: &bag)
    }
    if !cluster.add(object, into: &bag) { unused.add(object.shownKind) }
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
