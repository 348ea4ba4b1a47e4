import ArgumentParser
import Reporting

/// Options of what an audit writes, in which forms and where.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      localized(
        "Form of the report; may be given several times, each but one with a file. One of: \(names) (default: text)",
        "Forme du rapport ; peut être répétée, chaque fois sauf une avec un fichier. Au choix : \(names) "
          + "(par défaut : text)"
      ),
      valueName: localized("format[=file]", "format[=fichier]")
    ),
    transform: ReportRequest.argument
  )
  var format: [ReportRequest] = []

  @Option(
    help: ArgumentHelp(
      localized(
        "Where the report without a file goes, readable by you alone (mode 0600). (default: standard output)",
        "Fichier du rapport sans fichier, lisible de vous seul (mode 0600). (par défaut : sortie standard)"
      ),
      valueName: localized("file", "fichier")
    )
  )
  var output: String?

  @Option(
    help: ArgumentHelp(
      localized(
        "A DOCX whose styles, page and headers the report takes over; only with --format docx.",
        "DOCX dont le rapport reprend styles, mise en page et en-têtes ; seulement avec --format docx."
      ),
      valueName: localized("file", "fichier")
    )
  )
  var template: String?

  @Option(
    help: ArgumentHelp(
      localized(
        "Whom the report may be shown to: its label of the Traffic Light Protocol. (default: amber+strict)",
        "Destinataires admis : marquage du Traffic Light Protocol que porte le rapport. (par défaut : amber+strict)"
      ),
      valueName: "red|amber+strict|amber|green|clear"
    )
  )
  var tlp: TrafficLight?

  @Option(
    help: ArgumentHelp(
      localized(
        "By what the findings of the text report stand together. (default: check)",
        "Regroupement des constats du rapport texte. (par défaut : check)"
      ),
      valueName: "check|control|system|site|department"
    )
  )
  var by: FindingArrangement = .check

  @Flag(
    help: ArgumentHelp(
      localized(
        "A variant to be shared: without names, ids, values, texts that people wrote and amounts.",
        "Variante à partager : sans noms, identifiants, valeurs, textes rédigés ni montants."
      )
    )
  )
  var redact = false

  @Flag(
    help: ArgumentHelp(
      localized(
        "SARIF also lists what is satisfied and what does not apply.",
        "Le SARIF énumère aussi ce qui est satisfait et ce qui est sans objet."
      )
    )
  )
  var allResults = false

  @Option(
    help: ArgumentHelp(
      localized(
        "The JSON report of an earlier audit: the page (html, pdf) shows what changed since.",
        "Rapport JSON d'un audit antérieur : la page (html, pdf) montre ce qui a changé depuis."
      ),
      valueName: localized("result.json", "resultat.json")
    )
  )
  var since: String?

  @Option(
    help: ArgumentHelp(
      localized(
        "A PNG or JPEG of up to 1 MB at the head of the page (html, pdf); that of a DOCX stands in its --template.",
        "PNG ou JPEG de 1 Mo au plus en tête de page (html, pdf) ; pour un DOCX, le placer dans le --template."
      ),
      valueName: localized("file", "fichier")
    )
  )
  var logo: String?

  @OptionGroup var csv: CSVOptions

  /// The label; the default is for the organisation alone.
  var label: TrafficLight { tlp ?? .amberStrict }

  /// What is written: text where nothing else was asked for, and what has no file to where `--output` says.
  var requests: [ReportRequest] {
    (format.isEmpty ? [ReportRequest(format: .text)] : format).map {
      ReportRequest(format: $0.format, path: StandardStreams.file($0.path ?? output))
    }
  }

  /// Files that options name and the report is made from.
  var files: [String?] { [since, logo, template] }

  /// Whether one of them is the page.
  var wantsPage: Bool { format.contains { $0.format.isPage } }

  func validate() throws {
    if since != nil, !wantsPage {
      throw ValidationError(
        localized("--since wants --format html or pdf", "--since attend --format html ou pdf")
      )
    }
    if logo != nil, !wantsPage {
      throw ValidationError(
        localized("--logo wants --format html or pdf", "--logo attend --format html ou pdf")
      )
    }
    if since != nil, redact {
      throw ValidationError(
        localized(
          "--since and --redact exclude each other: records without names are not known again",
          "--since et --redact s'excluent : des fiches sans nom ne se reconnaissent pas"
        )
      )
    }
    if let request = requests.first(where: { $0.format.isConverted && $0.path == nil }),
      Terminal(1).isTerminal
    {
      let name = request.format.rawValue
      throw ValidationError(
        localized(
          "a \(name.uppercased()) needs a file: write --format \(name)=report.\(name)",
          "un \(name.uppercased()) nécessite un fichier\u{A0}: écrire --format \(name)=rapport.\(name)"
        )
      )
    }
    if template != nil, !requests.contains(where: { $0.format == .docx }) {
      throw ValidationError(
        localized("--template goes with --format docx alone", "--template ne va qu'avec --format docx")
      )
    }
    let homeless = format.count { $0.path == nil }
    if max(homeless, requests.count { $0.path == nil }) > 1 {
      throw ValidationError(
        localized(
          "only one --format can do without a file: write the others as in --format sarif=report.sarif",
          "un seul --format peut se passer de fichier\u{A0}: écrire les autres comme --format sarif=rapport.sarif"
        )
      )
    }
    if output != nil, homeless == 0, !format.isEmpty {
      throw ValidationError(
        localized(
          "--output has no report to hold: every --format names a file",
          "--output ne reçoit aucun rapport\u{A0}: chaque --format indique un fichier"
        )
      )
    }
    var seen: Set<String> = []
    for path in requests.compactMap(\.path) where !seen.insert(DiskPath.identity(of: path)).inserted {
      throw ValidationError(
        localized(
          "two reports cannot go to the same file `\(path)`",
          "deux rapports ne peuvent aller dans le même fichier `\(path)`"
        )
      )
    }
  }

  private static var names: String { AuditFormat.allCases.map(\.rawValue).joined(separator: ", ") }
}
