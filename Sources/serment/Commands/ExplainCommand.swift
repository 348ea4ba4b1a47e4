import ArgumentParser
import Catalogue
import Reporting

/// `serment explain`: everything that a check says of itself.
struct ExplainCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: localized(
        "Says what a check looks at, why, by which condition and on which basis.",
        "Dit ce qu'un contrôle examine, pourquoi, selon quelle condition et sur quel fondement."
      ),
      discussion: HelpExample.discussion(examples: [
        HelpExample(
          "serment explain unsupported-operating-system --lang fr",
          "One check, in French:",
          "Un contrôle, en français :"
        )
      ])
    )
  }

  @Argument(
    help: ArgumentHelp(
      localized(
        "The check's id; `serment checks` lists them.",
        "Identifiant du contrôle ; `serment checks` les énumère."
      ),
      valueName: localized("check", "contrôle")
    )
  )
  var check: String

  @OptionGroup var listing: ListingOptions

  func execute(in console: Console) -> ExitStatus {
    listing.write(in: console) { catalogue, style, output in
      guard let found = catalogue.check(check) else {
        return console.refuse(check, as: .check, among: catalogue.checks.map(\.id))
      }
      CheckExplanation(found, in: catalogue, style: style).write(to: &output)
      return .success
    }
  }
}
