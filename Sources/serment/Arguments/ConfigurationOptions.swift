import ArgumentParser
import Diagnostics

/// Options of every command that goes by a configuration file.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      localized(
        "The configuration file. (default: the nearest serment.yaml upward from the first path)",
        "Fichier de configuration. (par défaut : le serment.yaml le plus proche en remontant du premier chemin)"
      ),
      valueName: localized("file", "fichier")
    )
  )
  var config: String?

  @Flag(
    name: .customLong("no-config"),
    help: ArgumentHelp(
      localized("Go by options and defaults alone.", "N'appliquer que les options et les valeurs par défaut.")
    )
  )
  var ignoresConfiguration = false

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      localized(
        "A parameter of a check, instead of its default; serment config lists them. May be given several times.",
        "Paramètre d'un contrôle, à la place de sa valeur par défaut ; serment config les énumère. Peut être répétée."
      ),
      valueName: localized("check.parameter=value", "contrôle.paramètre=valeur")
    ),
    transform: GivenParameter.argument
  )
  var parameters: [GivenParameter] = []

  @Option(
    help: ArgumentHelp(
      localized(
        "What the organisation is, such as hospital, instead of what the inventory says; may be given several times.",
        "Nature de l'organisme, par exemple hospital, à la place de ce qu'indique l'inventaire ; peut être répétée."
      ),
      valueName: "kind"
    )
  )
  var profileKind: [String] = []

  @Option(
    help: ArgumentHelp(
      localized(
        "The country whose law binds the organisation, such as FR, instead of what the inventory says.",
        "Pays dont le droit s'impose à l'organisme, par exemple FR, à la place de ce qu'indique l'inventaire."
      ),
      valueName: localized("country", "pays")
    )
  )
  var profileCountry: String?

  @Flag(
    help: ArgumentHelp(
      localized(
        "Says nothing on standard error but errors.",
        "N'écrit que les erreurs sur la sortie d'erreur."
      )
    )
  )
  var quiet = false

  @Flag(
    help: ArgumentHelp(
      localized(
        "Says on standard error what is read and written.",
        "Indique sur la sortie d'erreur ce qui est lu et écrit."
      )
    )
  )
  var verbose = false

  @OptionGroup var rules: RulesOption
  @OptionGroup var language: LanguageOption

  /// What the run goes by; nil when the configuration file cannot be used, which is shown.
  ///
  /// - Parameters:
  ///   - path: what the configuration is looked for upward from.
  func settings(
    near path: String,
    _ selection: SelectionOptions? = nil,
    _ gate: GateOptions? = nil,
    in console: Console
  ) -> Settings? {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    var file: ConfigurationFile?
    if let found = self.file(near: path) {
      if let obstacle = ConfigurationObstacle(at: found, isNamed: config != nil) {
        bag.add(obstacle.diagnostic)
      } else {
        file = ConfigurationFile(found, sources: &sources, into: &bag)
      }
    }
    let options = Settings.Options(
      language: language.lang,
      rules: rules.rules,
      frameworks: selection?.framework ?? [],
      only: selection?.only ?? [],
      skip: selection?.skip ?? [],
      failOn: gate?.failOn,
      maxOpen: gate?.maxOpen,
      kinds: profileKind,
      country: profileCountry,
      parameters: GivenParameter.overrides(parameters, sources: &sources, into: &bag),
      verbosity: quiet ? .errors : verbose ? .everything : .usual
    )
    let settings = Settings(options, over: file, fallback: console.language, sources: sources)
    console.speaking(settings).show(bag, sources: sources)
    return bag.hasErrors ? nil : settings
  }

  /// The configuration file that a run near a path goes by; nil where there is none.
  func file(near path: String) -> String? {
    guard !ignoresConfiguration else { return nil }
    return config ?? (path == "-" ? nil : ConfigurationSearch.file(near: path))
  }

  func validate() throws {
    if quiet, verbose {
      throw ValidationError(
        localized("--quiet and --verbose exclude each other", "--quiet et --verbose s'excluent")
      )
    }
    guard config != nil, ignoresConfiguration else { return }
    throw ValidationError(
      localized(
        "--config and --no-config exclude each other",
        "--config et --no-config s'excluent"
      )
    )
  }
}

/// Options that limit what is applied.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      localized(
        "A framework to limit the audit to, such as gdpr; may be given several times.",
        "Référentiel auquel limiter l'audit, par exemple gdpr ; peut être répétée."
      ),
      valueName: "id"
    )
  )
  var framework: [String] = []

  @Option(
    help: ArgumentHelp(
      localized(
        "A check, a topic or a framework to apply alone, or site:ID for the records of a site; may be given several times.",
        "Contrôle, thème ou référentiel à appliquer seul, ou site:ID pour les fiches d'un site ; peut être répétée."
      ),
      valueName: "id|site:id"
    )
  )
  var only: [String] = []

  @Option(
    help: ArgumentHelp(
      localized(
        "A check, a topic or a framework to leave out, or site:ID for the records of a site; may be given several times.",
        "Contrôle, thème ou référentiel à écarter, ou site:ID pour les fiches d'un site ; peut être répétée."
      ),
      valueName: "id|site:id"
    )
  )
  var skip: [String] = []
}
