import Diagnostics

/// A policy that limits who may reach pods with certain labels.
struct KubernetesPolicy {
  var scope: String
  /// Labels that pods must have; nil when it chooses by expressions, which are not read.
  var selector: [String: String]?
  var limitsIncoming: Bool
  /// Whether it lets everybody in everywhere, whatever other policies say.
  var opensIncoming: Bool
  var range: SourceRange

  init(_ object: KubernetesObject) {
    let spec = object.element["spec"]
    scope = object.scope
    range = object.element.range
    let pods = spec?["podSelector"]
    let hasExpressions = pods?["matchExpressions"]?.items.isEmpty == false
    selector = hasExpressions ? nil : KubernetesObject.texts(pods?["matchLabels"])
    let types = (spec?["policyTypes"]?.items ?? []).compactMap { $0.text?.text }
    let isForIncoming = types.isEmpty || types.contains("Ingress")
    opensIncoming = isForIncoming && (spec?["ingress"]?.items ?? []).contains(where: Self.allowsEverything)
    limitsIncoming = isForIncoming && !opensIncoming
  }

  /// Whether a rule names neither peers nor ports, or every address there is.
  private static func allowsEverything(_ rule: ManifestElement) -> Bool {
    guard rule.isMapping, rule["ports"]?.items.isEmpty ?? true else { return false }
    let peers = rule["from"]?.items ?? []
    return peers.isEmpty
      || peers.contains { peer in
        let block = peer["ipBlock"]
        return ["0.0.0.0/0", "::/0"].contains(block?["cidr"]?.text?.text ?? "")
          && block?["except"]?.items.isEmpty ?? true
      }
  }
}
