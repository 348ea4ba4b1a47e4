import Catalogue
import Diagnostics
import Documents
import Inventory
import Values

/// The checks and frameworks that a report states.
struct StatedCatalogue {
  private let rules: Catalogue
  private(set) var checks: [Check] = []
  private(set) var frameworks: [Framework] = []
  private(set) var selection = CatalogueSelection()
  /// Where a configuration file sets parameters, by check and name.
  private var overrides: [String: SourceRange] = [:]
  private var positions: [String: Int] = [:]

  init(_ rules: Catalogue) { self.rules = rules }

  /// The catalogue of the report.
  var catalogue: Catalogue { rules.stating(checks: checks, frameworks: frameworks, selection: selection) }

  /// The position of a check.
  func position(_ id: String) -> Int? { positions[id] }

  // MARK: Settings

  mutating func take(settings: Fields, _ places: inout StatedPlaces) throws(Damage) {
    func names(_ texts: [String]) -> [CatalogueSelection.Name] { texts.map { .init($0) } }
    selection = CatalogueSelection(
      frameworks: names(try settings.strings("frameworks")),
      only: names(try settings.strings("only")),
      skip: names(try settings.strings("skip")),
      kinds: try settings.optionalStrings("kinds").map(names),
      country: try settings.optionalString("country").map { .init($0) }
    )
    guard let nodes = settings.items("parameters") else { return }
    for node in nodes {
      guard let item = Fields(settings.document, at: node) else { throw settings.damage("parameters") }
      let name = try item.string("check") + "." + item.string("parameter")
      overrides[name] = try places.range(of: item) ?? StatedPlaces.nowhere
    }
  }

  // MARK: Checks

  mutating func take(check fields: Fields) throws(Damage) {
    let id = try fields.string("id")
    guard positions[id] == nil else { throw fields.damage("id") }
    guard let subject = rules.model.entity(named: try fields.string("entity")) else {
      throw fields.damage("entity")
    }
    let verdict: Check.Verdict
    if let question = try fields.optionalWords("question") {
      verdict = .judge(question)
    } else {
      verdict = .stated(try fields.string("requires"))
    }
    let appliesTo = try fields.optionalObject("appliesTo")
    let effort = try fields.object("effort")
    positions[id] = checks.count
    checks.append(
      Check(
        id: id,
        topic: try fields.string("topic"),
        subject: subject,
        severity: try fields.choice("severity"),
        severityReason: try fields.words("severityReason"),
        appliesTo: Applicability(
          kinds: try appliesTo?.strings("kinds") ?? [],
          countries: try appliesTo?.strings("countries") ?? []
        ),
        appliesFrom: try fields.optionalDate("appliesFrom"),
        until: try fields.optionalDate("until"),
        parameters: try parameters(of: id, fields),
        title: try fields.words("title"),
        statedCondition: try fields.optionalString("when"),
        verdict: verdict,
        message: MessageTemplate(en: [], fr: []),
        why: try fields.words("why"),
        remedy: try fields.words("remedy"),
        effort: Effort(size: try effort.choice("size"), per: try effort.choice("per")),
        after: try fields.strings("after").map { Prerequisite(check: $0, place: StatedPlaces.nowhere) },
        controls: try fields.list("controls", Self.reference),
        isWaivable: try fields.flag("waivable"),
        sources: try fields.list("sources", Self.citation),
        examples: [],
        place: StatedPlaces.nowhere
      )
    )
  }

  private func parameters(of check: String, _ fields: Fields) throws(Damage) -> [CheckParameter] {
    try fields.list("parameters") { (item: Fields) throws(Damage) -> CheckParameter in
      let name = try item.string("name")
      let value = ParameterValue.stated(
        written: try item.string("value"),
        words: try item.words("valueText")
      )
      let usual = ParameterValue.stated(
        written: try item.string("default"),
        words: try item.words("defaultText")
      )
      let place = overrides["\(check).\(name)"]
      let isSet = place != nil || value != usual
      return CheckParameter(
        name: name,
        type: .string,
        label: try item.words("label"),
        basis: try item.words("basis"),
        defaultValue: usual,
        override: isSet ? CheckParameter.Override(value: value, place: place ?? StatedPlaces.nowhere) : nil
      )
    }
  }

  private static func reference(_ fields: Fields) throws(Damage) -> ControlReference {
    ControlReference(
      framework: try fields.string("framework"),
      control: try fields.string("control"),
      relation: try fields.choice("relation"),
      appliesFrom: try fields.optionalDate("appliesFrom")
    )
  }

  private static func citation(_ fields: Fields) throws(Damage) -> Citation {
    Citation(
      title: try fields.words("title"),
      url: try fields.string("url"),
      asOf: try fields.optionalDate("asOf")
    )
  }

  // MARK: Frameworks

  mutating func take(framework fields: Fields) throws(Damage) {
    frameworks.append(
      Framework(
        id: try fields.string("id"),
        name: try fields.words("name"),
        version: try fields.string("version"),
        date: try fields.date("date"),
        appliesFrom: try fields.optionalDate("appliesFrom"),
        countries: try fields.strings("countries"),
        source: try fields.string("source"),
        licence: try fields.words("licence"),
        doubt: try fields.optionalWords("doubt"),
        listsOffences: try fields.optionalFlag("listsOffences") ?? false,
        isLaw: try fields.optionalFlag("isLaw") ?? false,
        controls: try fields.list("controls", Self.control)
      )
    )
  }

  private static func control(_ fields: Fields) throws(Damage) -> Control {
    Control(
      id: try fields.string("id"),
      title: try fields.words("title"),
      citation: try fields.words("citation"),
      checkable: try fields.choice("checkable"),
      fine: try fields.optionalString("fine"),
      appliesFrom: try fields.optionalDate("appliesFrom"),
      until: try fields.optionalDate("until"),
      doubt: try fields.optionalWords("doubt"),
      question: try fields.optionalWords("question")
    )
  }
}
