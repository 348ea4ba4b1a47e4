/// The ports that the containers of a pod listen on, as far as they say so.
struct KubernetesPorts {
  /// Where a service leads to.
  struct Target {
    /// The container among those of the pod.
    var container: Int
    var number: Int?
  }

  private var byName: [String: Target] = [:]
  private var byNumber: [Int: Target] = [:]

  init(_ containers: [ManifestElement]) {
    for (container, element) in containers.enumerated() {
      for port in element["ports"]?.items ?? [] {
        guard let number = port["containerPort"]?.text.flatMap({ PublishedPort.number($0.text) }) else {
          continue
        }
        let target = Target(container: container, number: number)
        byNumber[number] = byNumber[number] ?? target
        if let name = port["name"]?.text?.text { byName[name] = byName[name] ?? target }
      }
    }
  }

  /// The container that a port leads to, by number or name: the first, which is the pod's own, where none says that it
  /// has the port.
  func target(_ port: String?) -> Target {
    guard let port else { return Target(container: 0) }
    if let number = PublishedPort.number(port) {
      return byNumber[number] ?? Target(container: 0, number: number)
    }
    return byName[port] ?? Target(container: 0)
  }
}
