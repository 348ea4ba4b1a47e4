import ArgumentParser
import Catalogue
import Diagnostics
import Documents
import Glibc

/// `serment config`: what a run would go by, and why.
struct ConfigCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "config",
      abstract: localized(
        "Prints the effective configuration with the origin of each value: default, file or option.",
        "Affiche la configuration effective et l'origine de chaque valeur : défaut, fichier ou option."
      ),
      discussion: HelpExample.discussion(
        localized(
          "The output is a configuration file itself: copy from it what you want to set.",
          "La sortie est elle-même un fichier de configuration : en copier ce qu'on veut fixer."
        ),
        examples: [
          HelpExample(
            "serment config hospital/",
            "What an audit of this folder would go by:",
            "Ce que suivrait un audit de ce dossier :"
          ),
          HelpExample(
            "serment config hospital/ --set storage-nearly-full.maximum_share=80",
            "With another threshold:",
            "Avec un autre seuil :"
          ),
        ]
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      localized(
        "Files and folders as for an audit: the configuration is looked for upward from the first.",
        "Fichiers et dossiers comme pour un audit : la configuration est cherchée en remontant du premier."
      ),
      valueName: localized("path", "chemin")
    )
  )
  var paths: [String] = []

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var gate: GateOptions
  @OptionGroup var options: ConfigurationOptions

  func execute(in console: Console) -> ExitStatus {
    guard let settings = options.settings(near: paths.first ?? ".", selection, gate, in: console) else {
      return .unusable
    }
    let console = console.speaking(settings)
    var missing = DiagnosticBag()
    for path in paths where path != InputFiles.standardInput && access(path, F_OK) != 0 {
      missing.add(.unreadable(path, errno))
    }
    console.show(missing, sources: settings.sources)
    guard !missing.hasErrors else { return .unusable }
    // A name that means nothing is a mistake here as in an audit.
    guard LoadedRules(settings, selecting: settings.selection, in: console) != nil,
      let rules = LoadedRules(settings, in: console)
    else { return .unusable }
    var output = FileOutput(1)
    output.write(ConfigurationListing(settings, rules.set.catalogue, console).text)
    output.flush()
    return output.failure.map { console.refuse(output: "<stdout>", $0) } ?? .success
  }
}
