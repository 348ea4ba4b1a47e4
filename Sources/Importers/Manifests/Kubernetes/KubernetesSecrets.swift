import Diagnostics

/// What a secret or configuration object of Kubernetes holds in clear, or only encoded.
struct KubernetesSecrets {
  /// Kinds that are read, with what workloads call them.
  static let kinds: [String: KubernetesReference.Kind] = [
    "Secret": .secret, "SealedSecret": .secret, "ConfigMap": .configuration,
  ]

  var scope: String
  /// The id that records begin with.
  var owner: String
  var reference: KubernetesReference
  var secrets: [PlainSecret]

  init?(_ object: KubernetesObject) {
    guard let kind = Self.kinds[object.kind.text], let name = object.name else { return nil }
    scope = object.scope
    owner = object.qualifiedName
    reference = KubernetesReference(kind, name.text)
    let element = object.element
    switch object.kind.text {
    case "Secret":
      secrets = Self.secrets(element["stringData"], .clear) + Self.secrets(element["data"], .encoded)
    case "SealedSecret":
      secrets = Self.secrets(element["spec"]?["encryptedData"], .encrypted)
    default:
      secrets = (element["data"]?.entries ?? []).flatMap { entry -> [PlainSecret] in
        guard let value = entry.value.text else { return [] }
        return PlainSecret.find(name: entry.key.text, value: value.text, .configuration, at: value.range)
      }
    }
  }

  private static func secrets(_ element: ManifestElement?, _ form: PlainSecret.Form) -> [PlainSecret] {
    (element?.entries ?? []).compactMap { entry in
      guard let value = entry.value.text, !value.text.isEmpty, !harmless.contains(entry.key.text) else {
        return nil
      }
      // As SOPS writes it.
      let isSealed = form == .encrypted || value.text.hasPrefix("ENC[")
      guard isSealed || form == .encoded || SecretText.isLiteral(value.text) || value.text.contains("\n")
      else {
        return nil
      }
      return PlainSecret(
        name: entry.key.text,
        location: .secretObject,
        form: isSealed ? .encrypted : form,
        range: value.range
      )
    }
  }

  /// What secret objects hold beside secrets.
  private static let harmless: Set<String> = [
    "tls.crt", "ca.crt", "username", "user", "USERNAME", "USER", "host", "port", "namespace",
  ]
}
