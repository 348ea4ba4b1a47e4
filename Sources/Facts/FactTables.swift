public import Diagnostics

/// The dated tables of `Rules/facts/`.
public struct FactTables: Sendable {
  /// The release lines of operating systems and the ends of their support.
  public let lifecycles: LifecycleTable
  /// Countries, who of them is in the EEA, and the Commission's adequacy decisions.
  public let countries: CountryTable
  /// What infringements of the GDPR can cost, and how authorities come to an amount.
  public let fines: FineMethod
  /// The scales by which a plan weighs remedies.
  public let plans: PlanScales
  /// What clocks show in which time zone.
  public let timeZones: TimeZoneTable

  /// Reads the tables among `files`, which may hold other rule files too; the last file of a name counts.
  ///
  /// A table that is missing or unusable is told as an error and stands empty.
  public init(files: [SourceFile], into diagnostics: inout DiagnosticBag) {
    let tables = FactFiles(files)
    fines = FineMethod(tables, into: &diagnostics)
    plans = PlanScales(tables, into: &diagnostics)
    timeZones = TimeZoneTable(tables.open("facts/time-zones.tsv", into: &diagnostics), into: &diagnostics)
    lifecycles = LifecycleTable(
      lifecycles: tables.open("facts/os-lifecycles.tsv", into: &diagnostics),
      products: tables.open("facts/os-products.tsv", into: &diagnostics),
      names: tables.open("facts/os-names.tsv", into: &diagnostics),
      into: &diagnostics
    )
    countries = CountryTable(
      countries: tables.open("facts/countries.tsv", into: &diagnostics),
      decisions: tables.open("facts/adequacy-decisions.tsv", into: &diagnostics),
      into: &diagnostics
    )
  }
}

/// Finds tables by their path below `Rules/`.
struct FactFiles {
  private let files: [SourceFile]

  init(_ files: [SourceFile]) {
    self.files = files
  }

  func open<Column: FactColumn>(_ name: String, into diagnostics: inout DiagnosticBag) -> FactTable<Column>? {
    if let file = files.last(where: { $0.name == name || $0.name.hasSuffix("/" + name) }) {
      return FactTable(file, into: &diagnostics)
    }
    diagnostics.add(
      Diagnostic(
        "facts.missing-table",
        en: "the rules have no table `\(name)`",
        fr: "les règles n'ont pas de table `\(name)`",
        help: LocalizedText(en: "add the file to the rules", fr: "ajouter le fichier aux règles"),
        at: nil
      )
    )
    return nil
  }
}
