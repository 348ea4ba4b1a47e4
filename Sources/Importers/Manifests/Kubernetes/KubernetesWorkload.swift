import Diagnostics

/// An object that runs containers: a deployment, a job, a pod and so on.
struct KubernetesWorkload {
  /// Kinds that run containers, with the keys from `spec` to the pod's description.
  private static let templates: [String: [String]] = [
    "Deployment": ["template"], "StatefulSet": ["template"], "DaemonSet": ["template"],
    "ReplicaSet": ["template"],
    "ReplicationController": ["template"], "Job": ["template"],
    "CronJob": ["jobTemplate", "spec", "template"],
    "Pod": [],
  ]

  private let object: KubernetesObject
  /// The pod's own labels and description.
  private let template: ManifestElement
  private let pod: ManifestElement

  /// Nil for an object of another kind, and for one without a pod.
  init?(_ object: KubernetesObject) {
    guard let path = Self.templates[object.kind.text] else { return nil }
    self.object = object
    var template = object.element
    if !path.isEmpty {
      for key in ["spec"] + path {
        guard let next = template[key] else { return nil }
        template = next
      }
    }
    guard let pod = template["spec"] else { return nil }
    self.template = template
    self.pod = pod
  }

  /// Whether objects of a kind run containers.
  static func isWorkload(_ kind: String) -> Bool { templates[kind] != nil }

  /// The labels by which services and policies find its pods.
  var podLabels: [String: String] { KubernetesObject.texts(template["metadata"]?["labels"]) }

  /// Names of secrets and configurations that its containers get.
  var references: [KubernetesReference] {
    var found: [KubernetesReference] = []
    for container in containerElements {
      for source in container["envFrom"]?.items ?? [] {
        found += KubernetesReference.all(in: source, secret: "secretRef", configuration: "configMapRef")
      }
      for variable in container["env"]?.items ?? [] {
        guard let source = variable["valueFrom"] else { continue }
        found += KubernetesReference.all(in: source, secret: "secretKeyRef", configuration: "configMapKeyRef")
      }
    }
    for volume in pod["volumes"]?.items ?? [] {
      if let name = volume["secret"]?["secretName"]?.text {
        found.append(KubernetesReference(.secret, name.text))
      }
      if let name = volume["configMap"]?["name"]?.text {
        found.append(KubernetesReference(.configuration, name.text))
      }
    }
    return found
  }

  /// The names of ports, by which services may refer to them.
  var portNames: [String: Int] {
    var found: [String: Int] = [:]
    for port in containerElements.flatMap({ $0["ports"]?.items ?? [] }) {
      guard let name = port["name"]?.text?.text,
        let number = port["containerPort"]?.text.flatMap({ PublishedPort.number($0.text) })
      else { continue }
      found[name] = found[name] ?? number
    }
    return found
  }

  /// The service that it is.
  func service(into bag: inout DiagnosticBag) -> ManifestService {
    let name = object.name ?? PlacedText(text: object.kind.text.lowercased(), range: object.kind.range)
    var service = ManifestService(
      project: object.namespace,
      name: name,
      qualifiedName: object.qualifiedName,
      range: object.element.range
    )
    service.labels = labels(into: &bag)
    let volumes = KubernetesVolumes(pod, claims: object.element["spec"]?["volumeClaimTemplates"])
    service.containers = containerElements.map { KubernetesContainer($0, pod: pod).container(volumes) }
    for secret in service.containers.flatMap(\.secrets) { bag.mask(secret.range) }
    return service
  }

  private var containerElements: [ManifestElement] {
    (pod["containers"]?.items ?? []) + (pod["initContainers"]?.items ?? [])
  }

  /// Its own labels and annotations, then those of its pods.
  private func labels(into bag: inout DiagnosticBag) -> ServiceLabels {
    var labels = ServiceLabels()
    let own = object.element["metadata"]
    let inner = object.kind.text == "Pod" ? nil : template["metadata"]
    for source in [own?["annotations"], own?["labels"], inner?["annotations"], inner?["labels"]] {
      for entry in source?.entries ?? [] { labels.add(entry.key, entry.value.text, into: &bag) }
    }
    labels.check(into: &bag)
    return labels
  }
}

/// A secret or a configuration that a workload names.
struct KubernetesReference: Hashable {
  /// What is named.
  enum Kind {
    case secret
    case configuration
  }

  var kind: Kind
  var name: String

  init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// The references below two keys.
  static func all(in element: ManifestElement, secret: String, configuration: String) -> [KubernetesReference]
  {
    let found = [(Kind.secret, secret), (Kind.configuration, configuration)].map { kind, key in
      (kind, element[key]?["name"]?.text?.text)
    }
    return found.compactMap { kind, name in name.map { KubernetesReference(kind, $0) } }
  }
}
