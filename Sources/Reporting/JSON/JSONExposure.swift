import Audit
import Catalogue
import Diagnostics
import Exposure
import Facts
import Values

/// An estimate for machines, in both languages, every amount to the cent.
public struct JSONExposure: Sendable {
  private let report: ExposureReport

  /// Creates the report.
  public init(_ report: ExposureReport) { self.report = report }

  /// Writes the report as one JSON text with a final newline; the same audit gives the same bytes.
  public func write<Output: TextOutputStream>(to output: inout Output) {
    let exposure = report.exposure
    var writer = JSONWriter(output)
    writer.object { json in
      json.head(toolVersion: report.toolVersion)
      json.field("asOf", exposure.asOf.description)
      json.text("notice", ExposureResult.notice)
      json.ruleSet(report.ruleSetDigest)
      json.inputs(report.inputs)
      json.exposure(exposure, ExposureSurroundings(checks: report.checks, places: report.places))
    }
    writer.finish()
    output = writer.output
  }
}

/// What an estimate's indices and ranges refer to.
struct ExposureSurroundings {
  let checks: [Check]
  let places: PlaceTable
}

extension JSONReport {
  /// The estimate as `serment exposure --format json` has it.
  func writeExposure(to json: inout JSONWriter<some TextOutputStream>) {
    guard let exposure = report.exposure else { return }
    json.object("exposure") { json in
      json.text("notice", ExposureResult.notice)
      json.exposure(
        exposure,
        ExposureSurroundings(checks: report.catalogue.checks, places: report.places)
      )
    }
  }
}

extension JSONWriter {
  /// The fields of an estimate.
  mutating func exposure(_ exposure: ExposureResult, _ report: ExposureSurroundings) {
    field("country", exposure.country)
    amount("turnover", exposure.turnover)
    amount("undertakingTurnover", exposure.groupTurnover)
    array("ceilings", exposure.ceilings) { json, ceiling in
      json.object {
        $0.field("paragraph", ceiling.paragraph)
        $0.amount("fixed", ceiling.fixed)
        $0.amount("organisation", ceiling.ofEntity)
        $0.amount("undertaking", ceiling.ofUndertaking)
      }
    }
    array("branches", exposure.branches) { json, branch in
      json.object { $0.branch(branch, of: exposure, report) }
    }
    empirical(exposure.empirical, exposure.branches, report)
    array("conducts", exposure.conducts) { json, conduct in json.object { $0.conduct(conduct, report) } }
    array("unusedConducts", exposure.unusedConducts) { json, conduct in
      json.object {
        $0.field("id", conduct.id)
        $0.place(conduct.place, in: report.places)
      }
    }
    field("resultsOutside", exposure.resultsOutside)
    array("missing", exposure.missing) { json, fact in
      json.object {
        $0.field("field", fact.field)
        $0.text("label", fact.label)
        $0.field("conducts", fact.conducts)
      }
    }
    array("procedures", exposure.procedures) { json, procedure in
      json.object {
        $0.field("id", procedure.id)
        $0.text("name", procedure.name)
        $0.amount("ceiling", procedure.ceiling.map { Money(units: $0) })
        $0.amount("perDay", procedure.daily.map { Money(units: $0) })
        $0.text("rule", procedure.rule)
        $0.doubt(procedure.doubt)
      }
    }
    array("otherSanctions", exposure.otherSanctions) { json, possible in
      json.object { $0.sanction(possible) }
    }
    citation("guidelines", exposure.guidelines)
    citation("precedents", exposure.precedents)
  }

  private mutating func citation(_ name: StaticString, _ citation: FactCitation?) {
    guard let citation else { return }
    object(name) {
      $0.field("source", citation.source)
      $0.field("asOf", citation.asOf.description)
      $0.field("licence", citation.licence)
    }
  }

