import Diagnostics
import Inventory

/// The objects of all Kubernetes manifests of a run: a service may stand in one file and its pods in another.
struct KubernetesCluster {
  /// A workload with what others refer to it by.
  private struct Workload {
    var service: ManifestService
    var scope: String
    var labels: [String: String]
    var ports: [String: Int]
    var references: Set<KubernetesReference>
  }

  /// A label of pods within a namespace.
  private struct Label: Hashable {
    var scope: String
    var key: String
    var value: String
  }

  /// How many connections between objects are followed: files that are made to do harm could have millions.
  private static let mostLinks = 100_000

  private var workloads: [Workload] = []
  private var services: [KubernetesService] = []
  private var ingresses: [KubernetesIngress] = []
  private var policies: [KubernetesPolicy] = []
  private var secrets: [KubernetesSecrets] = []
  private var links = 0

  /// Takes an object; false when its kind says nothing that is used here.
  mutating func add(_ object: KubernetesObject, into bag: inout DiagnosticBag) -> Bool {
    switch object.kind.text {
    case "Service": services.append(KubernetesService(object))
    case "Ingress": ingresses.append(KubernetesIngress(object))
    case "NetworkPolicy": policies.append(KubernetesPolicy(object))
    case "Namespace", "PersistentVolumeClaim": break
    case let kind where KubernetesSecrets.kinds[kind] != nil:
      guard let found = KubernetesSecrets(object) else { return false }
      for secret in found.secrets { bag.mask(secret.range) }
      secrets.append(found)
    case let kind where KubernetesWorkload.isWorkload(kind):
      guard let workload = KubernetesWorkload(object) else { return false }
      workloads.append(
        Workload(
          service: workload.service(into: &bag),
          scope: object.scope,
          labels: workload.podLabels,
          ports: workload.portNames,
          references: Set(workload.references)
        )
      )
    default: return false
    }
    return true
  }

  /// The services with what the other objects say of them, and secrets in objects of their own.
  mutating func finish(into bag: inout DiagnosticBag) -> (services: [ManifestService], secrets: [Draft]) {
    connect()
    if links > Self.mostLinks, let place = workloads.first?.service.range {
      bag.add(.tooManyConnections(Self.mostLinks, at: SourceRange.beginning(of: place)))
    }
    return (workloads.map(\.service), secretDrafts())
  }

  // MARK: Connections

  private mutating func connect() {
    var byLabel: [Label: [Int]] = [:]
    var byScope: [String: [Int]] = [:]
    for (number, workload) in workloads.enumerated() {
      byScope[workload.scope, default: []].append(number)
      for (key, value) in workload.labels {
        byLabel[Label(scope: workload.scope, key: key, value: value), default: []].append(number)
      }
    }
    var targets: [String: [Int]] = [:]
    for service in services where !service.selector.isEmpty {
      let chosen = choose(service.selector, service.scope, byLabel, byScope)
      targets["\(service.scope)/\(service.name)", default: []] += chosen
      for number in chosen { publish(service.published(workloads[number].ports), by: number) }
    }
    for ingress in ingresses {
      for backend in ingress.backends {
        let port = PublishedPort(
          exposure: .ingress,
          hosts: backend.host.map { [$0] } ?? [],
          isEncrypted: backend.isEncrypted,
          range: backend.range
        )
        for number in targets["\(ingress.scope)/\(backend.service)"] ?? [] { publish([port], by: number) }
      }
    }
    for policy in policies where policy.limitsIncoming {
      guard let selector = policy.selector else { continue }
      let flag = PlacedFlag(isTrue: true, range: policy.range)
      for number in choose(selector, policy.scope, byLabel, byScope) {
        for index in workloads[number].service.containers.indices {
          workloads[number].service.containers[index].hasNetworkPolicy = flag
        }
      }
    }
  }

  /// The workloads whose pods have every label; all of the namespace when none is asked for.
  private mutating func choose(
    _ selector: [String: String],
    _ scope: String,
    _ byLabel: [Label: [Int]],
    _ byScope: [String: [Int]]
  ) -> [Int] {
    guard let first = selector.min(by: { $0.key < $1.key }) else { return count(byScope[scope] ?? []) }
    let candidates = count(byLabel[Label(scope: scope, key: first.key, value: first.value)] ?? [])
    return candidates.filter { number in
      selector.allSatisfy { workloads[number].labels[$0.key] == $0.value }
    }
  }

  private mutating func count(_ chosen: [Int]) -> [Int] {
    links += chosen.count
    return links > Self.mostLinks ? [] : chosen
  }

  /// Gives ports to the container that services of a workload lead to.
  private mutating func publish(_ ports: [PublishedPort], by number: Int) {
    links += ports.count
    guard links <= Self.mostLinks, !workloads[number].service.containers.isEmpty else { return }
    // The first container is the pod's own; helpers beside it are not what services lead to.
    workloads[number].service.containers[0].ports += ports
  }

  private mutating func secretDrafts() -> [Draft] {
    var users: [String: [KubernetesReference: [String]]] = [:]
    for workload in workloads {
      for reference in workload.references {
        let ids = workload.service.containers.map { workload.service.id(of: $0) }
        users[workload.scope, default: [:]][reference, default: []] += ids
      }
    }
    var drafts: [Draft] = []
    for object in secrets {
      let containers = users[object.scope]?[object.reference] ?? []
      for secret in object.secrets {
        links += containers.count
        drafts.append(
          secret.draft(owner: object.owner, containers: links <= Self.mostLinks ? containers : [])
        )
      }
    }
    return drafts
  }
}
