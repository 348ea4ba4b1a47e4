import ArgumentParser
import Reporting

/// `serment checks`: every check in one line.
struct ChecksCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "checks",
      abstract: localized("Lists every check by severity.", "Énumère les contrôles par gravité."),
      discussion: HelpExample.discussion(examples: [
        HelpExample(
          "serment checks --rules own-rules/",
          "The checks with those of a folder of own rules:",
          "Les contrôles, avec ceux d'un dossier de règles propres :"
        )
      ])
    )
  }

  @OptionGroup var listing: ListingOptions

  func execute(in console: Console) -> ExitStatus {
    listing.write(in: console) { catalogue, style, output in
      CheckListing(catalogue, style: style).write(to: &output)
      return .success
    }
  }
}
