import ArgumentParser
import Catalogue

/// The option of commands that list controls.
struct FrameworkOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      localized("Only this framework, such as gdpr.", "Ce référentiel seulement, par exemple gdpr."),
      valueName: "id"
    )
  )
  var framework: String?

  /// The frameworks that were asked for, with the checks that look at their controls; nil when there is none of that
  /// id, which is said.
  func coverage(of catalogue: Catalogue, in console: Console) -> [FrameworkCoverage]? {
    let coverage = catalogue.coverage()
    guard let framework else { return coverage }
    let asked = coverage.filter { $0.framework.id == framework }
    guard asked.isEmpty else { return asked }
    _ = console.refuse(framework, as: .framework, among: catalogue.frameworks.map(\.id))
    return nil
  }
}
