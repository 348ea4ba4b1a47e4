import Audit
import Catalogue
public import Diagnostics
import Documents
import Exposure
import Values

/// Reads back the JSON report of an audit, result by result, so that memory follows what is kept.
public struct ReportReader {
  private let source: SourceFile
  private var asOf: CalendarDate?
  private var ruleSetDigest = ""
  private var inputs: [InputDigest] = []
  private var limits = RecordedResult.Limits()
  private var parameters: Set<String> = []
  private var checks: [String: RecordedResult.AppliedCheck] = [:]
  private var exposure: [RecordedResult.Branch] = []
  private var judgements: [RecordedJudgement] = []
  /// How many results of each outcome the summary counts, and where.
  private var summary: (counts: [Outcome: Int], place: SourceRange)?
  private var hasResults = false
  private var register = DuplicateRegister()
  private var names = SharedTexts()

  private init(_ source: SourceFile) { self.source = source }

  /// Reads a report; nil when it is none, or is damaged, which is reported with its place.
  public static func read(_ source: SourceFile, into bag: inout DiagnosticBag) -> RecordedResult? {
    var reader = ReportReader(source)
    let envelope = ReportEnvelope.read(source, into: &bag) { reader.take($0, $1, into: &$2) }
    return envelope.flatMap { reader.result($0, into: &bag) }
  }

  private mutating func take(_ key: String, _ root: Fields, into bag: inout DiagnosticBag) -> Bool {
    switch key {
    case "asOf": asOf = root.day("asOf")
    case "redacted": bag.add(.redactedReport(at: root.place("redacted")))
    case "ruleSet": ruleSetDigest = root.fields("ruleSet")?.text("sha256") ?? ""
    case "settings": if let settings = root.fields("settings") { take(settings: settings, into: &bag) }
    case "inputs": for input in Self.mappings("inputs", of: root, into: &bag) { take(input: input) }
    case "summary": if let summary = root.fields("summary") { take(summary: summary, into: &bag) }
    case "checks":
      for check in Self.mappings("checks", of: root, into: &bag) { take(check: check, into: &bag) }
    case "results":
      hasResults = true
      for result in Self.mappings("results", of: root, into: &bag) { take(result: result, into: &bag) }
    case "exposure":
      let branches = root.fields("exposure").map { Self.mappings("branches", of: $0, into: &bag) }
      exposure = (branches ?? []).compactMap(Self.branch)
    default: return false
    }
    return true
  }

  /// The mappings of a list; what is none is damage.
  private static func mappings(
    _ name: StaticString,
    of root: Fields,
    into bag: inout DiagnosticBag
  ) -> [Fields] {
    guard let items = root.items(name) else {
      if root.value(name) != nil { bag.add(.damagedReport("\(name)", at: root.place(name))) }
      return []
    }
    return items.compactMap { item in
      let fields = Fields(root.document, at: item)
      if fields == nil { bag.add(.damagedReport("\(name)", at: root.document.range(of: item))) }
      return fields
    }
  }

  private mutating func take(summary: Fields, into bag: inout DiagnosticBag) {
    guard let outcomes = summary.fields("outcomes"), let pass = outcomes.count("pass"),
      let fail = outcomes.count("fail"), let open = outcomes.count("open"),
      let review = outcomes.count("review"), let notApplicable = outcomes.count("notApplicable")
    else {
      bag.add(.damagedReport("outcomes", at: summary.place("outcomes")))
      return
    }
    let counts: [Outcome: Int] = [
      .pass: pass, .fail: fail, .open: open, .review: review, .notApplicable: notApplicable,
    ]
    self.summary = (counts.filter { $0.value != 0 }, outcomes.range)
  }

  private mutating func take(settings: Fields, into bag: inout DiagnosticBag) {
    let names = (settings.items("only") ?? []) + (settings.items("skip") ?? [])
    let selection = CatalogueSelection(
      frameworks: (settings.items("frameworks") ?? []).map { .init(settings.document.string($0)) },
      only: names.map { .init(settings.document.string($0)) }
    )
    limits.leavesOutChecks = selection.limitsChecks
    limits.leavesOutRecords = selection.limitsSites
    for parameter in Self.mappings("parameters", of: settings, into: &bag) {
      guard let check = parameter.text("check"), let name = parameter.text("parameter"),
        let value = parameter.text("value")
      else { continue }
      parameters.insert("\(check).\(name)=\(value)")
    }
  }

