import ArgumentParser
import Catalogue
import Facts
import Reporting

/// `serment document`: a document that a law or a standard asks for, from the same inventory.
struct DocumentCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "document",
      abstract: localized(
        "Writes a document that a law or a standard asks for: record, statement of applicability, registers, letter.",
        "Écrit un document exigé par un texte : registre, déclaration d'applicabilité, fiches, lettre d'audit."
      ),
      discussion: HelpExample.discussion(
        localized(
          """
          Kinds: record (GDPR Art. 30), statement-of-applicability (ISO/IEC 27001), impact-screening (Art. 35), transfers \
          (Art. 44 to 49), hosting-guarantees (HDS), breaches (Art. 33(5)), audit-letter. What the inventory does not \
          record stands as “not recorded”, and at the end by article. Personal data are named by their place.

          Exit codes: 0 the document was written; 2 input, a rule or an option cannot be used; 70 internal error.
          """,
          """
          Documents : record (registre, RGPD, art. 30), statement-of-applicability (DdA ISO/IEC 27001), impact-screening \
          (pré-analyse d'AIPD, art. 35), transfers (transferts, art. 44 à 49), hosting-guarantees (garanties HDS), \
          breaches (violations, art. 33, § 5), audit-letter (lettre d'audit). Ce que l'inventaire ne dit pas y figure \
          « non renseigné », puis à la fin par article. Les données personnelles y sont désignées par leur emplacement.

          Codes de retour : 0 le document a été écrit ; 2 une entrée, une règle ou une option inutilisable ; 70 erreur \
          interne.
          """
        ),
        examples: [
          HelpExample(
            "serment document record hospital/ --format docx --output record.docx",
            "The record of processing activities, to be completed:",
            "Le registre des activités de traitement, à compléter :"
          ),
          HelpExample(
            "serment document impact-screening hospital/ --output screening.html",
            "Which processing needs an impact assessment, and why:",
            "Quels traitements appellent une analyse d'impact, et pourquoi :"
          ),
        ]
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      localized("The document to write.", "Document à écrire."),
      valueName: localized("kind", "document")
    )
  )
  var kind: LegalDocumentKind

  @OptionGroup var inventory: InventoryPaths

  @Option(
    help: ArgumentHelp(
      localized("Form of the document; docx needs pandoc.", "Forme du document ; docx requiert pandoc."),
      valueName: "html|csv|docx|markdown"
    )
  )
  var format: DocumentFormat = .html

  @Option(
    help: ArgumentHelp(
      localized(
        "Where the document goes, readable by you alone (mode 0600). (default: standard output)",
        "Fichier du document, lisible de vous seul (mode 0600). (par défaut : sortie standard)"
      ),
      valueName: localized("file", "fichier")
    )
  )
  var output: String?

  @Option(
    help: ArgumentHelp(
      localized(
        "A DOCX whose styles, page and headers the document takes over; only with --format docx.",
        "DOCX dont le document reprend styles, mise en page et en-têtes ; seulement avec --format docx."
      ),
      valueName: localized("file", "fichier")
    )
  )
  var template: String?

  @Option(
    help: ArgumentHelp(
      localized(
        "Whom the document may be shown to: its label of the Traffic Light Protocol. (default: amber+strict)",
        "Destinataires admis : marquage du Traffic Light Protocol. (par défaut : amber+strict)"
      ),
      valueName: "red|amber+strict|amber|green|clear"
    )
  )
  var tlp: TrafficLight?

  @OptionGroup var day: DayOption
  @OptionGroup var configuration: ConfigurationOptions

  func execute(in console: Console) -> ExitStatus {
    guard let asOf = day.day else { return .internalError }
    guard let settings = configuration.settings(near: inventory.paths.first ?? ".", in: console) else {
      return .unusable
    }
    let console = console.speaking(settings)
    let inputs = RunInputs(inventory: inventory.paths, by: settings, [template])
    guard inputs.areSpared(by: [output], in: console) else { return .unusable }
    // A letter reports the audit as it was set; the other documents leave out nothing of their own.
    let selection = kind == .auditLetter ? settings.selection : settings.selection.ofOrganisation
    guard let rules = LoadedRules(settings, selecting: selection, in: console),
      let examined = AuditRun(rules, asOf: asOf, in: console).examine(inventory.paths, by: settings.file)
    else { return .unusable }
    var report = examined.report
    report.tlp = tlp ?? .amberStrict
    let document = LegalDocumentBuilder(examined.read.inventory, report, countries: rules.set.facts.countries)
      .document(kind)
    let writing = DocumentWriting(document, as: format, label: report.tlp, template: template, in: console)
    return writing.write(to: output) ?? .success
  }

  func validate() throws {
    if template != nil, format != .docx {
      throw ValidationError(
        localized("--template goes with --format docx alone", "--template ne s'emploie qu'avec --format docx")
      )
    }
    if format == .docx, StandardStreams.file(output) == nil, Terminal(1).isTerminal {
      throw ValidationError(
        localized(
          "a DOCX is no text for a terminal: name a file with --output",
          "un DOCX n'est pas un texte pour un terminal\u{A0}: indiquer un fichier par --output"
        )
      )
    }
  }
}

/// A form that a document can be written in.
enum DocumentFormat: String, CaseIterable, ExpressibleByArgument {
  case html
  case csv
  case docx
  case markdown
}
