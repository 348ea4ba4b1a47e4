import Diagnostics
import Documents
import Exposure
import Facts

/// What authorities imposed, as a report states it.
enum StatedPrecedents {
  /// The row of a table that is not at hand.
  static let row = FactRow(file: "", line: 0, range: StatedPlaces.nowhere)

  /// Reads the range beside branches of these bases.
  static func range(
    _ fields: Fields,
    _ bases: [ExposureBranch.Basis],
    _ places: inout StatedPlaces
  ) throws(Damage) -> EmpiricalRange {
    EmpiricalRange(
      range: try fields.range("range"),
      middle: try fields.range("middle"),
      decisions: try fields.whole("decisions"),
      inputs: try StatedExposure.inputs(of: fields, &places),
      closest: try fields.list("closest", similar),
      comparisons: try fields.list("comparisons") { (item: Fields) throws(Damage) -> RangeComparison in
        let basis: ExposureBranch.Basis = try item.choice("basis")
        guard let branch = bases.firstIndex(of: basis) else { throw item.damage("basis") }
        return RangeComparison(
          branch: branch,
          trusted: try item.choice("trusted"),
          reason: try item.words("reason")
        )
      }
    )
  }

  private static func similar(_ fields: Fields) throws(Damage) -> SimilarPrecedent {
    SimilarPrecedent(
      precedent: try precedent(fields),
      shared: try fields.list("shared") { (item) throws(Damage) in try item.words() },
      different: try fields.list("different") { (item) throws(Damage) in try item.words() }
    )
  }

  private static func precedent(_ fields: Fields) throws(Damage) -> Precedent {
    Precedent(
      id: try fields.string("id"),
      date: try fields.date("date"),
      authority: try fields.string("authority"),
      country: try fields.string("country"),
      kind: try fields.choice("kind"),
      isPublic: try fields.optionalFlag("isPublic"),
      isProcessor: try fields.flag("isProcessor"),
      size: try fields.choice("size"),
      turnover: try fields.optionalWhole("turnover"),
      persons: try fields.optionalWhole("persons"),
      score: try fields.whole("seriousness"),
      articles: try fields.strings("articles"),
      failures: try fields.strings("failures"),
      concernsHealth: try fields.flag("concernsHealth"),
      outcome: try fields.choice("outcome"),
      amount: try fields.whole("amount"),
      originalAmount: try fields.whole("originalAmount"),
      currency: try fields.string("currency"),
      upheld: try fields.optionalWhole("upheld"),
      matter: try fields.string("matter"),
      summary: try fields.words("summary"),
      source: try fields.string("source"),
      doubt: try fields.optionalWords("doubt"),
      row: row
    )
  }
}
