import Diagnostics

/// An object that runs containers: a deployment, a job, a pod and so on.
struct KubernetesWorkload {
  /// The keys from `spec` to the description of the pod, by kind; most have it at the same place.
  private static let templates = ["CronJob": ["jobTemplate", "spec", "template"], "Pod": []]
  /// Kinds by how long their pods run: the first of one name is called so, others have their kind in their ids.
  private static let ranks = [
    "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "CronJob", "Job", "Pod",
  ]

  private let object: KubernetesObject
  /// The pod's own labels and description.
  private let template: ManifestElement
  private let pod: ManifestElement

  /// The field by which an object of a workload's kind has containers; nil when something stands there, or in the way,
  /// which is then of another shape.
  static func missingField(of object: KubernetesObject) -> String? {
    let template = templates[object.kind.text] ?? ["template"]
    let path = (template.isEmpty ? [] : ["spec"] + template) + ["spec", "containers"]
    var element = object.element
    for key in path {
      guard element.isMapping else { return nil }
      guard let next = element[key], !next.isNull else { return path.joined(separator: ".") }
      element = next
    }
    return nil
  }

  /// Nil for an object of another kind, and for one without a pod.
  init?(_ object: KubernetesObject) {
    guard object.use == .workload else { return nil }
    self.object = object
    let path = Self.templates[object.kind.text] ?? ["template"]
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

  /// How late it chooses among ids.
  var rank: Int { Self.ranks.firstIndex(of: object.kind.text) ?? Self.ranks.count }

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

  /// The ports of its containers, by which services may refer to them.
  var ports: KubernetesPorts { KubernetesPorts(containerElements) }

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
    for secret in service.containers.flatMap(\.secrets) { bag.mask(secret.whole) }
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
