import Diagnostics
import Glibc

// What is wrong with a path, where no text has a place yet.
extension Diagnostic {
  static func unreadable(_ path: String, _ code: Int32) -> Diagnostic {
    let reason = SystemFailure.reason(code)
    let nearest = code == ENOENT ? NearestPath.find(path) : nil
    // Arguments arrive with replacement characters in place of bytes that are no UTF-8.
    let isRespelt = code == ENOENT && path.unicodeScalars.contains("\u{FFFD}")
    return Diagnostic(
      "input.unreadable",
      en: "`\(path)` cannot be read: \(reason.en)",
      fr: "`\(path)` ne peut être lu : \(reason.fr)",
      help: isRespelt
        ? LocalizedText(
          en: "its name is not spelt in UTF-8: name the folder that it lies in, or rename it",
          fr: "son nom n'est pas écrit en UTF-8 : indiquer le dossier qui le contient, ou le renommer"
        ) : nearest.map { LocalizedText(en: "did you mean `\($0)`?", fr: "vouliez-vous dire `\($0)` ?") },
      at: nil
    )
  }

  static func fileTooLarge(_ path: String, _ limit: Int) -> Diagnostic {
    Diagnostic(
      "input.too-large",
      en: "`\(path)` is larger than \(limit >> 20) MiB",
      fr: "`\(path)` dépasse \(limit >> 20) Mio",
      help: LocalizedText(en: "split it into several files", fr: "le répartir en plusieurs fichiers"),
      at: nil
    )
  }

  static func foreignFile(_ path: String) -> Diagnostic {
    Diagnostic(
      "input.foreign-file",
      .warning,
      en: "`\(path)` is left out: it is no YAML, JSON or XML file by its name",
      fr: "`\(path)` est ignoré : d'après son nom, ce n'est pas un fichier YAML, JSON ou XML",
      help: LocalizedText(
        en: "name it on the command line to have it read",
        fr: "le nommer sur la ligne de commande pour qu'il soit lu"
      ),
      at: nil
    )
  }

  /// One sentence for all, because version control alone brings several.
  static func hiddenFiles(_ names: [String], in folder: String) -> Diagnostic {
    let shown = names.prefix(3).map { "`\($0)`" }.joined(separator: ", ") + (names.count > 3 ? ", …" : "")
    return Diagnostic(
      "input.hidden-files",
      .warning,
      en: "hidden files in `\(folder)` are left out (\(names.count)): \(shown)",
      fr: "les fichiers cachés de `\(folder)` sont ignorés (\(names.count)) : \(shown)",
      help: LocalizedText(
        en: "name them on the command line to have them read",
        fr: "les nommer sur la ligne de commande pour qu'ils soient lus"
      ),
      at: nil
    )
  }

  static func metBefore(_ path: String) -> Diagnostic {
    Diagnostic(
      "input.met-before",
      .warning,
      en: "`\(path)` is left out: it was read already under another name",
      fr: "`\(path)` est ignoré : il a déjà été lu sous un autre nom",
      at: nil
    )
  }

  static func noFiles(_ path: String) -> Diagnostic {
    Diagnostic(
      "input.no-files",
      en: "the folder `\(path)` holds no YAML, JSON or XML file",
      fr: "le dossier `\(path)` ne contient aucun fichier YAML, JSON ou XML",
      at: nil
    )
  }
}
