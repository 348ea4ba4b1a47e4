import ArgumentParser
import Audit
import Catalogue
import Reporting
import Values

/// `serment audit`: from files to a report.
struct AuditCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit",
      abstract: localized(
        "Checks the systems that files describe and reports findings with their places.",
        "Contrôle les systèmes que décrivent des fichiers et signale les constats avec leur emplacement."
      ),
      discussion: localized(
        """
        Files are inventories of our own in YAML, JSON or XML, and computers' inventories of GLPI, OCS and \
        FusionInventory agents; they are recognised by content and merged.

        Exit codes: 0 nothing at or above the threshold; 1 a failure that no waiver accepts; 2 input, a rule or an \
        option cannot be used; 3 more open results than allowed; 70 internal error.
        """,
        """
        Les fichiers sont des inventaires au format de serment (YAML, JSON ou XML) et des inventaires \
        d'ordinateurs d'agents GLPI, OCS et FusionInventory ; ils sont reconnus à leur contenu puis fusionnés.

        Codes de retour : 0 rien au niveau du seuil ou au-dessus ; 1 un échec qu'aucune dérogation n'accepte ; 2 une \
        entrée, une règle ou une option inutilisable ; 3 plus de résultats non démontrés qu'admis ; 70 erreur interne.
        """
      )
    )
  }

  @OptionGroup var inventory: InventoryPaths

  @Flag(
    help: ArgumentHelp(
      localized(
        "The one path is a file that lists the members of a group; each is audited by itself.",
        "Le seul chemin est un fichier qui énumère les membres d'un groupe ; chacun est audité à part."
      )
    )
  )
  var group = false

  @OptionGroup var day: DayOption

  @OptionGroup var report: ReportOptions

  @Option(
    help: ArgumentHelp(
      localized(
        "The lightest severity whose failures give exit code 1.",
        "Gravité à partir de laquelle un échec donne le code de retour 1."
      ),
      valueName: localized("severity", "gravité")
    )
  )
  var failOn: Check.Severity = .low

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

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var colour: ColourOption

  func execute(in console: Console) -> ExitStatus {
    guard let asOf = day.day else { return .internalError }
    guard !group else { return auditGroup(asOf: asOf, in: console) }
    guard let settings = configuration.settings(near: inventory.paths.first ?? ".", selection, in: console)
    else {
      return .unusable
    }
    let console = Console(language: settings.language.value)
    guard let rules = LoadedRules(settings, selecting: settings.selection, in: console) else {
      return .unusable
    }
    var run = AuditRun(rules, asOf: asOf, in: console)
    run.isForPage = report.wantsPage
    guard var audited = run.report(on: inventory.paths, by: settings.file) else { return .unusable }
    audited.tlp = report.label
    let status = ExitStatus(
      of: audited.result,
      checks: audited.catalogue.checks,
      failOn: failOn,
      mostOpen: maxOpen
    )
    return ReportWriting(.organisation(audited), options: report, colour: colour, in: console).write()
      ?? status
  }

  func validate() throws {
    guard group, inventory.paths.count != 1 || inventory.paths.first == "-" else { return }
    throw ValidationError(
      localized("--group wants the path of one file", "--group attend le chemin d'un seul fichier")
    )
  }
}
