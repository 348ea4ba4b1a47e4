import ArgumentParser
import Reporting

/// `serment checks`: every check in one line.
struct ChecksCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "checks",
      abstract: localized("Lists every check by severity.", "Énumère les contrôles par gravité.")
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
