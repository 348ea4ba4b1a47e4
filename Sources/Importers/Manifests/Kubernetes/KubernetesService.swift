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
    var name: String?
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
        name: port["name"]?.text?.text,
        port: port["port"]?.text.flatMap { PublishedPort.number($0.text) },
        nodePort: port["nodePort"]?.text.flatMap { PublishedPort.number($0.text) },
        target: port["targetPort"]?.text?.text ?? port["port"]?.text?.text,
        transport: port["protocol"]?.text?.text ?? "tcp",
        range: port.range
      )
    }
  }

  /// The ports that it opens to the outside, each with the container that it leads to.
  ///
  /// - Parameters:
  ///   - pod: the ports of the pod's containers.
  func published(_ pod: KubernetesPorts) -> [(container: Int, port: PublishedPort)] {
    guard let exposure else { return [] }
    return ports.map { port in
      let target = pod.target(port.target)
      let published = PublishedPort(
        port: exposure == .nodePort ? port.nodePort : port.port,
        containerPort: target.number,
        transport: port.transport,
        exposure: exposure,
        range: port.range
      )
      return (target.container, published)
    }
  }

  /// The container's port behind one of its own, by number or name.
  func target(of port: String?) -> String? {
    let found = ports.first { $0.name == port || $0.port.map(String.init) == port }
    return (found ?? (ports.count == 1 ? ports[0] : nil))?.target
  }
}
