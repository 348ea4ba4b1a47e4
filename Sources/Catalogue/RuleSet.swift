public import Diagnostics
import Documents
public import Facts
import Inventory
import Values

/// Everything under `Rules/`, loaded, checked and compiled.
public struct RuleSet: Sendable {
  /// Model, checks and frameworks.
  public let catalogue: Catalogue
  /// The dated tables.
  public let facts: FactTables

  /// Creates a set of what was loaded.
  public init(catalogue: Catalogue, facts: FactTables) {
    self.catalogue = catalogue
    self.facts = facts
  }
}

/// How much is loaded of what the program carries, which was tested with it.
///
/// What a folder of the person's adds is always read to its end, so that every mistake in it is told.
public enum LoadingExtent: Sendable {
  /// Everything.
  case all
  /// No examples: they are a good part of all rules, and only tests and pages about them need them.
  case withoutExamples
  /// The model and the facts; checks and frameworks only where a folder adds rules.
  case model
}

/// Loads rule files.
public enum CatalogueLoader {
  /// Loads rule files; what is wrong is collected, and the set is whole only when the bag received no error.
  ///
  /// - Parameters:
  ///   - extent: how much of the program's own rules is wanted.
  ///   - overrides: what is set instead of the defaults of parameters; of two values of one parameter the later counts.
  public static func load(
    _ rules: RuleFiles,
    _ extent: LoadingExtent = .all,
    overrides: [ParameterOverrides] = [],
    into bag: inout DiagnosticBag
  ) -> RuleSet {
    let documents = RuleDocuments(rules, extent)
    let facts = FactTables(files: rules.files, into: &bag)
    var strings = StringTable()
    let model = ModelLoader.load(
      rules.files,
      facts: facts,
      strings: &strings,
      into: &bag,
      read: documents.take
    )
    let frameworks = loadFrameworks(documents, into: &bag)
    let checks = loadChecks(documents, model, frameworks, overrides, strings: &strings, into: &bag)
    let topics = loadTopics(documents, into: &bag)
    return RuleSet(
      catalogue: Catalogue(
        model: model,
        checks: checks,
        frameworks: frameworks,
        strings: strings,
        topics: topics
      ),
      facts: facts
    )
  }

  private static func loadFrameworks(_ documents: RuleDocuments, into bag: inout DiagnosticBag) -> [Framework]
  {
    let frameworks = documents.below("frameworks").compactMap { file -> Framework? in
      guard let document = documents.take(file, into: &bag) else { return nil }
      return FrameworkDeclaration.read(document, file, into: &bag)
    }
    return frameworks.sorted { $0.id < $1.id }
  }

  private static func loadTopics(
    _ documents: RuleDocuments,
    into bag: inout DiagnosticBag
  ) -> [String: LocalizedText] {
    guard let file = documents.below("checks").first(where: { $0.name == TopicNames.path }),
      let document = documents.take(file, into: &bag)
    else { return [:] }
    return TopicNames.read(document, into: &bag)
  }

  private static func loadChecks(
    _ documents: RuleDocuments,
    _ model: Model,
    _ frameworks: [Framework],
    _ overrides: [ParameterOverrides],
    strings: inout StringTable,
    into bag: inout DiagnosticBag
  ) -> [Check] {
    let controls = Set(
      frameworks.flatMap { framework in framework.controls.map { "\(framework.id) \($0.id)" } }
    )
    var checks: [String: Check] = [:]
    let files = documents.below("checks").filter { $0.name != TopicNames.path }
    for file in files {
      guard let document = documents.take(file, into: &bag) else { continue }
      let declaration = CheckDeclaration(
        document,
        file,
        model: model,
        controls: controls,
        overrides: overrides
      )
      guard let check = declaration.read(strings: &strings, into: &bag) else { continue }
      if let other = checks[check.id] {
        bag.add(.duplicateCheck(check.id, at: check.place, first: other.place))
      }
      checks[check.id] = check
    }
    // A check that could not be read, or was not wanted, is no reason to say that there is none.
    if !files.isEmpty, checks.count == files.count {
      let ids = checks.keys.sorted()
      for overrides in overrides { overrides.reportUnknown(among: ids, into: &bag) }
      RemedyOrder.reportBroken(in: checks, into: &bag)
    }
    return checks.values.sorted { $0.id < $1.id }
  }
}
