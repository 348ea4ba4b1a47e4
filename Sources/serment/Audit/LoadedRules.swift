import Catalogue
import Diagnostics

/// The rules of a run with the sources that they stand in.
struct LoadedRules {
  /// Model, checks, frameworks and facts.
  let set: RuleSet
  /// Every rule file.
  let files: RuleFiles
  /// The sources so far; inventories are added behind.
  let sources: SourceMap

  /// Loads the rules of the program and of folders; nil when something is wrong with them, which is shown.
  init?(folders: [String] = [], _ extent: LoadingExtent = .withoutExamples, in console: Console) {
    self.init(folders: folders, extent, after: SourceMap(), in: console)
  }

  /// Loads the rules that settings name, with the parameters that they set; nil when something is wrong with them,
  /// which is shown.
  ///
  /// - Parameters:
  ///   - selection: what of the rules is applied; by default everything.
  init?(
    _ settings: Settings,
    _ extent: LoadingExtent = .withoutExamples,
    selecting selection: CatalogueSelection = CatalogueSelection(),
    in console: Console
  ) {
    guard settings.canRead(settings.rules.value, in: console) else { return nil }
    self.init(
      folders: settings.rules.value.map(\.text),
      extent,
      overrides: settings.parameters,
      selection: selection,
      after: settings.sources,
      in: console
    )
  }

  private init?(
    folders: [String],
    _ extent: LoadingExtent,
    overrides: [ParameterOverrides] = [],
    selection: CatalogueSelection = CatalogueSelection(),
    after earlier: SourceMap,
    in console: Console
  ) {
    var sources = earlier
    var bag = DiagnosticBag()
    files = RuleFiles(folders: folders, sources: &sources, into: &bag)
    let loaded = CatalogueLoader.load(files, extent, overrides: overrides, into: &bag)
    set = RuleSet(catalogue: loaded.catalogue.selecting(selection, into: &bag), facts: loaded.facts)
    self.sources = sources
    console.show(bag, sources: sources)
    let (files, checks) = (files.files.count, set.catalogue.checks.count)
    console.tell(
      "rule files: \(files), checks: \(checks)",
      "fichiers de règles : \(files), contrôles : \(checks)"
    )
    if bag.hasErrors { return nil }
  }
}
