import Catalogue
import Diagnostics
import Glibc

extension Settings {
  /// Whether what the configuration file names can be read; what cannot is shown where the file names it.
  ///
  /// - Parameter names: paths from the folder of the run; those without a place stood on the command line, and whoever
  ///   reads them says what is wrong.
  func canRead(_ names: [CatalogueSelection.Name], in console: Console) -> Bool {
    var bag = DiagnosticBag()
    for name in names {
      guard let place = name.place, access(name.text, R_OK) != 0 else { continue }
      bag.add(.unreadablePath(name.text, errno, at: place))
    }
    console.show(bag, sources: sources)
    return !bag.hasErrors
  }
}

extension Diagnostic {
  fileprivate static func unreadablePath(_ path: String, _ code: Int32, at place: SourceRange) -> Diagnostic {
    let reason = SystemFailure.reason(code)
    return Diagnostic(
      "configuration.unreadable-path",
      en: "`\(path)` cannot be read: \(reason.en)",
      fr: "`\(path)` ne peut être lu\u{A0}: \(reason.fr)",
      help: LocalizedText(
        en: "check the path, which counts from the folder of the configuration file",
        fr: "vérifier le chemin, qui part du dossier du fichier de configuration"
      ),
      at: place,
      excerpt: .full
    )
  }
}
