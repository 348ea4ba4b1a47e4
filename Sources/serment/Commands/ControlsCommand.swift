import ArgumentParser
import Catalogue
import Diagnostics
import Reporting

/// `serment controls`: every control with the checks that look at it.
struct ControlsCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "controls",
      abstract: localized(
        "Lists every control of the frameworks with the checks that look at it.",
        "Énumère les exigences des référentiels et les contrôles qui les examinent."
      )
    )
  }

  @Option(
    help: ArgumentHelp(
      localized("Only this framework, such as gdpr.", "Ce référentiel seulement, par exemple gdpr."),
      valueName: "id"
    )
  )
  var framework: String?

  @OptionGroup var listing: ListingOptions

  func execute(in console: Console) -> ExitStatus {
    listing.write(in: console) { catalogue, style, output in
      let frameworks = catalogue.frameworks.filter { framework == nil || $0.id == framework }
      if frameworks.isEmpty, let framework {
        return console.refuse(framework, as: .framework, among: catalogue.frameworks.map(\.id))
      }
      ControlListing(frameworks, of: catalogue, style: style).write(to: &output)
      return .success
    }
  }
}
