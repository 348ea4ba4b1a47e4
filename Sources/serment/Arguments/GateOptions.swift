import ArgumentParser
import Catalogue

/// Options that say which results a script is to hear of by the exit code.
struct GateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      localized(
        "The lightest severity whose failures give exit code 1. (default: low, every failure)",
        "Gravité à partir de laquelle un échec donne le code de retour 1. (par défaut : low, tout échec)"
      ),
      valueName: localized("severity", "gravité")
    )
  )
  var failOn: Check.Severity?

  @Option(
    help: ArgumentHelp(
      localized(
        "How many open results are allowed before exit code 3. (default: any number)",
        "Nombre de résultats non démontrés admis avant le code de retour 3. (par défaut : sans limite)"
      ),
      valueName: "n"
    ),
    transform: Count.argument
  )
  var maxOpen: Int?
}

/// Options of an audit that say what is known or accepted already.
struct AcceptanceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      localized(
        "A file of known findings: only new ones count for the exit code. See serment baseline.",
        "Fichier des constats connus : seuls les nouveaux comptent pour le code de retour. Voir serment baseline."
      ),
      valueName: localized("file", "fichier")
    )
  )
  var baseline: String?

  @Flag(
    help: ArgumentHelp(
      localized(
        "Exit code 1 also where the baseline holds findings that are no longer there: prune it.",
        "Code de retour 1 aussi si la référence contient des constats disparus : l'élaguer."
      )
    )
  )
  var baselineStrict = false

  @Flag(
    name: .customLong("no-waivers"),
    help: ArgumentHelp(
      localized(
        "Set waivers aside: every failure shows and counts as not accepted.",
        "Ne pas appliquer les dérogations : tout échec apparaît et compte comme non accepté."
      )
    )
  )
  var setsWaiversAside = false
}
