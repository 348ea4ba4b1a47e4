import Diagnostics

/// What a secret or configuration object of Kubernetes holds in clear, or only encoded.
struct KubernetesSecrets {
  var scope: String
  /// The id that records begin with: a secret, its sealed form and a configuration may have one name.
  var owner: String
  /// What tells it from every other object.
  var identity: String
  /// What workloads call it.
  var reference: KubernetesReference
  /// Its secrets, by name once.
  var secrets: [PlainSecret]
  /// The places of all values that are secrets.
  var places: [SourceRange]

  init?(_ object: KubernetesObject) {
    guard object.use == .secrets, let name = object.name else { return nil }
    let element = object.element
    var found: [PlainSecret] = []
    let space: String
    switch object.kind.text {
    case "Secret":
      // What stands in clear counts, where one name stands in both.
      found = Self.secrets(element["stringData"], .clear) + Self.secrets(element["data"], .encoded)
      space = "secret"
    case "SealedSecret":
      found = Self.secrets(element["spec"]?["encryptedData"], .encrypted)
      space = "sealed"
    default:
      for entry in element["data"]?.entries ?? [] {
        guard let value = entry.value.text else { continue }
        found += PlainSecret.find(
          name: entry.key.text,
          value: value.text,
          .configuration,
          at: value.range,
          in: element.source
        )
      }
      space = "config"
    }
    scope = object.scope
    identity = object.identity
    owner = "\(object.qualifiedName).\(space)"
    reference = KubernetesReference(space == "config" ? .configuration : .secret, name.text)
    places = found.map(\.whole)
    var names: Set<String> = []
    secrets = found.filter { names.insert($0.name).inserted }
  }

  private static func secrets(_ element: ManifestElement?, _ form: PlainSecret.Form) -> [PlainSecret] {
    (element?.entries ?? []).compactMap { entry in
      guard let value = entry.value.text, !value.text.isEmpty, !harmless.contains(entry.key.text),
        let form = Self.form(of: value.text, in: form)
      else { return nil }
      return PlainSecret(
        name: entry.key.text,
        location: .secretObject,
        form: form,
        range: value.range,
        whole: value.range
      )
    }
  }

  /// How a secret stands there, where those around it have a form; nil for what is none.
  private static func form(of value: String, in form: PlainSecret.Form) -> PlainSecret.Form? {
    // As SOPS writes it.
    if form == .encrypted || value.hasPrefix("ENC[") { return .encrypted }
    if form == .encoded, Base64Text.recognises(value) { return .encoded }
    // What a tool fills in before the cluster sees it.
    if form == .encoded, value.utf8.contains(where: { "<${%".utf8.contains($0) }) { return nil }
    return SecretText.isLiteral(value) || value.contains("\n") ? .clear : nil
  }

  /// What secret objects hold beside secrets.
  private static let harmless: Set<String> = [
    "tls.crt", "ca.crt", "username", "user", "USERNAME", "USER", "host", "port", "namespace",
  ]
}
