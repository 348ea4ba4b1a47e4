import Audit
import Catalogue
import Diagnostics
import Documents
import Exposure
import Facts
import Values

/// The estimate of fines that a report states.
struct StatedExposure {
  private let catalogue: StatedCatalogue
  private let findings: StatedFindings

  init(_ catalogue: StatedCatalogue, _ findings: StatedFindings) {
    self.catalogue = catalogue
    self.findings = findings
  }

  /// Reads an estimate; what it says of conducts must fit what it says of branches.
  func read(
    _ fields: Fields,
    asOf: CalendarDate?,
    _ places: inout StatedPlaces
  ) throws(Damage) -> ExposureResult {
    guard let asOf else { throw fields.damage("branches") }
    var conducts: [Conduct] = []
    for item in try fields.mappings("conducts") { conducts.append(try conduct(item, &places)) }
    var branches: [ExposureBranch] = []
    for item in try fields.mappings("branches") {
      branches.append(try branch(item, of: conducts.map(\.id), &places))
    }
    var unused: [UnusedConduct] = []
    for item in try fields.mappings("unusedConducts") {
      unused.append(UnusedConduct(id: try item.string("id"), place: try places.range(of: item)))
    }
    let bases = branches.map(\.basis)
    let empirical: EmpiricalRange? =
      if let item = try fields.optionalObject("empirical") {
        try StatedPrecedents.range(item, bases, &places)
      } else { nil }
    return ExposureResult(
      asOf: asOf,
      country: try fields.optionalString("country"),
      turnover: try fields.optionalAmount("turnover"),
      groupTurnover: try fields.optionalAmount("undertakingTurnover"),
      ceilings: try fields.list("ceilings", Self.ceiling),
      conducts: conducts,
      unusedConducts: unused,
      resultsOutside: try fields.whole("resultsOutside"),
      branches: branches,
      missing: try fields.list("missing", Self.missing),
      procedures: try fields.list("procedures", Self.procedure),
      otherSanctions: try fields.list("otherSanctions", Self.sanction),
      guidelines: try fields.optionalCitation("guidelines"),
      empirical: empirical,
      precedents: try fields.optionalCitation("precedents")
    )
  }

  // MARK: Conducts

  private func conduct(_ fields: Fields, _ places: inout StatedPlaces) throws(Damage) -> Conduct {
    var results: [ConductResult] = []
    for item in try fields.mappings("results") { results.append(try result(item)) }
    return Conduct(
      id: try fields.string("id"),
      name: try fields.words("name"),
      why: try fields.words("why"),
      place: try places.range(of: fields),
      families: try fields.strings("families"),
      results: results
    )
  }

  /// A result of a conduct, which is one of the report's findings.
  private func result(_ fields: Fields) throws(Damage) -> ConductResult {
    guard let check = catalogue.position(try fields.string("check")) else { throw fields.damage("check") }
    let key = StatedFindings.FindingKey(
      check: check,
      entity: try fields.string("entity"),
      subject: try fields.string("subject")
    )
    guard let position = findings.positions[key] else { throw fields.damage("subject") }
    let name = try fields.string("weight")
    guard let weight = ConductResult.Weight.allCases.first(where: { $0.name == name }) else {
      throw fields.damage("weight")
    }
    let provisions = try fields.strings("provisions")
    guard let leading = provisions.first else { throw fields.damage("provisions") }
    let relations = catalogue.checks[check].controls.filter {
      $0.framework == "gdpr" && provisions.contains($0.control)
    }
    let waiver = findings.findings[position].waiver
    guard try fields.flag("isWaived") == (waiver != nil) else { throw fields.damage("isWaived") }
    return ConductResult(
      check: check,
      subject: findings.findings[position].subject,
      weight: weight,
      articles: InfringedArticles(
        leading: leading,
        provisions: provisions,
        arguable: try fields.strings("arguable"),
        isInferred: relations.allSatisfy { $0.relation == .inferred }
      ),
      waiver: waiver
    )
  }

  // MARK: Branches

