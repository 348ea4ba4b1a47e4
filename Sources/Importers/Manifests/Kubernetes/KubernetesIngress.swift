import Diagnostics

/// A way in from the web: host names that lead to services.
struct KubernetesIngress {
  var scope: String
  var backends: [Backend]

  /// A host name with the service that answers under it.
  struct Backend {
    var host: PlacedText?
    var service: String
    /// The service's port, by number or name.
    var port: String?
    /// Nil where what decides it stands elsewhere.
    var isEncrypted: PlacedFlag?
    var range: SourceRange
  }

  init(_ object: KubernetesObject) {
    let spec = object.element["spec"]
    let encryption = IngressEncryption(object)
    scope = object.scope
    backends = []
    for rule in spec?["rules"]?.items ?? [] {
      let host = rule["host"]?.text
      let isEncrypted = encryption.covers(host?.text, at: rule.range)
      for path in rule["http"]?["paths"]?.items ?? [] {
        guard let backend = Self.backend(path["backend"], at: path.range) else { continue }
        backends.append(backend)
        backends[backends.count - 1].host = host
        backends[backends.count - 1].isEncrypted = isEncrypted
      }
    }
    if let element = spec?["defaultBackend"] ?? spec?["backend"],
      var backend = Self.backend(element, at: element.range)
    {
      backend.isEncrypted = encryption.covers(nil, at: element.range)
      backends.append(backend)
    }
  }

  /// A backend's service, in the words of today and of the first version.
  private static func backend(_ element: ManifestElement?, at range: SourceRange) -> Backend? {
    let service = element?["service"]
    guard let name = (service?["name"] ?? element?["serviceName"])?.text else { return nil }
    let port = service?["port"]?["number"] ?? service?["port"]?["name"] ?? element?["servicePort"]
    return Backend(service: name.text, port: port?.text?.text, range: range)
  }
}
