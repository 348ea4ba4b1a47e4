import ArgumentParser
import Catalogue
import Reporting

/// `serment coverage`: how far the checks decide the controls of the frameworks.
struct CoverageCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "coverage",
      abstract: localized(
        "Says how far checks decide each control: automatic, partly, attestation only, not covered.",
        "Dit dans quelle mesure les contrôles tranchent chaque exigence : automatique, en partie, sur attestation, non "
          + "couverte."
      ),
      discussion: HelpExample.discussion(examples: [
        HelpExample(
          "serment coverage --framework iso27001",
          "What of a framework is checked and what is left to attestations:",
          "Ce qui est contrôlé d'un référentiel et ce qui relève d'attestations :"
        )
      ])
    )
  }

  @OptionGroup var only: FrameworkOption

  @Option(
    help: ArgumentHelp(
      localized("Form of the listing: text or json.", "Forme de la liste : text ou json."),
      valueName: "text|json"
    )
  )
  var format: ReportFormat = .text

  @OptionGroup var listing: ListingOptions

  func execute(in console: Console) -> ExitStatus {
    listing.write(in: console) { catalogue, style, output in
      guard let coverage = only.coverage(of: catalogue, in: console) else { return .unusable }
      switch format {
      case .text: CoverageListing(coverage, of: catalogue, style: style).write(to: &output)
      case .json: JSONCoverage(coverage, of: catalogue).write(to: &output)
      }
      return .success
    }
  }
}
