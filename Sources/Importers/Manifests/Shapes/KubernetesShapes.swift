extension ManifestShape {
  /// What is read of an object of Kubernetes; nil for kinds that nothing is taken from.
  static func kubernetes(_ use: KubernetesUse?, kind: String) -> ManifestShape? {
    switch use {
    case .workload: object(workload(kind))
    case .service: object(service)
    case .ingress: object(ingress)
    case .policy: object(policy)
    case .secrets where kind == "SealedSecret": object(.mapping(["encryptedData": texts]))
    case .secrets: .mapping(["metadata": metadata, "data": texts, "stringData": texts])
    case .name: .mapping(["metadata": metadata])
    case nil: nil
    }
  }

  /// A list of objects.
  static let objects = ManifestShape.mapping(["items": .list(of: .mapping([:]))])

  private static func object(_ spec: ManifestShape) -> ManifestShape {
    .mapping(["metadata": metadata, "spec": spec])
  }

  private static let metadata = ManifestShape.mapping([
    "name": .text, "generateName": .text, "namespace": .text, "labels": texts, "annotations": texts,
  ])

  // MARK: Workloads

  private static func workload(_ kind: String) -> ManifestShape {
    let template = ManifestShape.mapping(["metadata": metadata, "spec": pod])
    switch kind {
    case "Pod": return pod
    case "CronJob":
      return .mapping(["jobTemplate": .mapping(["spec": .mapping(["template": template])])])
    default:
      let claims = ManifestShape.list(of: .mapping(["metadata": metadata]))
      return .mapping(["template": template, "volumeClaimTemplates": claims])
    }
  }

  private static let pod = ManifestShape.mapping([
    "containers": .list(of: container), "initContainers": .list(of: container),
    "hostNetwork": .text,
    "securityContext": fields("runAsUser", "runAsNonRoot"),
    "volumes": .list(of: volume),
  ])

  private static let container = ManifestShape.mapping([
    "name": .text, "image": .text,
    "securityContext": fields("privileged", "runAsUser", "runAsNonRoot"),
    "ports": .list(of: fields("name", "containerPort", "hostPort", "hostIP", "protocol")),
    "env": .list(of: .mapping(["name": .text, "value": .text, "valueFrom": source])),
    "envFrom": .list(of: .mapping(["secretRef": named, "configMapRef": named])),
    "volumeMounts": .list(of: fields("name", "mountPath", "subPath", "readOnly")),
  ])

  /// Where the value of a variable comes from.
  private static let source = ManifestShape.mapping(["secretKeyRef": named, "configMapKeyRef": named])

  private static let volume = ManifestShape.mapping([
    "name": .text, "configMap": named,
    "persistentVolumeClaim": fields("claimName"), "hostPath": fields("path"),
    "secret": fields("secretName"),
  ])

  // MARK: What leads to workloads

  private static let service = ManifestShape.mapping([
    "type": .text, "selector": texts, "externalIPs": .list(of: .text),
    "ports": .list(of: fields("name", "port", "nodePort", "targetPort", "protocol")),
  ])

  private static let ingress = ManifestShape.mapping([
    "tls": .list(of: .mapping(["hosts": .list(of: .text)])),
    "rules": .list(
      of: .mapping([
        "host": .text, "http": .mapping(["paths": .list(of: .mapping(["backend": backend]))]),
      ])
    ),
    "defaultBackend": backend, "backend": backend,
  ])

  private static let backend = ManifestShape.mapping([
    "service": .mapping(["name": .text, "port": fields("name", "number")]),
    "serviceName": .text, "servicePort": .text,
  ])

  private static let policy = ManifestShape.mapping([
    "podSelector": .mapping(["matchLabels": texts, "matchExpressions": .list(of: .mapping([:]))]),
    "policyTypes": .list(of: .text),
    "ingress": .list(of: .mapping(["from": .list(of: peer), "ports": .list(of: .mapping([:]))])),
  ])

  private static let peer = ManifestShape.mapping([
    "ipBlock": .mapping(["cidr": .text, "except": .list(of: .text)])
  ])
}
