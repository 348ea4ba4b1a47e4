import Diagnostics

/// Which host names a way in from the web has certificates for.
struct IngressEncryption {
  private let place: SourceRange?
  private let hosts: Set<String>
  private let coversAll: Bool
  /// Whether annotations give certificates in a way that belongs to the cluster's own entry.
  private let isElsewhere: Bool

  init(_ ingress: KubernetesObject) {
    let tls = ingress.element["spec"]?["tls"]
    let certificates = tls?.items ?? []
    place = tls?.range
    hosts = Set(certificates.flatMap { $0["hosts"]?.items ?? [] }.compactMap { $0.text?.text.lowercased() })
    coversAll = certificates.contains { $0["hosts"]?.items.isEmpty ?? true }
    isElsewhere = (ingress.element["metadata"]?["annotations"]?.entries ?? []).contains { entry in
      guard let marks = Self.annotations[entry.key.text], let value = entry.value.text?.text else {
        return false
      }
      return !value.isEmpty && (marks.isEmpty || marks.contains(where: value.contains))
    }
  }

  /// Whether what comes in under a host name is encrypted; nil when that is decided elsewhere.
  ///
  /// - Parameters:
  ///   - host: nil for every name.
  ///   - range: the place that says so where no certificate is named at all.
  func covers(_ host: String?, at range: SourceRange) -> PlacedFlag? {
    let isCovered = coversAll || host.map(isNamed) ?? false
    guard isCovered || !isElsewhere else { return nil }
    return PlacedFlag(isTrue: isCovered, range: place ?? range)
  }

  /// Whether a certificate names a host, itself or with an asterisk for its first label.
  private func isNamed(_ host: String) -> Bool {
    let host = host.lowercased()
    if hosts.contains(host) { return true }
    guard let dot = host.firstIndex(of: ".") else { return false }
    return hosts.contains("*" + host[dot...])
  }

  /// Annotations by which entries of clouds and of others than the cluster's own get certificates; with what their
  /// values must hold, if not anything.
  private static let annotations: [String: [String]] = [
    "alb.ingress.kubernetes.io/certificate-arn": [],
    "alb.ingress.kubernetes.io/listen-ports": ["HTTPS"],
    "ingress.gcp.kubernetes.io/pre-shared-cert": [],
    "networking.gke.io/managed-certificates": [],
    "appgw.ingress.kubernetes.io/appgw-ssl-certificate": [],
    "traefik.ingress.kubernetes.io/router.tls": ["true"],
    "traefik.ingress.kubernetes.io/router.tls.certresolver": [],
    "traefik.ingress.kubernetes.io/router.entrypoints": ["websecure"],
    "haproxy.org/ssl-certificate": [],
    "haproxy.org/ssl-passthrough": ["true"],
    "route.openshift.io/termination": ["edge", "reencrypt", "passthrough"],
    "nginx.ingress.kubernetes.io/ssl-passthrough": ["true"],
  ]
}
