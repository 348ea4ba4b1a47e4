import ArgumentParser
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
      discussion: HelpExample.discussion(
        localized(
          """
          Files are inventories of our own in YAML, JSON or XML, computers' inventories of GLPI, OCS and \
          FusionInventory agents, Compose files and manifests of Kubernetes; they are recognised by content and merged.

          Exit codes: 0 nothing at or above the threshold; 1 a failure that no waiver accepts; 2 input, a rule or an \
          option cannot be used; 3 more open results than allowed; 70 internal error.
          """,
          """
          Les fichiers sont des inventaires au format de serment (YAML, JSON ou XML), des inventaires \
          d'ordinateurs d'agents GLPI, OCS et FusionInventory, des fichiers Compose et des manifestes Kubernetes ; ils sont reconnus à leur contenu puis fusionnés.

          Codes de retour : 0 rien au niveau du seuil ou au-dessus ; 1 un échec qu'aucune dérogation n'accepte ; 2 une \
          entrée, une règle ou une option inutilisable ; 3 plus de résultats non démontrés qu'admis ; 70 erreur interne.
          """
        ),
        examples: [
          HelpExample(
            "serment audit hospital/ --format html=report.html --format json=result.json",
            "A page for the board, and the result for later:",
            "Une page pour la direction, et le résultat pour la suite :"
          ),
          HelpExample(
            "serment audit hospital/ --fail-on high --format sarif=findings.sarif",
            "In a pipeline: exit code 1 from severity high on, findings as SARIF:",
            "Dans une chaîne d'intégration : code 1 à partir de la gravité high, constats en SARIF :"
          ),
          HelpExample(
            "serment audit hospital/ --only continuity --only site:main",
            "One topic at one site:",
            "Un thème, sur un site :"
          ),
          HelpExample(
            "serment audit hospital/ --record",
            "Keep the result for serment history:",
            "Conserver le résultat pour serment history :"
          ),
        ]
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

  @OptionGroup var gate: GateOptions
  @OptionGroup var acceptance: AcceptanceOptions
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var colour: ColourOption

  func execute(in console: Console) -> ExitStatus {
    guard let asOf = day.day else { return .internalError }
    guard !group else { return auditGroup(asOf: asOf, in: console) }
    let path = inventory.paths.first ?? "."
    guard let settings = configuration.settings(near: path, selection, gate, in: console) else {
      return .unusable
    }
    let console = console.speaking(settings)
    let inputs = RunInputs(
      inventory: inventory.paths,
      by: settings,
      report.files + [acceptance.baseline ?? settings.baseline?.text, recording.history.file]
    )
    guard inputs.areSpared(by: report.requests.map(\.path), in: console) else { return .unusable }
    let recording = Recording(
      options: recording,
      settings: settings,
      console: console,
      drawsHistory: report.wantsPage
    )
    guard recording.isPossible() else { return .unusable }
    guard let acceptance = Acceptance(acceptance, settings, in: console),
      let earlier = EarlierAudit(report, in: console), let logo = LogoFile(report, in: console),
      let rules = LoadedRules(settings, selecting: settings.selection, in: console)
    else { return .unusable }
    var run = AuditRun(rules, asOf: asOf, acceptance.setsWaiversAside, in: console)
    run.isForPage = report.wantsPage
    guard let audit = run.examine(inventory.paths, by: settings.file) else { return .unusable }
    var audited = earlier.applied(to: acceptance.applied(to: audit.report))
    audited.tlp = report.label
    let isKept = recording.keep(
      &audited,
      of: inventory.paths,
      organisation: audit.read.inventory.organisationName
    )
    let status = acceptance.gate(settings).status(
      of: audited.result,
      audited.catalogue.checks,
      against: audited.comparison
    )
    let shown = report.redact ? audited.redacted() : audited
    if let failure = ReportWriting(
      .organisation(shown),
      options: report,
      logo: logo,
      colour: colour,
      in: console
    ).write() {
      return failure
    }
    return isKept ? status : .unusable
  }

  func validate() throws {
    if group, report.redact {
      throw ValidationError(
        localized(
          "--group and --redact exclude each other: audit the members one by one",
          "--group et --redact s'excluent : auditer les membres un à un"
        )
      )
    }
    if group, report.since != nil {
      throw ValidationError(
        localized("--group and --since exclude each other", "--group et --since s'excluent")
      )
    }
    if group, acceptance.baseline != nil {
      throw ValidationError(
        localized("--group and --baseline exclude each other", "--group et --baseline s'excluent")
      )
    }
    guard group, inventory.paths.count != 1 || inventory.paths.first == "-" else { return }
    throw ValidationError(
      localized("--group wants the path of one file", "--group attend le chemin d'un seul fichier")
    )
  }
}
