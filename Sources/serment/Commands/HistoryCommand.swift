import ArgumentParser
import Catalogue
import Diagnostics
import History
import Reporting
import Values

/// `serment history`: what the audits that were kept show together.
struct HistoryCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: localized(
        "Shows how failures and exposure changed from audit to audit, how long remedies took, and what is getting old.",
        "Montre l'évolution des échecs et de l'exposition d'un audit à l'autre, les délais de correction et ce qui vieillit."
      ),
      discussion: HelpExample.discussion(
        localized(
          """
          `serment audit --record` keeps the audits. A subject that is no longer recorded, and a fact that is no longer \
          evidenced, are no remedies.

          Exit codes: 0 the history was written; 2 the history, a file or an option cannot be used; 70 internal error.
          """,
          """
          `serment audit --record` conserve les audits. Ni un objet qui n'est plus renseigné, ni un fait qui n'est plus \
          démontré ne valent correction.

          Codes de retour : 0 l'historique a été écrit ; 2 l'historique, un fichier ou une option inutilisable ; 70 \
          erreur interne.
          """
        ),
        examples: [
          HelpExample(
            "serment history --by site",
            "How each site has done since the first audit that was kept:",
            "L'évolution de chaque site depuis le premier audit conservé :"
          ),
          HelpExample(
            "serment history --check",
            "Whether the file is sound:",
            "Vérifier l'intégrité du fichier :"
          ),
        ]
      )
    )
  }

  @OptionGroup var history: HistoryOptions

  @Option(
    help: ArgumentHelp(
      localized(
        "The first day of what is shown. (default: that of the first audit)",
        "Premier jour affiché. (par défaut : celui du premier audit)"
      ),
      valueName: localized("yyyy-mm-dd", "aaaa-mm-jj")
    ),
    transform: CalendarDate.argument
  )
  var since: CalendarDate?

  @Option(
    name: .customLong("by"),
    help: ArgumentHelp(
      localized(
        "What failures are put together by: check, control, site or severity.",
        "Regroupement des échecs : check (contrôle), control (exigence), site ou severity (gravité)."
      ),
      valueName: "check|control|site|severity"
    )
  )
  var grouping: HistoryTrend.Grouping = .check

  @Flag(
    name: .customLong("all"),
    help: ArgumentHelp(localized("Shows every line.", "Affiche toutes les lignes."))
  )
  var showsAll = false

  @Flag(
    name: .customLong("check"),
    help: ArgumentHelp(
      localized(
        "Checks that the file is sound, and shows nothing else.",
        "Vérifie l'intégrité du fichier et n'affiche rien d'autre."
      )
    )
  )
  var checksFile = false

  @Option(
    help: ArgumentHelp(
      localized("Form of the history: text or json.", "Forme de l'historique : text ou json."),
      valueName: "text|json"
    )
  )
  var format: ReportFormat = .text

  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var colour: ColourOption

  func execute(in console: Console) -> ExitStatus {
    guard let settings = configuration.settings(near: ".", in: console) else { return .unusable }
    let console = console.speaking(settings)
    guard let path = history.path(settings, in: console) else { return .unusable }
    let question = TrendQuestion(
      series: history.series ?? settings.series?.text,
      since: since,
      by: grouping
    )
    switch console.ask(checksFile ? .check : .trend(question), of: path) {
    case .trend(let trend): return write(trend, console)
    case .sound(let extent): return confirm(extent, path, console)
    case .recorded, .failed: return .internalError
    case nil: return .unusable
    }
  }

  private func write(_ trend: HistoryTrend, _ console: Console) -> ExitStatus {
    console.write(to: nil) { output, terminal in
      switch format {
      case .text:
        let style = colour.style(on: terminal, in: console)
        HistoryListing(trend, style: style, shown: showsAll ? .max : Self.shownLines).write(to: &output)
      case .json: JSONHistory(trend, toolVersion: programVersion).write(to: &output)
      }
    } ?? .success
  }

  private func confirm(_ extent: HistoryExtent, _ path: String, _ console: Console) -> ExitStatus {
    console.write(to: nil) { output, _ in
      let series = extent.series.joined(separator: ", ")
      let file = TerminalText.escaped(path)
      output.write(
        console.words(
          "\(file) is sound: audits \(extent.audits), series \(series)\n",
          "\(file) est intègre : audits \(extent.audits), séries \(series)\n"
        )
      )
    } ?? .success
  }

  /// As many lines of a kind as a person takes in at once.
  private static let shownLines = 10
}
