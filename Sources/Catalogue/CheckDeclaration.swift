import Diagnostics
import Documents
import Expressions
import Inventory
import Values

/// Reads a file under `Rules/checks/`.
struct CheckDeclaration {
  /// The key of the examples, which stand last.
  static let examplesKey = "examples"

  private let document: Document
  private let file: SourceFile
  private let model: Model
  /// Every control that exists, as framework and id with a blank between.
  private let controls: Set<String>

  init(_ document: Document, _ file: SourceFile, model: Model, controls: Set<String>) {
    self.document = document
    self.file = file
    self.model = model
    self.controls = controls
  }

  /// The check, or nil when something is wrong with it, which is reported.
  func read(strings: inout StringTable, into bag: inout DiagnosticBag) -> Check? {
    guard var mapping = RuleMapping(document, at: 0, into: &bag) else { return nil }
    let id = mapping.required("id", into: &bag)
    let subject = subject(&mapping, into: &bag)
    let severity = mapping.word("severity", as: Check.Severity.self, into: &bag)
    let appliesFrom = mapping.day("applies_from", into: &bag)
    let until = mapping.day("until", into: &bag)
    let title = mapping.requiredText("title", into: &bag)
    let why = mapping.requiredText("why", into: &bag)
    let remedy = mapping.requiredText("remedy", into: &bag)
    let isWaivable = mapping.flag("waivable", into: &bag)
    let maximumAge = mapping.period("evidence_max_age", into: &bag)
    let citations = mapping.items("controls", into: &bag)
    let references = citations.compactMap { reference($0, into: &bag) }
    let sources = mapping.items("sources", into: &bag).compactMap { citation($0, into: &bag) }
    let examples = mapping.items(Self.examplesKey, into: &bag).compactMap { example($0, into: &bag) }
    guard let subject else {
      mapping.leave(["when", "require", "judge", "message"])
      mapping.finish(into: &bag)
      return nil
    }
    let conditions = conditions(&mapping, subject: subject, strings: &strings, into: &bag)
    let message = message(&mapping, subject: subject, into: &bag)
    mapping.finish(into: &bag)
    guard let id, let severity, let title, let why, let remedy, let conditions, let message else {
      return nil
    }
    checkName(id, into: &bag)
    if citations.isEmpty { bag.add(.checkWithoutControl(id, at: mapping.range)) }
    return Check(
      id: id,
      topic: topic,
      subject: subject,
      severity: severity,
      appliesFrom: appliesFrom,
      until: until,
      title: title,
      when: conditions.when,
      verdict: conditions.verdict,
      message: message,
      why: why,
      remedy: remedy,
      controls: references,
      isWaivable: isWaivable,
      evidenceMaximumAge: maximumAge,
      sources: sources,
      examples: examples,
      place: document.range(of: 0)
    )
  }

  private var topic: String { file.name.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  private func checkName(_ id: String, into bag: inout DiagnosticBag) {
    let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
    if name != "\(id).yaml" { bag.add(.fileName(file.name, id: id, at: document.range(of: 0))) }
  }

  // MARK: Parts

  private func subject(_ mapping: inout RuleMapping, into bag: inout DiagnosticBag) -> EntityID? {
    guard let name = mapping.required("subject", into: &bag) else { return nil }
    if let entity = model.entity(named: name), model[entity].topLevelKey != nil { return entity }
    let known = model.entities.filter { $0.topLevelKey != nil }.map(\.name)
    bag.add(
      .unknownSubject(name, nearest: NearestName.find(name, among: known), at: mapping.place("subject"))
    )
    return nil
  }

  private func conditions(
    _ mapping: inout RuleMapping,
    subject: EntityID,
    strings: inout StringTable,
    into bag: inout DiagnosticBag
  ) -> (when: CompiledExpression?, verdict: Check.Verdict)? {
    let compiler = ConditionCompiler(document, file, model.environment(subject: subject))
    var when: CompiledExpression?
    if let node = mapping.value("when") {
      when = compiler.compile(node, strings: &strings, into: &bag)
      guard when != nil else { return nil }
    }
    let question = mapping.text("judge", into: &bag)
    switch (mapping.value("require"), question) {
    case (let node?, nil):
      let require = compiler.compile(node, assuming: when, strings: &strings, into: &bag)
      return require.map { (when, .require($0)) }
    case (nil, let question?): return (when, .judge(question))
    default:
      bag.add(.eitherRequireOrJudge(at: mapping.range))
      return nil
    }
  }

  private func message(
    _ mapping: inout RuleMapping,
    subject: EntityID,
    into bag: inout DiagnosticBag
  ) -> MessageTemplate? {
    guard let node = mapping.value("message"), var texts = RuleMapping(document, at: node, into: &bag),
      mapping.requiredText("message", into: &bag) != nil, let en = texts.value("en"),
      let fr = texts.value("fr")
    else {
      _ = mapping.requiredText("message", into: &bag)
      return nil
    }
    let parser = MessageParser(document, file, model: model, subject: subject)
    return MessageTemplate(en: parser.parse(en, into: &bag), fr: parser.parse(fr, into: &bag))
  }

  private func reference(_ node: Document.Index, into bag: inout DiagnosticBag) -> ControlReference? {
    guard var mapping = RuleMapping(document, at: node, into: &bag) else { return nil }
    let framework = mapping.required("framework", into: &bag)
    let control = mapping.required("control", into: &bag)
    let relation = mapping.word("relation", as: ControlReference.Relation.self, into: &bag)
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
    return ControlReference(framework: framework, control: control, relation: relation)
  }

  private func citation(_ node: Document.Index, into bag: inout DiagnosticBag) -> Citation? {
    guard var mapping = RuleMapping(document, at: node, into: &bag) else { return nil }
    let title = mapping.requiredText("title", into: &bag)
    let url = mapping.required("url", into: &bag)
    let asOf = mapping.day("as_of", into: &bag)
    mapping.finish(into: &bag)
    guard let title, let url else { return nil }
    return Citation(title: title, url: url, asOf: asOf)
  }

  private func example(_ node: Document.Index, into bag: inout DiagnosticBag) -> Example? {
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
