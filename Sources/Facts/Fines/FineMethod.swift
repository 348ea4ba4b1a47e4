public import Diagnostics

/// How an authority comes to the amount of a fine, as tables of `Rules/facts/`.
///
/// EDPB Guidelines 04/2022; each row says which part is law, which a guideline and which our own reading.
public struct FineMethod: Sendable {
  /// The legal maxima of GDPR Article 83(4) to (6).
  public let tiers: FineTierTable
  /// Levels of seriousness, the lightest first.
  public let levels: [SeriousnessLevel]
  /// The scale that leads to a level.
  public let scoring: [SeriousnessPoint]
  /// Adjustments for the size of an undertaking, the smallest first.
  public let brackets: [SizeBracket]
  /// What no guideline puts into figures.
  public let weights: [FineWeight]
  /// Aggravating and mitigating circumstances, in the order of the article.
  public let circumstances: [FineCircumstance]
  /// The families of duties whose failures count as one conduct.
  public let families: [ConductFamily]
  /// What public bodies risk, by country.
  public let publicBodies: [PublicBodyRegime]
  /// The procedures of authorities.
  public let procedures: [FineProcedure]
  /// Sanctions beside the fines of the GDPR.
  public let otherSanctions: [OtherSanction]
  /// What authorities imposed in the health sector, the earliest decision first.
  public let precedents: [Precedent]
  /// What those decisions found.
  public let precedentFailures: [PrecedentFailure]
  /// Where each table comes from, by its name without path and ending.
  public let citations: [String: FactCitation]

  /// Reads the tables.
  init(_ files: FactFiles, into diagnostics: inout DiagnosticBag) {
    var reader = CitedTables(files)
    tiers = FineTierTable(reader.open("fine-tiers", into: &diagnostics), into: &diagnostics)
    levels = reader.rows("fine-seriousness", SeriousnessLevel.init, into: &diagnostics)
    scoring = reader.rows("fine-scoring", SeriousnessPoint.init, into: &diagnostics)
    brackets = reader.rows("fine-size-brackets", SizeBracket.init, into: &diagnostics)
    weights = reader.rows("fine-weights", FineWeight.init, into: &diagnostics)
    circumstances = reader.rows("fine-circumstances", FineCircumstance.init, into: &diagnostics)
    families = reader.rows("fine-conducts", ConductFamily.init, into: &diagnostics)
    publicBodies = reader.rows("fine-public-bodies", PublicBodyRegime.init, into: &diagnostics)
    procedures = reader.rows("fine-procedures", FineProcedure.init, into: &diagnostics)
    otherSanctions = reader.rows("other-sanctions", OtherSanction.init, into: &diagnostics)
    let failures = reader.rows("precedent-failures", PrecedentFailure.init, into: &diagnostics)
    precedentFailures = failures
    precedents = reader.rows(
      "precedents",
      { Precedent($0, $1, &$2, failures: failures) },
      into: &diagnostics
    )
    citations = reader.citations
  }

  /// The weight of a kind; nil when its table could not be read.
  public func weight(_ kind: FineWeight.Kind) -> FineWeight? { weights.first { $0.kind == kind } }

  /// What a public body risks in a country, by its ISO 3166-1 code.
  public func publicBodies(in country: String) -> PublicBodyRegime? {
    publicBodies.first { $0.country == country }
  }

  /// Reads decisions of another table of the same form, such as ones that no model was fitted from.
  public func precedents(in file: SourceFile, into diagnostics: inout DiagnosticBag) -> [Precedent] {
    guard let table = FactTable<PrecedentColumn>(file, into: &diagnostics) else { return [] }
    return table.rows.compactMap { Precedent(table, $0, &diagnostics, failures: precedentFailures) }
  }

  /// The family that a control of the GDPR belongs to: the one that names the longest beginning of its id.
  public func family(of control: String) -> ConductFamily? {
    families.compactMap { family in family.match(control).map { (family, $0) } }.max { $0.1 < $1.1 }?.0
  }
}
