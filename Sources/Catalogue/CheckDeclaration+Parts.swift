import Diagnostics
import Documents
import Inventory

// The parts of a check that are lists of mappings.
extension CheckDeclaration {
  /// Reports a text that a scaffold left to be completed.
  func reportUnfinished(_ text: LocalizedText, at place: SourceRange, into bag: inout DiagnosticBag) {
    guard text.en.hasPrefix("FILL IN") || text.fr.hasPrefix("À COMPLÉTER") else { return }
    bag.add(.unfinishedText(at: place))
  }

  /// A text that must be there and complete.
  func finishedText(_ key: String, _ mapping: inout RuleMapping, into bag: inout DiagnosticBag)
    -> LocalizedText?
  {
    guard let text = mapping.requiredText(key, into: &bag) else { return nil }
    reportUnfinished(text, at: mapping.place(key), into: &bag)
    return text
  }

  /// What the remedy takes; a key that is missing is reported.
  func effort(_ mapping: inout RuleMapping, into bag: inout DiagnosticBag) -> Effort? {
    guard mapping.value("effort") != nil else {
      _ = mapping.required("effort", into: &bag)
      return nil
    }
    guard var section = mapping.mapping("effort", into: &bag) else { return nil }
    let size = section.word("size", as: Effort.Size.self, into: &bag)
    let per = section.word("per", as: Effort.Extent.self, into: &bag)
    section.finish(into: &bag)
    guard let size, let per else { return nil }
    return Effort(size: size, per: per)
  }

  /// The checks whose remedies come first; that they exist is checked once all are read.
  func prerequisites(_ mapping: inout RuleMapping, into bag: inout DiagnosticBag) -> [Prerequisite] {
    mapping.items("after", into: &bag).map { node in
      Prerequisite(check: document.string(node), place: document.range(of: node))
    }
  }

  func reference(_ node: Document.Index, into bag: inout DiagnosticBag) -> ControlReference? {
    guard var mapping = RuleMapping(document, at: node, into: &bag) else { return nil }
    let framework = mapping.required("framework", into: &bag)
    let control = mapping.required("control", into: &bag)
    let relation = mapping.word("relation", as: ControlReference.Relation.self, into: &bag)
    let appliesFrom = mapping.day("applies_from", into: &bag)
    mapping.finish(into: &bag)
    guard let framework, let control, let relation else { return nil }
    let name = "\(framework) \(control)"
    if !controls.contains(name) {
      bag.add(
        .unknownControl(
          name,
          nearest: NearestName.find(name, among: controls.sorted()),
          at: mapping.place("control")
        )
      )
    }
    return ControlReference(
      framework: framework,
      control: control,
      relation: relation,
      appliesFrom: appliesFrom
    )
  }

  func citation(_ node: Document.Index, into bag: inout DiagnosticBag) -> Citation? {
    guard var mapping = RuleMapping(document, at: node, into: &bag) else { return nil }
    let title = finishedText("title", &mapping, into: &bag)
    let url = mapping.required("url", into: &bag)
    let asOf = mapping.day("as_of", into: &bag)
    mapping.finish(into: &bag)
    guard let title, let url else { return nil }
    return Citation(title: title, url: url, asOf: asOf)
  }

  func example(_ node: Document.Index, into bag: inout DiagnosticBag) -> Example? {
    guard var mapping = RuleMapping(document, at: node, into: &bag) else { return nil }
    let name = mapping.required("name", into: &bag)
    let outcome = mapping.word("outcome", as: Outcome.self, into: &bag)
    let asOf = mapping.requiredDay("as_of", into: &bag)
    let subject = mapping.required("subject", into: &bag)
    let inventory = mapping.mapping("inventory", into: &bag)
    mapping.finish(into: &bag)
    guard let name, let outcome, let asOf, let subject, let inventory else { return nil }
    return Example(
      name: name,
      outcome: outcome,
      asOf: asOf,
      subject: subject,
      document: document,
      inventory: inventory.node,
      place: document.range(of: node)
    )
  }
}
