import Diagnostics
import History

extension Console {
  /// Asks the keeper of a history; nil when it cannot do what is asked, which is shown.
  func ask(_ request: HistoryRequest, of path: String) -> HistoryReply? {
    do throws(HistoryKeeper.Failure) {
      let reply = try HistoryKeeper(path: path).ask(request)
      guard case .failed(let failure) = reply else { return reply }
      show(.history(failure, path))
    } catch {
      show(.historyKeeper(error, path))
    }
    return nil
  }
}

extension Diagnostic {
  /// What is wrong with the history in a file.
  fileprivate static func history(_ failure: HistoryFailure, _ path: String) -> Diagnostic {
    let file = "`\(path)`"
    switch failure {
    case .missing:
      return Diagnostic(
        "history.nothing-recorded",
        en: "nothing is recorded in \(file)",
        fr: "rien n'est enregistré dans \(file)",
        help: LocalizedText(
          en: "`serment audit --record` keeps the results of an audit",
          fr: "`serment audit --record` conserve les résultats d'un audit"
        ),
        at: nil
      )
    case .foreign:
      return Diagnostic(
        "history.foreign-file",
        en: "\(file) is no history of serment, and stays as it is",
        fr: "\(file) n'est pas un historique de serment ; le fichier reste inchangé",
        help: otherFile,
        at: nil
      )
    case .damaged(let words):
      return Diagnostic(
        "history.damaged",
        en: "\(file) is damaged, and stays as it is: \(words)",
        fr: "\(file) est endommagé et reste inchangé : \(words)",
        help: LocalizedText(
          en: "bring a copy of it back, or name another file with `--history`",
          fr: "rétablir une copie, ou indiquer un autre fichier avec `--history`"
        ),
        at: nil
      )
    case .newer:
      return Diagnostic(
        "history.newer",
        en: "a later version of serment wrote \(file)",
        fr: "une version plus récente de serment a écrit \(file)",
        help: LocalizedText(
          en: "use that version, or name another file with `--history`",
          fr: "utiliser cette version, ou indiquer un autre fichier avec `--history`"
        ),
        at: nil
      )
    case .busy:
      return Diagnostic(
        "history.busy",
        en: "others write to \(file), and nothing was kept",
        fr: "d'autres écrivent dans \(file) ; rien n'a été conservé",
        help: LocalizedText(en: "try again later", fr: "réessayer plus tard"),
        at: nil
      )
    case .system(let code):
      let reason = SystemFailure.reason(code)
      return Diagnostic(
        "history.cannot-use",
        en: "the history \(file) cannot be used: \(reason.en)",
        fr: "l'historique \(file) ne peut être utilisé : \(reason.fr)",
        help: otherFile,
        at: nil
      )
    case .database(let words):
      return Diagnostic(
        "history.cannot-use",
        en: "the history \(file) cannot be used: \(words)",
        fr: "l'historique \(file) ne peut être utilisé : \(words)",
        help: otherFile,
        at: nil
      )
    case .unknownSeries(let name, let known):
      let near = NearestName.find(name, among: known).map(quoted)
      return Diagnostic(
        "history.unknown-series",
        en: "the history has no series \(quoted(name))",
        fr: "l'historique n'a pas de série \(quoted(name))",
        help: near.map { LocalizedText(en: "did you mean \($0)?", fr: "vouliez-vous dire \($0) ?") }
          ?? names(known),
        at: nil
      )
    case .severalSeries(let known):
      return Diagnostic(
        "history.several-series",
        en: "the history has several series",
        fr: "l'historique a plusieurs séries",
        help: names(known),
        at: nil
      )
    }
  }

  /// Why the program that keeps histories gave no answer.
  fileprivate static func historyKeeper(_ failure: HistoryKeeper.Failure, _ path: String) -> Diagnostic {
    switch failure {
    case .notStarted(let program, let code):
      let reason = SystemFailure.reason(code)
      return Diagnostic(
        "history.no-keeper",
        en: "`\(program)`, which keeps histories, cannot be started: \(reason.en)",
        fr: "`\(program)`, qui tient les historiques, ne peut être lancé : \(reason.fr)",
        help: LocalizedText(
          en: "put it into the folder of `serment`, as `make build` does",
          fr: "le placer dans le dossier de `serment`, comme le fait `make build`"
        ),
        at: nil
      )
    case .noAnswer:
      return Diagnostic(
        "history.interrupted",
        en: "`serment-history` ended before it answered, so nothing is certain to be kept in `\(path)`",
        fr:
          "`serment-history` s'est arrêté avant de répondre ; rien n'est assurément conservé dans `\(path)`",
        help: LocalizedText(
          en: "run the command again: an audit that is there is not kept twice",
          fr: "relancer la commande : un audit déjà présent n'est pas conservé deux fois"
        ),
        at: nil
      )
    }
  }

  private static let otherFile = LocalizedText(
    en: "name another file with `--history`",
    fr: "indiquer un autre fichier avec `--history`"
  )

  private static func names(_ series: [String]) -> LocalizedText {
    let names = series.prefix(5).map(quoted).joined(separator: ", ") + (series.count > 5 ? ", …" : "")
    return LocalizedText(en: "`--series` takes \(names)", fr: "`--series` accepte \(names)")
  }
}
