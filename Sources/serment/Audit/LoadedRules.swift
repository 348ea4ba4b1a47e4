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

  /// Loads the rules of the program and of a folder; nil when something is wrong with them, which is shown.
  init?(folder: String?, _ selection: RuleSelection = .withoutExamples, in console: Console) {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    files = RuleFiles(folder: folder, sources: &sources, into: &bag)
    set = CatalogueLoader.load(files, selection, into: &bag)
    self.sources = sources
    console.show(bag, sources: sources)
    if bag.hasErrors { return nil }
  }
}