  private mutating func branch(
    _ branch: ExposureBranch,
    of exposure: ExposureResult,
    _ report: ExposureSurroundings
  ) {
    ranges(of: branch)
    text("rule", branch.rule)
    text("source", branch.source)
    doubt(branch.doubt)
    array("inputs", branch.inputs) { json, input in json.object { $0.input(input, report) } }
    array("amounts", zip(exposure.conducts, branch.amounts)) { json, item in
      json.object { json in
        json.field("conduct", item.0.id)
        json.range("range", item.1.range)
        json.range("failuresAlone", item.1.failuresAlone)
        json.array("steps", item.1.steps) { json, step in json.object { $0.step(step, report) } }
      }
    }
  }

  /// What bounds a branch, and its ranges.
  fileprivate mutating func ranges(of branch: ExposureBranch) {
    field("basis", branch.basis.rawValue)
    text("label", branch.basis.label)
    field("currency", branch.currency)
    range("range", branch.total)
    range("rounded", branch.total.rounded)
    range("failuresAlone", branch.failuresAlone)
  }

  private mutating func step(_ step: ExposureStep, _ report: ExposureSurroundings) {
    field("step", step.number)
    field("kind", step.kind.rawValue)
    if let share = step.share {
      object("basisPoints") {
        $0.field("low", share.lowerBound)
        $0.field("high", share.upperBound)
      }
    }
    range("amount", step.amount)
    text("reason", step.reason)
    array("inputs", step.inputs) { json, input in json.object { $0.input(input, report) } }
    text("source", step.source)
    text("change", step.change)
    doubt(step.doubt)
  }

  mutating func input(_ input: ExposureInput, _ report: ExposureSurroundings) {
    text("label", input.label)
    field("field", input.field)
    field("isMissing", input.isMissing)
    switch input.value {
    case .text(let words): text("value", words)
    case .money(let money): amount("amount", money)
    case .count(let count): field("count", count)
    case .points(let points):
      object("points") {
        $0.field("low", points.lowerBound)
        $0.field("high", points.upperBound)
      }
    case .missing: break
    }
    if let note = input.note { text("note", note) }
    place(input.place, in: report.places)
  }

  private mutating func conduct(_ conduct: Conduct, _ report: ExposureSurroundings) {
    field("id", conduct.id)
    text("name", conduct.name)
    text("why", conduct.why)
    place(conduct.place, in: report.places)
    array("families", conduct.families) { $0.string($1) }
    array("results", conduct.results) { json, result in
      json.object { json in
        json.field("check", report.checks[result.check].id)
        json.field("entity", result.subject.entity)
        json.field("subject", result.subject.id)
        json.field("weight", result.weight.name)
        json.array("provisions", result.articles.provisions) { $0.string($1) }
        json.array("arguable", result.articles.arguable) { $0.string($1) }
        json.field("isWaived", result.waiver != nil)
        json.place(result.subject.place, in: report.places)
      }
    }
  }

  private mutating func sanction(_ possible: PossibleSanction) {
    let sanction = possible.sanction
    field("id", sanction.id)
    text("citation", sanction.citation)
    text("conduct", sanction.conduct)
    if let years = sanction.prisonYears { field("prisonYears", years) }
    amount("naturalPerson", sanction.natural.map { Money(units: $0) })
    amount("legalPerson", sanction.legal.map { Money(units: $0) })
    text("condition", sanction.condition)
    array("failing", possible.failing) { $0.string($1) }
    doubt(sanction.doubt)
  }

  private mutating func doubt(_ doubt: LocalizedText?) {
    if let doubt { text("doubt", doubt) }
  }

  /// An amount as text with two decimals, since numbers of JSON are not exact for every reader.
  private mutating func amount(_ name: StaticString, _ amount: Money?) { field(name, amount?.plain) }

  /// The ends of a range, as text with two decimals.
  mutating func range(_ name: StaticString, _ range: MoneyRange) {
    object(name) {
      $0.amount("low", range.low)
      $0.amount("high", range.high)
    }
  }
}

extension ConductResult.Weight {
  /// Its stable name.
  var name: String {
    switch self {
    case .found: "found"
    case .inferred: "inferred"
    case .open: "open"
    }
  }
}
