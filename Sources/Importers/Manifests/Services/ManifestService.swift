import Diagnostics
import Inventory

/// A service as a manifest describes it: one system of the inventory, and a record for each of its containers.
struct ManifestService {
  /// The Compose project or the Kubernetes namespace.
  var project: PlacedText?
  var name: PlacedText
  /// What its ids are made from; the one of its system only where no label gives one.
  var qualifiedName: String
  var labels = ServiceLabels()
  var containers: [ManifestContainer] = []
  /// Whether no other service belongs to its system, so that what its one container has, the system has.
  var isAlone = true
  var range: SourceRange

  /// The id of its system.
  var id: String { labels.id.flatMap { RecordID.make(from: $0.text) } ?? ownID }

  /// The id that is its own: a label may give one system to several services, each with containers of its own.
  var ownID: String {
    RecordID.make(from: qualifiedName) ?? RecordID.make(from: "service-" + name.text) ?? "service"
  }

  /// The id of a container's record.
  func id(of container: ManifestContainer) -> String {
    containers.count == 1 ? ownID : RecordID.make(from: "\(ownID).\(container.name.text)") ?? ownID
  }

  /// What the file says.
  var declared: [Draft] {
    var facts = labels.facts
    addContents(assumed: false, to: &facts)
    var drafts = [Draft(entity: "system", id: id, facts: facts.facts, at: range)]
    for container in containers {
      let id = id(of: container)
      drafts.append(container.declared(id: id, system: self.id, project: project, provider: labels.provider))
      drafts += container.secrets.map { $0.draft(owner: id, containers: [id]) }
    }
    return drafts
  }

  /// What is taken to hold unless another source says otherwise.
  var assumed: [Draft] {
    var facts = DraftFacts()
    // A label that names a record of the inventory leaves its name and nature to that record.
    if labels.id == nil {
      facts.add("name", name)
      if !labels.say("kind") { facts.add("kind", PlacedText(text: "application", range: name.range)) }
    }
    facts.add(labels.assumed)
    addContents(assumed: true, to: &facts)
    return [Draft(entity: "system", id: id, facts: facts.facts, at: range)]
      + containers.map { $0.assumed(id: id(of: $0), project: project, provider: labels.provider) }
  }

  /// What is inside its containers, as facts of the system.
  private func addContents(assumed: Bool, to facts: inout DraftFacts) {
    let containers = containers.filter { $0.image?.isAssumed == assumed }
    facts.add("software", containers.compactMap(\.software))
    if isAlone, self.containers.count == 1 {
      facts.add("operating_system", containers.first?.operatingSystem)
    }
  }
}
