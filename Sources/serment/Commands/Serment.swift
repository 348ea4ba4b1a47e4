import ArgumentParser

/// The program itself: what its commands have in common.
struct Serment: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "serment",
      abstract: localized(
        "Audits descriptions of a hospital's information systems against GDPR, HDS and ISO/IEC 27001.",
        "Audite la description du système d'information d'un établissement de santé au regard du RGPD, du "
          + "référentiel HDS et de l'ISO/IEC 27001."
      ),
      discussion: HelpExample.discussion(
        localized(
          "An aid to judgement: a report says what the recorded facts show, never that an organisation is compliant.",
          "Une aide à l'appréciation : un rapport dit ce que montrent les faits renseignés, jamais qu'un organisme est "
            + "conforme."
        ),
        examples: [
          HelpExample("serment init hospital/", "Begin an inventory:", "Commencer un inventaire :"),
          HelpExample(
            "serment audit hospital/",
            "Audit it, and read what fails, what is not evidenced and where:",
            "L'auditer, et lire ce qui échoue, ce qui n'est pas démontré et où :"
          ),
          HelpExample(
            "serment explain unsupported-operating-system",
            "See why a check exists and on which basis:",
            "Savoir pourquoi un contrôle existe et sur quel fondement :"
          ),
        ]
      ),
      version: programVersion,
      subcommands: [
        AuditCommand.self, WatchCommand.self, DiffCommand.self, BaselineCommand.self, WaiveCommand.self,
        ExposureCommand.self, PlanCommand.self, HistoryCommand.self, PrecedentsCommand.self,
        DocumentCommand.self, ExplainCommand.self, ShowCommand.self, ReportCommand.self,
        ChecksCommand.self,
        ControlsCommand.self,
        CoverageCommand.self,
        QuestionnaireCommand.self, ReferenceCommand.self, EvalCommand.self, CheckRulesCommand.self,
        NewCheckCommand.self,
        SchemaCommand.self, InitCommand.self, ConfigCommand.self,
      ]
    )
  }
}

/// A command of the program: parsed by ArgumentParser, carried out without throwing.
protocol ProgramCommand: ParsableCommand {
  /// Does what the person asked and says how it went.
  func execute(in console: Console) -> ExitStatus
}
