import Diagnostics
import Inventory

/// The objects of all Kubernetes manifests of a run: a service may stand in one file and its pods in another.
struct KubernetesCluster {
  /// A workload with what others refer to it by.
  private struct Workload {
    var service: ManifestService
    var scope: String
    /// What tells it from all others.
    var identity: String
    var kind: String
    var rank: Int
    var labels: [String: String]
    var ports: KubernetesPorts
    var references: Set<KubernetesReference>
  }

  /// A secret or a configuration within a namespace.
  private struct Holding: Hashable {
    var scope: String
    var reference: KubernetesReference
  }

  private var workloads: [Workload] = []
  /// Where the name of each workload stands first, by its identity.
  private var places: [String: SourceRange] = [:]
  private var services: [KubernetesService] = []
  private var ingresses: [KubernetesIngress] = []
  private var policies: [KubernetesPolicy] = []
  private var secrets: [KubernetesSecrets] = []

  /// Takes an object; false when its kind says nothing that is used here.
  mutating func add(_ object: KubernetesObject, into bag: inout DiagnosticBag) -> Bool {
    switch object.use {
    case .service: services.append(KubernetesService(object))
    case .ingress: ingresses.append(KubernetesIngress(object))
    case .policy: policies.append(KubernetesPolicy(object))
    case .name: break
    case .secrets:
      guard let found = KubernetesSecrets(object) else {
        bag.add(.missingField("metadata.name", of: object.kind))
        break
      }
      for place in found.places { bag.mask(place) }
      secrets.append(found)
    case .workload:
      if let field = KubernetesWorkload.missingField(of: object) {
        bag.add(.missingField(field, of: object.kind))
      }
      guard let workload = KubernetesWorkload(object) else { break }
      noteRepeated(object, into: &bag)
      workloads.append(
        Workload(
          service: workload.service(into: &bag),
          scope: object.scope,
          identity: object.identity,
          kind: object.kind.text.lowercased(),
          rank: workload.rank,
          labels: workload.podLabels,
          ports: workload.ports,
          references: Set(workload.references)
        )
      )
    case nil: return false
    }
    return true
  }

  /// Says of a workload that it was described before; the cluster makes up names of its own for those without one.
  private mutating func noteRepeated(_ object: KubernetesObject, into bag: inout DiagnosticBag) {
    guard let name = object.element["metadata"]?["name"]?.text else { return }
    if let first = places[object.identity] {
      bag.add(.repeatedWorkload(object.kind.text, name, first: first), .warning, at: name.range)
    } else {
      places[object.identity] = name.range
    }
  }

  /// The services with what the other objects say of them, and secrets in objects of their own.
  ///
  /// - Parameters:
  ///   - ids: ids that services of other files have.
  mutating func finish(
    besides ids: Set<String>,
    into bag: inout DiagnosticBag
  ) -> (services: [ManifestService], secrets: [Draft]) {
    let objects = workloads.count + services.count + ingresses.count + policies.count + secrets.count
    var bound = ConnectionBound(objects: objects)
    nameWorkloads(besides: ids)
    connect(&bound)
    let drafts = secretDrafts(&bound)
    if let most = bound.passed, let place = workloads.first?.service.range {
      bag.add(.tooManyConnections(most, at: SourceRange.beginning(of: place)))
    }
    return (workloads.map(\.service), drafts)
  }

  // MARK: Names

  /// Gives every workload an id of its own, whatever the order of files is.
  private mutating func nameWorkloads(besides ids: Set<String>) {
    var names = RecordNames(taken: ids)
    let order = workloads.indices.sorted { (workloads[$0].rank, $0) < (workloads[$1].rank, $1) }
    for number in order {
      let workload = workloads[number]
      workloads[number].service.qualifiedName = names.claim(
        workload.service.ownID,
        for: workload.identity,
        suffix: workload.kind
      )
    }
  }

  // MARK: Connections

  private mutating func connect(_ bound: inout ConnectionBound) {
    var pods = PodIndex()
    for workload in workloads { pods.add(workload.scope, workload.labels) }
    var targets: [String: [(service: Int, workload: Int)]] = [:]
    for (index, service) in services.enumerated() where !service.selector.isEmpty {
      for number in pods.choose(service.selector, service.scope, &bound) {
        targets["\(service.scope)/\(service.name)", default: []].append((index, number))
        for (container, port) in service.published(workloads[number].ports) {
          guard bound.passed == nil else { return }
          publish(port, by: number, in: container, &bound)
        }
      }
    }
    for ingress in ingresses {
      for backend in ingress.backends {
        let port = PublishedPort(
          exposure: .ingress,
          hosts: backend.host.map { [$0] } ?? [],
          isEncrypted: backend.isEncrypted,
          range: backend.range
        )
        for target in targets["\(ingress.scope)/\(backend.service)"] ?? [] {
          guard bound.passed == nil else { return }
          let inside = services[target.service].target(of: backend.port)
          let container = workloads[target.workload].ports.target(inside).container
          publish(port, by: target.workload, in: container, &bound)
        }
      }
    }
    limit(pods, &bound)
  }

  /// Says of containers whether policies limit who reaches them: one policy that lets everybody in undoes all others.
  private mutating func limit(_ pods: PodIndex, _ bound: inout ConnectionBound) {
    var limits: [Int: SourceRange] = [:]
    var opened: Set<Int> = []
    for policy in policies where policy.limitsIncoming || policy.opensIncoming {
      guard let selector = policy.selector else { continue }
      for number in pods.choose(selector, policy.scope, &bound) {
        if policy.opensIncoming { opened.insert(number) } else { limits[number] = policy.range }
      }
    }
    for (number, range) in limits where !opened.contains(number) {
      for index in workloads[number].service.containers.indices {
        workloads[number].service.containers[index].hasNetworkPolicy = PlacedFlag(isTrue: true, range: range)
      }
    }
  }

  /// Gives a port to a container that a service leads to.
  private mutating func publish(
    _ port: PublishedPort,
    by number: Int,
    in container: Int,
    _ bound: inout ConnectionBound
  ) {
    guard bound.keep(1), workloads[number].service.containers.indices.contains(container),
      // More are not recorded.
      workloads[number].service.containers[container].ports.count < ManifestContainer.mostItems
    else { return }
    workloads[number].service.containers[container].ports.append(port)
  }

  private func secretDrafts(_ bound: inout ConnectionBound) -> [Draft] {
    var users: [Holding: [String]] = [:]
    for object in secrets { users[Holding(scope: object.scope, reference: object.reference)] = [] }
    for workload in workloads {
      let ids = workload.service.containers.map { workload.service.id(of: $0) }
      for reference in workload.references {
        let holding = Holding(scope: workload.scope, reference: reference)
        guard users[holding] != nil, bound.keep(ids.count) else { continue }
        users[holding]?.append(contentsOf: ids)
      }
    }
    var drafts: [Draft] = []
    var names = RecordNames(taken: [])
    for object in secrets {
      let holding = Holding(scope: object.scope, reference: object.reference)
      let owner = names.claim(object.owner, for: object.identity, suffix: "other")
      for secret in object.secrets {
        let containers = users[holding] ?? []
        drafts.append(
          secret.draft(owner: owner, containers: bound.keep(containers.count) ? containers : [])
        )
      }
    }
    return drafts
  }
}
