import Diagnostics
import Documents
import Expressions
import Inventory
import Values

/// Reads a file under `Rules/checks/`.
struct CheckDeclaration {
  /// The key of the examples, which stand last.
  static let examplesKey = "examples"

  let document: Document
  private let file: SourceFile
  private let model: Model
  /// Every control that exists, as framework and id with a blank between.
  let controls: Set<String>
  /// What a configuration file sets instead of the defaults of parameters.
  private let overrides: [ParameterOverrides]

  init(
    _ document: Document,
    _ file: SourceFile,
    model: Model,
    controls: Set<String>,
    overrides: [ParameterOverrides] = []
  ) {
    self.document = document
    self.file = file
    self.model = model
    self.controls = controls
    self.overrides = overrides
  }

  /// The check, or nil when something is wrong with it, which is reported.
  func read(strings: inout StringTable, into bag: inout DiagnosticBag) -> Check? {
    guard var mapping = RuleMapping(document, at: 0, into: &bag) else { return nil }
    let id = mapping.required("id", into: &bag)
    let subject = subject(&mapping, into: &bag)
    let severity = mapping.word("severity", as: Check.Severity.self, into: &bag)
    let severityReason = finishedText("severity_reason", &mapping, into: &bag)
    let appliesTo = mapping.applicability(model, into: &bag)
    let appliesFrom = mapping.day("applies_from", into: &bag)
    let until = mapping.day("until", into: &bag)
    let declarations = mapping.mapping("parameters", into: &bag)
    let parameters = ParameterDeclarations(
      declarations,
      of: id ?? "",
      overrides: overrides,
      strings: &strings,
      into: &bag
    )
    let texts = ParameterTexts(parameters: parameters.all, isWhole: parameters.isWhole)
    let title = text("title", &mapping, texts, into: &bag)
    let why = text("why", &mapping, texts, into: &bag)
    let remedy = text("remedy", &mapping, texts, into: &bag)
    let effort = effort(&mapping, into: &bag)
    let after = prerequisites(&mapping, into: &bag)
    let isWaivable = mapping.flag("waivable", into: &bag)
    let maximumAge = mapping.period("evidence_max_age", into: &bag)
    let citations = mapping.items("controls", into: &bag)
    let references = citations.compactMap { reference($0, into: &bag) }
    let sources = mapping.items("sources", into: &bag).compactMap { citation($0, into: &bag) }
    let examples = mapping.items(Self.examplesKey, into: &bag).compactMap { example($0, into: &bag) }
    guard let subject, parameters.isWhole else {
      mapping.leave(["when", "require", "judge", "message"])
      mapping.finish(into: &bag)
      return nil
    }
    let conditions = conditions(&mapping, subject: subject, parameters, texts, strings: &strings, into: &bag)
    let message = message(&mapping, subject: subject, texts, into: &bag)
    mapping.finish(into: &bag)
    guard let id, let severity, let severityReason, let title, let why, let remedy, let effort,
      let conditions, let message
    else { return nil }
    checkName(id, into: &bag)
    if !isWaivable, let declarations { bag.add(.parametersOfUnwaivable(id, at: declarations.range)) }
    reportUnused(parameters.all, in: declarations, conditions, into: &bag)
    if citations.isEmpty { bag.add(.checkWithoutControl(id, at: mapping.range)) }
    return Check(
      id: id,
      topic: topic,
      subject: subject,
      severity: severity,
      severityReason: severityReason,
      appliesTo: appliesTo,
      appliesFrom: appliesFrom,
      until: until,
      parameters: parameters.all,
      title: title,
      when: conditions.when,
      verdict: conditions.verdict,
      message: message,
      why: why,
      remedy: remedy,
      effort: effort,
      after: after,
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

  private struct Conditions {
    var when: CompiledExpression?
    var verdict: Check.Verdict

    /// The names of the constants that they read.
    var constantsRead: Set<String> {
      let read = when?.constantsRead ?? []
      guard case .require(let condition) = verdict else { return read }
      return read.union(condition.constantsRead)
    }
  }

  /// A text that must be there, with the values of parameters in it.
  private func text(
    _ key: String,
    _ mapping: inout RuleMapping,
    _ texts: ParameterTexts,
    into bag: inout DiagnosticBag
  ) -> LocalizedText? {
    finishedText(key, &mapping, into: &bag).flatMap { texts.fill($0, at: mapping.place(key), into: &bag) }
  }

  /// A parameter that changes nothing would make reports lie about it.
  private func reportUnused(
    _ parameters: [CheckParameter],
    in section: RuleMapping?,
    _ conditions: Conditions,
    into bag: inout DiagnosticBag
  ) {
    guard var section else { return }
    let read = conditions.constantsRead
    for parameter in parameters where !read.contains(CheckParameter.prefix + parameter.name) {
      bag.add(.unusedParameter(parameter.name, at: section.place(parameter.name)))
    }
  }

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
    _ parameters: ParameterDeclarations,
    _ texts: ParameterTexts,
    strings: inout StringTable,
    into bag: inout DiagnosticBag
  ) -> Conditions? {
    let environment = model.environment(subject: subject, constants: parameters.constants(&strings))
    let compiler = ConditionCompiler(document, file, environment)
    var when: CompiledExpression?
    if let node = mapping.value("when") {
      when = compiler.compile(node, strings: &strings, into: &bag)
      guard when != nil else {
        mapping.leave(["require", "judge"])
        return nil
      }
    }
    let question = mapping.text("judge", into: &bag).map { question in
      texts.fill(question, at: mapping.place("judge"), into: &bag)
    }
    switch (mapping.value("require"), question) {
    case (let node?, nil):
      let require = compiler.compile(node, assuming: when, strings: &strings, into: &bag)
      return require.map { Conditions(when: when, verdict: .require($0)) }
    case (nil, let question?): return Conditions(when: when, verdict: .judge(question))
    default:
      bag.add(.eitherRequireOrJudge(at: mapping.range))
      return nil
    }
  }

  private func message(
    _ mapping: inout RuleMapping,
    subject: EntityID,
    _ texts: ParameterTexts,
    into bag: inout DiagnosticBag
  ) -> MessageTemplate? {
    guard let node = mapping.value("message"), var languages = RuleMapping(document, at: node, into: &bag),
      let whole = mapping.requiredText("message", into: &bag), let en = languages.value("en"),
      let fr = languages.value("fr")
    else {
      _ = mapping.requiredText("message", into: &bag)
      return nil
    }
    reportUnfinished(whole, at: mapping.place("message"), into: &bag)
    let parser = MessageParser(document, file, model: model, subject: subject, texts: texts)
    return MessageTemplate(en: parser.parse(en, .en, into: &bag), fr: parser.parse(fr, .fr, into: &bag))
  }
}
