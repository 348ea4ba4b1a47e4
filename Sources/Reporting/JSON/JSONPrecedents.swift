import Diagnostics
public import Exposure
public import Facts
import Values

/// Decisions, or how well models foretell them, for machines.
public struct JSONPrecedents: Sendable {
  private let precedents: [Precedent]
  private let validations: [PrecedentValidation]

  /// Creates the report.
  public init(_ precedents: [Precedent], validations: [PrecedentValidation] = []) {
    self.precedents = precedents
    self.validations = validations
  }

  /// Writes the report as one JSON text with a final newline.
  public func write<Output: TextOutputStream>(to output: inout Output) {
    var writer = JSONWriter(output)
    writer.object { json in
      json.field("schemaVersion", JSONReport.schemaVersion)
      json.array("decisions", precedents) { json, precedent in json.object { $0.precedent(precedent) } }
      json.array("validations", validations) { json, validation in
        json.object {
          $0.field("model", validation.kind.rawValue)
          $0.field("isChosen", validation.kind == PrecedentModel.chosen)
          $0.field("leavingOut", validation.leaving.rawValue)
          $0.field("decisions", validation.decisions)
          $0.field("covered", validation.covered)
          $0.field("medianWidthTenths", Int((validation.widthFactor * 10).rounded()))
          $0.field("medianErrorTenths", Int((validation.errorFactor * 10).rounded()))
        }
      }
    }
    writer.finish()
    output = writer.output
  }
}

extension JSONWriter {
  /// The fields of a decision.
  mutating func precedent(_ precedent: Precedent) {
    field("id", precedent.id)
    field("date", precedent.date.description)
    field("authority", precedent.authority)
    field("country", precedent.country)
    field("kind", precedent.kind.rawValue)
    if let isPublic = precedent.isPublic { field("isPublic", isPublic) }
    field("isProcessor", precedent.isProcessor)
    field("size", precedent.size.rawValue)
    if let turnover = precedent.turnover { field("turnover", turnover) }
    if let persons = precedent.persons { field("persons", persons) }
    field("seriousness", precedent.score)
    array("articles", precedent.articles) { $0.string($1) }
    array("failures", precedent.failures) { $0.string($1) }
    field("concernsHealth", precedent.concernsHealth)
    field("outcome", precedent.outcome.rawValue)
    field("amount", precedent.amount)
    field("originalAmount", precedent.originalAmount)
    field("currency", precedent.currency)
    if let upheld = precedent.upheld { field("upheld", upheld) }
    field("matter", precedent.matter)
    text("summary", precedent.summary)
    field("source", precedent.source)
    if let doubt = precedent.doubt { text("doubt", doubt) }
  }

  /// What authorities imposed, with what to make of it beside the branches.
  mutating func empirical(
    _ empirical: EmpiricalRange?,
    _ branches: [ExposureBranch],
    _ report: ExposureSurroundings
  ) {
    guard let empirical else { return }
    object("empirical") { json in
      json.text("notice", EmpiricalRange.notice)
      json.field("decisions", empirical.decisions)
      json.range("range", empirical.range)
      json.range("rounded", empirical.range.rounded)
      json.range("middle", empirical.middle)
      json.array("missing", empirical.inputs.filter(\.isMissing).compactMap(\.field)) { $0.string($1) }
      json.array("inputs", empirical.inputs) { json, input in json.object { $0.input(input, report) } }
      json.array("comparisons", empirical.comparisons) { json, comparison in
        json.object {
          $0.field("basis", branches[comparison.branch].basis.rawValue)
          $0.field("trusted", comparison.trusted.rawValue)
          $0.text("reason", comparison.reason)
        }
      }
      json.array("closest", empirical.closest) { json, similar in
        json.object { json in
          json.precedent(similar.precedent)
          json.array("shared", similar.shared) { json, text in
            json.object {
              $0.field("en", text.en)
              $0.field("fr", text.fr)
            }
          }
          json.array("different", similar.different) { json, text in
            json.object {
              $0.field("en", text.en)
              $0.field("fr", text.fr)
            }
          }
        }
      }
    }
  }
}
