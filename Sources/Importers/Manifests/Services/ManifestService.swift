import Diagnostics
import Inventory

/// A service as a manifest describes it: one system of the inventory, and a record for each of its containers.
struct ManifestService {
  /// The Compose project or the Kubernetes namespace.
  var project: PlacedText?
  var name: PlacedText
  /// What its id is made from, unless a label gives one.
  var qualifiedName: String
  var labels = ServiceLabels()
  var containers: [ManifestContainer] = []
  var range: SourceRange

  /// The id of its system.
  var id: String {
    RecordID.make(from: labels.id?.text ?? qualifiedName) ?? RecordID.make(from: "service-" + name.text)
      ?? "service"
  }

  /// The id of a container's record.
  func id(of container: ManifestContainer) -> String {
    containers.count == 1 ? id : RecordID.make(from: "\(id).\(container.name.text)") ?? id
  }

  /// What the file says.
  var declared: [Draft] {
    var facts = labels.facts
    facts.add("software", containers.filter { $0.image?.isAssumed == false }.compactMap(\.software))
    if containers.count == 1, containers[0].image?.isAssumed == false {
      facts.add("operating_system", containers[0].operatingSystem)
    }
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
      if !labels.facts.facts.contains(where: { $0.field == "kind" }) {
        facts.add("kind", PlacedText(text: "application", range: name.range))
      }
    }
    facts.add("software", containers.filter { $0.image?.isAssumed == true }.compactMap(\.software))
    if containers.count == 1, containers[0].image?.isAssumed == true {
      facts.add("operating_system", containers[0].operatingSystem)
    }
    return [Draft(entity: "system", id: id, facts: facts.facts, at: range)]
      + containers.map { $0.assumed(id: id(of: $0)) }
  }
}
