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
      ),
      discussion: HelpExample.discussion(examples: [
        HelpExample(
          "serment controls --framework hds",
          "The requirements of one framework:",
          "Les exigences d'un référentiel :"
        )
      ])
    )
  }

  @OptionGroup var only: FrameworkOption

  @OptionGroup var listing: ListingOptions

  func execute(in console: Console) -> ExitStatus {
    listing.write(in: console) { catalogue, style, output in
      guard let coverage = only.coverage(of: catalogue, in: console) else { return .unusable }
      ControlListing(coverage, of: catalogue, style: style).write(to: &output)
      return .success
    }
  }
}
