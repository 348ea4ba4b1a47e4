import ArgumentParser
import Audit
import Catalogue
import Diagnostics
import Expressions
import Inventory
import Reporting
import Values

/// `serment eval`: what an expression gives over an inventory, and why.
struct EvalCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "eval",
      abstract: localized(
        "Evaluates an expression over an inventory: value, type, facts read and facts missing.",
        "Évalue une expression sur un inventaire : valeur, type, faits lus et faits manquants."
      ),
      discussion: HelpExample.discussion(
        localized(
          """
          With --subject the expression may speak of `subject`, as the conditions of checks do, and is evaluated for \
          every record of that kind, or for one: --subject system:mri-1. Without it, collections such as `systems` are \
          lists under their names.

          Exit codes: 0 it was evaluated; 2 the expression or an input cannot be used, or there is no value.
          """,
          """
          Avec --subject, l'expression peut parler de `subject`, comme les conditions des contrôles ; elle est évaluée \
          pour chaque fiche de cette entité, ou pour une seule : --subject system:mri-1. Sans cette option, les \
          collections telles que `systems` sont des listes portant leur nom.

          Codes de retour : 0 l'expression a été évaluée ; 2 l'expression ou une entrée est inutilisable, ou la valeur \
          n'existe pas.
          """
        ),
        examples: [
          HelpExample(
            "serment eval \"systems.filter(s, s.is_networked).size()\" --inventory hospital/",
            "Try a condition on real facts:",
            "Essayer une condition sur des faits réels :"
          )
        ]
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      localized("The expression, in CEL.", "L'expression, en CEL."),
      valueName: localized("expression", "expression")
    )
  )
  var expression: String

  @Option(
    help: ArgumentHelp(
      localized(
        "A file or folder that describes the organisation; may be given several times.",
        "Fichier ou dossier décrivant l'organisme ; peut être répétée."
      ),
      valueName: localized("path", "chemin")
    )
  )
  var inventory: [String] = []

  @Option(
    help: ArgumentHelp(
      localized(
        "What `subject` is: a kind of record, or one record by its id.",
        "Ce qu'est `subject` : une entité, ou une fiche par son identifiant."
      ),
      valueName: localized("entity[:id]", "entité[:id]")
    )
  )
  var subject: String?

  @OptionGroup var day: DayOption

  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var colour: ColourOption

  func execute(in console: Console) -> ExitStatus {
    guard let asOf = day.day else { return .internalError }
    guard let settings = configuration.settings(near: inventory.first ?? ".", in: console) else {
      return .unusable
    }
    let console = console.speaking(settings)
    guard let rules = LoadedRules(settings, .model, in: console) else { return .unusable }
    let model = rules.set.catalogue.model
    let words = subject?.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init
    )
    let entity = words.flatMap { model.entity(named: $0[0]) }
    if let words, entity == nil {
      return console.refuse(words[0], as: .entity, among: model.entities.map(\.name))
    }
    let run = InventoryRun(rules, asOf: asOf, in: console)
    defer { run.progress.end() }
    guard let read = run.read(inventory) else { return .unusable }
    do throws(ExpressionErrors) {
      let inquiry = try Inquiry(expression, subject: entity, of: read.inventory)
      console.show(inquiry.warnings, of: expression)
      let id = words.flatMap { $0.count > 1 ? $0[1] : nil }
      let answers = inquiry.answers(id: id)
      if let id, answers.isEmpty { return console.refuse(id, as: .record, among: inquiry.ids) }
      let style = colour.style(on: Terminal(1), in: console)
      return write(InquiryListing(inquiry, answers, in: read.sources, style: style), answers, console)
    } catch {
      console.show(error.diagnostics, of: expression)
      return .unusable
    }
  }

  private func write(_ listing: InquiryListing, _ answers: [Inquiry.Answer], _ console: Console) -> ExitStatus
  {
    var output = FileOutput(1)
    listing.write(to: &output)
    output.flush()
    if let code = output.failure { return console.refuse(output: "<stdout>", code) }
    return answers.contains { $0.error != nil } ? .unusable : .success
  }
}

extension Console {
  /// Shows what is wrong or doubtful in an expression of the command line.
  fileprivate func show(_ found: [ExpressionDiagnostic], of expression: String) {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    let source = sources.add(name: "<expression>", bytes: Array(expression.utf8))
    for mistake in found {
      let start = UInt32(clamping: mistake.range.lowerBound)
      let end = UInt32(clamping: mistake.range.upperBound)
      bag.add(mistake.diagnostic(at: SourceRange(source: source.id, start: start, end: end)))
    }
    show(bag, sources: sources)
  }
}