  private func branch(
    _ fields: Fields,
    of conducts: [String],
    _ places: inout StatedPlaces
  ) throws(Damage) -> ExposureBranch {
    var amounts: [ConductAmount] = []
    var named: [String] = []
    for item in try fields.mappings("amounts") {
      named.append(try item.string("conduct"))
      var steps: [ExposureStep] = []
      for step in try item.mappings("steps") { steps.append(try Self.step(step, &places)) }
      amounts.append(
        ConductAmount(
          range: try item.range("range"),
          failuresAlone: try item.range("failuresAlone"),
          steps: steps
        )
      )
    }
    guard named == conducts else { throw fields.damage("amounts") }
    return ExposureBranch(
      basis: try fields.choice("basis"),
      rule: try fields.words("rule"),
      source: try fields.words("source"),
      doubt: try fields.optionalWords("doubt"),
      inputs: try Self.inputs(of: fields, &places),
      currency: try fields.string("currency"),
      amounts: amounts
    )
  }

  private static func step(_ fields: Fields, _ places: inout StatedPlaces) throws(Damage) -> ExposureStep {
    ExposureStep(
      kind: try fields.choice("kind"),
      number: try fields.whole("step"),
      share: try fields.span("basisPoints"),
      amount: try fields.range("amount"),
      reason: try fields.words("reason"),
      inputs: try inputs(of: fields, &places),
      source: try fields.words("source"),
      change: try fields.words("change"),
      doubt: try fields.optionalWords("doubt")
    )
  }

  /// The facts that a step or a range rests on.
  static func inputs(of fields: Fields, _ places: inout StatedPlaces) throws(Damage) -> [ExposureInput] {
    var inputs: [ExposureInput] = []
    for item in try fields.mappings("inputs") {
      inputs.append(
        ExposureInput(
          try item.words("label"),
          try value(of: item),
          note: try item.optionalWords("note"),
          field: try item.optionalString("field"),
          place: try places.range(of: item)
        )
      )
    }
    return inputs
  }

  private static func value(of fields: Fields) throws(Damage) -> ExposureInput.Value {
    if try fields.flag("isMissing") { return .missing }
    if let words = try fields.optionalWords("value") { return .text(words) }
    if let amount = try fields.optionalAmount("amount") { return .money(amount) }
    if let count = try fields.optionalWhole("count") { return .count(count) }
    if let points = try fields.span("points") { return .points(points) }
    throw fields.damage("value")
  }

  // MARK: Surroundings

  private static func ceiling(_ fields: Fields) throws(Damage) -> LegalCeiling {
    LegalCeiling(
      paragraph: try fields.string("paragraph"),
      fixed: try fields.amount("fixed"),
      ofEntity: try fields.optionalAmount("organisation"),
      ofUndertaking: try fields.optionalAmount("undertaking")
    )
  }

  private static func missing(_ fields: Fields) throws(Damage) -> MissingInput {
    MissingInput(
      field: try fields.string("field"),
      label: try fields.words("label"),
      conducts: try fields.whole("conducts")
    )
  }

  private static func procedure(_ fields: Fields) throws(Damage) -> FineProcedure {
    FineProcedure(
      country: "",
      id: try fields.string("id"),
      ceiling: try fields.optionalAmount("ceiling")?.units,
      daily: try fields.optionalAmount("perDay")?.units,
      name: try fields.words("name"),
      rule: try fields.words("rule"),
      doubt: try fields.optionalWords("doubt"),
      row: StatedPrecedents.row
    )
  }

  private static func sanction(_ fields: Fields) throws(Damage) -> PossibleSanction {
    PossibleSanction(
      sanction: OtherSanction(
        id: try fields.string("id"),
        country: nil,
        nis2Class: nil,
        citation: try fields.words("citation"),
        conduct: try fields.words("conduct"),
        prisonYears: try fields.optionalWhole("prisonYears"),
        natural: try fields.optionalAmount("naturalPerson")?.units,
        legal: try fields.optionalAmount("legalPerson")?.units,
        condition: try fields.words("condition"),
        signs: [],
        doubt: try fields.optionalWords("doubt"),
        row: StatedPrecedents.row
      ),
      failing: try fields.strings("failing")
    )
  }
}

extension Fields {
  /// Where facts of a table come from; nil when the key is absent.
  fileprivate func optionalCitation(_ name: StaticString) throws(Damage) -> FactCitation? {
    guard let fields = try optionalObject(name) else { return nil }
    return FactCitation(
      source: try fields.string("source"),
      asOf: try fields.date("asOf"),
      licence: try fields.string("licence")
    )
  }
}
