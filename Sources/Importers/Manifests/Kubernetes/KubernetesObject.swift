import Diagnostics

/// One object of a Kubernetes manifest.
struct KubernetesObject {
  let element: ManifestElement
  let kind: PlacedText
  let apiVersion: String
  /// What it is used for here; nil when nothing is taken from it.
  let use: KubernetesUse?

  /// The object that a document is; nil for anything else.
  init?(_ element: ManifestElement) {
    guard let kind = element["kind"]?.text, let version = element["apiVersion"]?.text else { return nil }
    self.element = element
    self.kind = kind
    apiVersion = version.text
    use = KubernetesUse(apiVersion: version.text, kind: kind.text)
  }

  /// Its kind as it is told to a person, with the version where other objects of a kind so called are read.
  var shownKind: PlacedText {
    guard KubernetesUse.isKnown(kind.text) else { return kind }
    return PlacedText(text: "\(apiVersion) \(kind.text)", range: kind.range)
  }

  /// The objects of a list, or the object itself.
  var members: [KubernetesObject] {
    guard kind.text == "List" || kind.text.hasSuffix("List") && element["items"]?.isSequence == true else {
      return [self]
    }
    return element["items"]?.items.compactMap(KubernetesObject.init) ?? []
  }

  /// Its name; where the cluster makes one up, what that begins with.
  var name: PlacedText? { element["metadata"]?["name"]?.text ?? element["metadata"]?["generateName"]?.text }

  /// The namespace that it says it is in.
  var namespace: PlacedText? { element["metadata"]?["namespace"]?.text }

  /// What tells it from objects of other namespaces; one that names none is in the one called `default`.
  var scope: String { namespace?.text ?? "default" }

  /// What tells it from every other object.
  var identity: String { "\(kind.text)/\(namespace?.text ?? "")/\(name?.text ?? "")" }

  /// Its name with its namespace, where it names one.
  var qualifiedName: String {
    let name = name?.text ?? kind.text.lowercased()
    return namespace.map { "\($0.text)-\(name)" } ?? name
  }

  /// A mapping of texts, such as labels.
  static func texts(_ element: ManifestElement?) -> [String: String] {
    var found: [String: String] = [:]
    for entry in element?.entries ?? [] {
      if let value = entry.value.text?.text { found[entry.key.text] = value }
    }
    return found
  }
}
