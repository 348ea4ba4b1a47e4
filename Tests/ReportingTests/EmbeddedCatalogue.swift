import Catalogue
import Diagnostics

/// The catalogue that the program carries, loaded once.
enum EmbeddedCatalogue {
  static let catalogue: Catalogue = {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    return CatalogueLoader.load(RuleFiles(sources: &sources, into: &bag), into: &bag).catalogue
  }()
}
