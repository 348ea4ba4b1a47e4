import ArgumentParser
import Catalogue
import Diagnostics
import Documents
import Exposure
import Facts
import Reporting

/// `serment precedents`: the decisions that empirical ranges rest on, and how well they foretell others.
struct PrecedentsCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "precedents",
      abstract: localized(
        "Lists what authorities imposed in the health sector; says how well it foretells other decisions.",
        "Énumère ce que les autorités ont imposé dans le secteur de la santé et dit ce que l'on peut en prédire."
      ),
      discussion: HelpExample.discussion(
        localized(
          """
          The validation fits each model without the decision that it foretells, then without its whole affair. With \
          --unseen the decisions of another table of the same columns are foretold.

          Exit codes: 0 the listing was written; 2 input, a rule or an option cannot be used; 70 internal error.
          """,
          """
          La validation ajuste chaque modèle sans la décision prédite, puis sans toute son affaire. Avec --unseen, ce \
          sont les décisions d'une autre table, aux mêmes colonnes, qui sont prédites.

          Codes de retour : 0 la liste a été écrite ; 2 une entrée, une règle ou une option inutilisable ; 70 erreur \
          interne.
          """
        ),
        examples: [
          HelpExample(
            "serment precedents --validate",
            "How well the models foretell decisions that they have not seen:",
            "Qualité de prévision des modèles sur des décisions qu'ils n'ont pas vues :"
          )
        ]
      )
    )
  }

  @Option(
    help: ArgumentHelp(
      localized("Decisions of one country alone, such as FR.", "Décisions d'un seul pays, par exemple FR."),
      valueName: localized("country", "pays")
    )
  )
  var country: String?

  @Flag(
    help: ArgumentHelp(
      localized(
        "Prints the cross-validation of every model instead of the decisions.",
        "Affiche la validation croisée de chaque modèle au lieu des décisions."
      )
    )
  )
  var validate = false

  @Option(
    help: ArgumentHelp(
      localized(
        "Foretells the decisions of a table with the columns of facts/precedents.tsv.",
        "Prédit les décisions d'une table aux colonnes de facts/precedents.tsv."
      ),
      valueName: localized("file", "fichier")
    )
  )
  var unseen: String?

  @Option(
    help: ArgumentHelp(
      localized("Form of the listing: text or json.", "Forme de la liste : text ou json."),
      valueName: "text|json"
    )
  )
  var format: ReportFormat = .text

  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var colour: ColourOption

  func execute(in console: Console) -> ExitStatus {
    guard let settings = configuration.settings(near: ".", in: console) else { return .unusable }
    let console = console.speaking(settings)
    guard let rules = LoadedRules(settings, in: console),
      let validations = validations(rules, in: console)
    else { return .unusable }
    let fines = rules.set.facts.fines
    let wanted = country?.uppercased()
    let listed =
      validations.isEmpty ? fines.precedents.filter { wanted == nil || $0.country == wanted } : []
    return console.write(to: nil) { output, terminal in
      let style = colour.style(on: terminal, in: console)
      switch format {
      case .json: JSONPrecedents(listed, validations: validations).write(to: &output)
      case .text where validations.isEmpty: PrecedentListing(listed, style: style).write(to: &output)
      case .text: PrecedentValidationListing(validations, style: style).write(to: &output)
      }
    } ?? .success
  }

  /// What was asked for; empty where that is the decisions, nil where a table cannot be used, which is shown.
  private func validations(_ rules: LoadedRules, in console: Console) -> [PrecedentValidation]? {
    let fines = rules.set.facts.fines
    let kinds = PrecedentModel.Kind.allCases
    if let unseen {
      var sources = rules.sources
      var bag = DiagnosticBag()
      guard let input = InputFiles([unseen], into: &bag).files.first,
        let source = SourceText.add(input.bytes, name: input.name, to: &sources, into: &bag)
      else {
        console.show(bag, sources: sources)
        return nil
      }
      let precedents = fines.precedents(in: source, into: &bag)
      console.show(bag, sources: sources)
      guard !bag.hasErrors else { return nil }
      let found = kinds.compactMap { PrecedentValidation($0, fitted: fines.precedents, unseen: precedents) }
      if found.isEmpty { console.show(.nothingToForetell(input.name)) }
      return found.isEmpty ? nil : found
    }
    guard validate else { return [] }
    return kinds.flatMap { kind in
      [PrecedentValidation.Leaving.decision, .matter].compactMap {
        PrecedentValidation(kind, fines.precedents, leaving: $0)
      }
    }
  }
}

extension Diagnostic {
  /// A table has no decision that is not known already.
  fileprivate static func nothingToForetell(_ name: String) -> Diagnostic {
    Diagnostic(
      "precedents.nothing-to-foretell",
      en: "`\(name)` has no imposed fine that is not in the table of the rules",
      fr: "`\(name)` ne contient aucune amende imposée absente de la table des règles",
      help: LocalizedText(
        en: "add decisions with ids of their own",
        fr: "ajouter des décisions aux identifiants propres"
      ),
      at: nil
    )
  }
}
