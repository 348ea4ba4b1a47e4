public import Diagnostics
public import Documents
public import Facts
public import Values

/// Loads the model from the files under `Rules/model/`.
public enum ModelLoader {
  /// Reads the model files among all rule files, those under `model/`.
  ///
  /// What is wrong is collected; the model that is returned is whole only when the bag received no error.
  ///
  /// - Parameters:
  ///   - files: Rule files under their path below `Rules/`; the last file of a name counts.
  ///   - facts: What derived facts and conditions look up.
  ///   - strings: Where the texts of expressions are kept: the table that the store will begin with.
  ///   - read: Reads a file; nil when it has a mistake, which is reported.
  public static func load(
    _ files: [SourceFile],
    facts: FactTables,
    strings: inout StringTable,
    into bag: inout DiagnosticBag,
    read: (SourceFile, inout DiagnosticBag) -> Document? = { DocumentReader().read($0, into: &$1) }
  ) -> Model {
    var latest: [String: SourceFile] = [:]
    for file in files where file.name.hasPrefix(folder) { latest[file.name] = file }
    var documents: [(name: String, document: Document)] = []
    for (name, file) in latest.sorted(by: { $0.key < $1.key }) {
      guard let document = read(file, &bag) else { continue }
      documents.append((String(name.dropFirst(folder.count)), document))
    }
    return load(
      documents,
      files: files,
      facts: facts,
      strings: &strings,
      into: &bag
    )
  }

  private static let folder = "model/"

  /// Declares, resolves and compiles what documents say, each under the name of its file.
  static func load(
    _ documents: [(name: String, document: Document)],
    files: [SourceFile] = [],
    facts: FactTables? = nil,
    strings: inout StringTable,
    into bag: inout DiagnosticBag
  ) -> Model {
    let declarations = documents.compactMap { EntityDeclaration($0.document, fileName: $0.name, into: &bag) }
    let resolution = ModelResolution(declarations, into: &bag)
    var model = Model(
      entities: resolution.entities(into: &bag),
      functions: facts.map(HostFunctions.all) ?? [],
      timeZone: { facts?.timeZones.rule(of: $0) }
    )
    model.functionOrigins = facts.map(HostFunctions.origins) ?? [:]
    model.derivations = DerivationCompiler(model, files: files, strings: &strings, into: &bag).ordered
    return model
  }
}
