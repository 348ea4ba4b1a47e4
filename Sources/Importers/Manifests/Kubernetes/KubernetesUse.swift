/// What objects of Kubernetes are used for here.
///
/// A kind belongs to a group: a `Service` of Knative is no service of Kubernetes, a `NetworkPolicy` of Calico has
/// another language than the one of the cluster.
enum KubernetesUse {
  case workload
  case service
  case ingress
  case policy
  /// Secrets, in clear or encrypted, and configurations.
  case secrets
  /// Known by name where others refer to it.
  case name

  /// The use of a kind by the API version of its object; nil for what nothing is taken from.
  init?(apiVersion: String, kind: String) {
    let group = apiVersion.lastIndex(of: "/").map { apiVersion[..<$0] } ?? ""
    guard let use = Self.kinds[kind], use.groups.contains(String(group)) else { return nil }
    self = use.use
  }

  /// Whether objects of a kind so called are read, if they belong to the right group.
  static func isKnown(_ kind: String) -> Bool { kinds[kind] != nil }

  /// By kind, with the groups of today and of the first versions; the core has no name.
  private static let kinds: [String: (use: KubernetesUse, groups: Set<String>)] = [
    "Deployment": (.workload, ["apps", "extensions"]), "StatefulSet": (.workload, ["apps"]),
    "DaemonSet": (.workload, ["apps", "extensions"]), "ReplicaSet": (.workload, ["apps", "extensions"]),
    "ReplicationController": (.workload, [""]), "Pod": (.workload, [""]),
    "Job": (.workload, ["batch"]), "CronJob": (.workload, ["batch"]),
    "Service": (.service, [""]), "Ingress": (.ingress, ["networking.k8s.io", "extensions"]),
    "NetworkPolicy": (.policy, ["networking.k8s.io", "extensions"]),
    "Secret": (.secrets, [""]), "ConfigMap": (.secrets, [""]), "SealedSecret": (.secrets, ["bitnami.com"]),
    "Namespace": (.name, [""]), "PersistentVolumeClaim": (.name, [""]),
  ]
}
