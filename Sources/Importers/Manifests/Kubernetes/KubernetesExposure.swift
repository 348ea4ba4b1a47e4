import Diagnostics

/// A service of Kubernetes: the ports by which pods with certain labels are reached.
struct KubernetesService {
  var scope: String
  var name: String
  var selector: [String: String]
  var exposure: PublishedPort.Exposure?
  var ports: [Port]

  /// A port of it.
  struct Port {
    var port: Int?
    var nodePort: Int?
    /// The container's port, as a number or by name.
    var target: String?
    var transport: String
    var range: SourceRange
  }

  init(_ object: KubernetesObject) {
    let spec = object.element["spec"]
    scope = object.scope
    name = object.name?.text ?? ""
    selector = KubernetesObject.texts(spec?["selector"])
    switch spec?["type"]?.text?.text {
    case "NodePort": exposure = .nodePort
    case "LoadBalancer": exposure = .loadBalancer
    default: exposure = spec?["externalIPs"]?.items.isEmpty == false ? .host : nil
    }
    ports = (spec?["ports"]?.items ?? []).map { port in
      Port(
        port: port["port"]?.text.flatMap { PublishedPort.number($0.text) },
        nodePort: port["nodePort"]?.text.flatMap { PublishedPort.number($0.text) },
        target: port["targetPort"]?.text?.text ?? port["port"]?.text?.text,
        transport: port["protocol"]?.text?.text ?? "tcp",
        range: port.range
      )
    }
  }

  /// The ports that it opens to the outside.
  ///
  /// - Parameters:
  ///   - names: the numbers of the containers' named ports.
  func published(_ names: [String: Int]) -> [PublishedPort] {
    guard let exposure else { return [] }
    return ports.map { port in
      PublishedPort(
        port: exposure == .nodePort ? port.nodePort : port.port,
        containerPort: port.target.flatMap { PublishedPort.number($0) ?? names[$0] },
        transport: port.transport,
        exposure: exposure,
        range: port.range
      )
    }
  }
}

/// A way in from the web: host names that lead to services.
struct KubernetesIngress {
  var scope: String
  var backends: [Backend]

  /// A host name with the service that answers under it.
  struct Backend {
    var host: PlacedText?
    var service: String
    var isEncrypted: PlacedFlag
    var range: SourceRange
  }

  init(_ object: KubernetesObject) {
    let spec = object.element["spec"]
    scope = object.scope
    backends = []
    let certificates = spec?["tls"]?.items ?? []
    let encrypted = Set(certificates.flatMap { $0["hosts"]?.items ?? [] }.compactMap { $0.text?.text })
    let coversAll = certificates.contains { $0["hosts"]?.items.isEmpty ?? true }
    for rule in spec?["rules"]?.items ?? [] {
      let host = rule["host"]?.text
      for path in rule["http"]?["paths"]?.items ?? [] {
        guard let service = Self.service(of: path["backend"]) else { continue }
        let isEncrypted = coversAll || host.map { encrypted.contains($0.text) } ?? false
        let flag = PlacedFlag(isTrue: isEncrypted, range: spec?["tls"]?.range ?? rule.range)
        backends.append(Backend(host: host, service: service, isEncrypted: flag, range: path.range))
      }
    }
    if let backend = spec?["defaultBackend"] ?? spec?["backend"], let service = Self.service(of: backend) {
      let flag = PlacedFlag(isTrue: coversAll, range: spec?["tls"]?.range ?? backend.range)
      backends.append(Backend(host: nil, service: service, isEncrypted: flag, range: backend.range))
    }
  }

  /// The name of a backend's service, in the words of today and of the first version.
  private static func service(of backend: ManifestElement?) -> String? {
    (backend?["service"]?["name"] ?? backend?["serviceName"])?.text?.text
  }
}

/// A policy that limits who may reach pods with certain labels.
struct KubernetesPolicy {
  var scope: String
  /// Labels that pods must have; nil when it chooses by expressions, which are not read.
  var selector: [String: String]?
  var limitsIncoming: Bool
  var range: SourceRange

  init(_ object: KubernetesObject) {
    let spec = object.element["spec"]
    scope = object.scope
    range = object.element.range
    let pods = spec?["podSelector"]
    let hasExpressions = pods?["matchExpressions"]?.items.isEmpty == false
    selector = hasExpressions ? nil : KubernetesObject.texts(pods?["matchLabels"])
    let types = (spec?["policyTypes"]?.items ?? []).compactMap { $0.text?.text }
    limitsIncoming = types.isEmpty || types.contains("Ingress")
  }
}
