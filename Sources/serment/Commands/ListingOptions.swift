import ArgumentParser
import Catalogue
import Reporting

/// Options of the commands that list what the rules say.
struct ListingOptions: ParsableArguments {
  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var colour: ColourOption

  /// Loads the rules and lets `body` write to standard output.
  func write(
    in console: Console,
    _ body: (Catalogue, ListingStyle, inout FileOutput) -> ExitStatus
  ) -> ExitStatus {
    guard let settings = configuration.settings(near: ".", in: console) else { return .unusable }
    let console = console.speaking(settings)
    guard let rules = LoadedRules(settings, in: console) else { return .unusable }
    var output = FileOutput(1)
    let status = body(rules.set.catalogue, colour.style(on: Terminal(1), in: console), &output)
    output.flush()
    return output.failure.map { console.refuse(output: "<stdout>", $0) } ?? status
  }
}
