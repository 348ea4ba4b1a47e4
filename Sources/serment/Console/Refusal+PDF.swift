import Diagnostics

extension Console {
  /// Says why there is no PDF.
  func refuse(_ failure: PDFConversion.Failure) -> ExitStatus {
    switch failure {
    case .noTool:
      show(
        Diagnostic(
          "output.no-pdf-tool",
          en: "a PDF needs WeasyPrint or Chromium, and neither is installed",
          fr: "un PDF nécessite WeasyPrint ou Chromium, et aucun des deux n'est installé",
          help: LocalizedText(
            en:
              "install Debian's package `weasyprint` (or `chromium`), or write `--format html` and print it from a browser",
            fr:
              "installer le paquet Debian `weasyprint` (ou `chromium`), ou écrire `--format html` et l'imprimer depuis un navigateur"
          ),
          at: nil
        )
      )
    case .tool(let name, let status, let words):
      let quoted = words.isEmpty ? "" : ": \(Diagnostic.quoted(words))"
      let cited = words.isEmpty ? "" : "\u{A0}: \(Diagnostic.quoted(words))"
      show(
        Diagnostic(
          "output.pdf-failed",
          en: "`\(name)` made no PDF, exit code \(status)\(quoted)",
          fr: "`\(name)` n'a pas produit de PDF, code de retour \(status)\(cited)",
          help: LocalizedText(
            en: "write `--format html` and print it from a browser",
            fr: "écrire `--format html` et l'imprimer depuis un navigateur"
          ),
          at: nil
        )
      )
    case .system(let code):
      let reason = SystemFailure.reason(code)
      show(
        Diagnostic(
          "output.pdf-failed",
          en: "no PDF can be made: \(reason.en)",
          fr: "aucun PDF ne peut être produit\u{A0}: \(reason.fr)",
          at: nil
        )
      )
    }
    return .unusable
  }
}