  private mutating func take(input fields: Fields) {
    guard let name = fields.text("name"), let digest = fields.text("sha256") else { return }
    inputs.append(InputDigest(name: name, sha256: digest))
  }

  private mutating func take(check fields: Fields, into bag: inout DiagnosticBag) {
    guard let id = fields.text("id"), let title = fields.localized("title") else {
      bag.add(.damagedReport("checks", at: fields.range))
      return
    }
    guard let severity = fields.text("severity").flatMap(Check.Severity.init(rawValue:)) else {
      bag.add(.damagedReport("severity", at: fields.place("severity")))
      return
    }
    checks[id] = RecordedResult.AppliedCheck(severity: severity, title: title)
  }

  private mutating func take(result fields: Fields, into bag: inout DiagnosticBag) {
    guard let subject = fields.fields("subject"), let check = fields.text("check"),
      let entity = subject.text("entity"), let id = subject.text("id")
    else {
      bag.add(.damagedReport("results", at: fields.range))
      return
    }
    guard let outcome = fields.text("outcome").flatMap(Outcome.init(rawValue:)) else {
      bag.add(.damagedReport("outcome", at: fields.place("outcome")))
      return
    }
    let key = JudgementKey(
      check: names.shared(check),
      entity: names.shared(entity),
      subject: names.shared(id)
    )
    register.add(key, at: fields.range, into: &bag)
    guard Standing(outcome, isSettled: false).isFinding else {
      judgements.append(RecordedJudgement(key: key, outcome: outcome))
      return
    }
    var fingerprints: [String] = []
    for node in fields.items("witnesses") ?? [] {
      guard let witness = Fields(fields.document, at: node), let fingerprint = witness.text("fingerprint"),
        Fingerprint.isWellFormed(fingerprint)
      else {
        bag.add(.damagedReport("fingerprint", at: fields.range))
        continue
      }
      register.add(fingerprint, at: witness.place("fingerprint"), into: &bag)
      fingerprints.append(fingerprint)
    }
    judgements.append(
      RecordedJudgement(
        key: key,
        name: subject.text("name"),
        outcome: outcome,
        settledBy: fields.text("waiver") ?? fields.fields("attestation")?.text("id"),
        message: fields.localized("message") ?? LocalizedText(verbatim: ""),
        fingerprints: fingerprints,
        isRuleError: fields.text("cause") == OpenCause.ruleError.rawValue
      )
    )
  }

  private static func branch(_ fields: Fields) -> RecordedResult.Branch? {
    guard let basis = fields.text("basis"), let currency = fields.text("currency"),
      let range = fields.fields("range"), let low = range.text("low").flatMap(Money.init(plain:)),
      let high = range.text("high").flatMap(Money.init(plain:))
    else { return nil }
    return RecordedResult.Branch(basis: basis, currency: currency, range: MoneyRange(low, high))
  }

  private consuming func result(_ envelope: ReportEnvelope, into bag: inout DiagnosticBag) -> RecordedResult?
  {
    guard let asOf, hasResults else {
      bag.add(.reportWithoutResults(asOf == nil ? "asOf" : "results", at: source.start))
      return nil
    }
    if let summary, summary.counts != Dictionary(judgements.map { ($0.outcome, 1) }, uniquingKeysWith: +) {
      bag.add(.miscountedReport(at: summary.place))
      return nil
    }
    var result = RecordedResult(
      name: source.name,
      asOf: asOf,
      toolVersion: envelope.toolVersion,
      ruleSetDigest: ruleSetDigest,
      judgements: judgements
    )
    result.inputs = inputs
    result.limits = limits
    result.parameters = parameters
    result.checks = checks
    result.exposure = exposure
    return result
  }
}
