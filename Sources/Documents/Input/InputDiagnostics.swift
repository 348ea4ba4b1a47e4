public import Diagnostics
import Glibc

// What is wrong with a path, where no text has a place yet.
extension Diagnostic {
  /// A path that cannot be read, with the `errno` of the system call.
  public static func unreadable(_ path: String, _ code: Int32) -> Diagnostic {
    let reason = SystemFailure.reason(code)
    return Diagnostic(
      "input.unreadable",
      en: "`\(path)` cannot be read: \(reason.en)",
      fr: "`\(path)` ne peut être lu : \(reason.fr)",
      help: remedy(for: path, code),
      at: nil
    )
  }

  private static func remedy(for path: String, _ code: Int32) -> LocalizedText? {
    switch code {
    case ENOENT where path.unicodeScalars.contains("\u{FFFD}"):
      // Arguments arrive with replacement characters in place of bytes that are no UTF-8.
      LocalizedText(
        en: "its name is not spelt in UTF-8: name the folder that it lies in, or rename it",
        fr: "son nom n'est pas écrit en UTF-8 : indiquer le dossier qui le contient, ou le renommer"
      )
    case ENOENT:
      NearestPath.find(path).map {
        LocalizedText(en: "did you mean `\($0)`?", fr: "vouliez-vous dire `\($0)` ?")
      }
        ?? LocalizedText(
          en: "check the path, which counts from the folder that the command runs in",
          fr: "vérifier le chemin, qui part du dossier où la commande est lancée"
        )
    case EACCES:
      LocalizedText(en: "ask for the right to read it", fr: "demander le droit de le lire")
    default: nil
    }
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

  /// What would keep a run waiting, or never end.
  static func specialFile(_ path: String) -> Diagnostic {
    Diagnostic(
      "input.special-file",
      .warning,
      en: "`\(path)` is left out: it is a pipe, a socket or a device",
      fr: "`\(path)` est ignoré\u{A0}: c'est un tube, un socket ou un périphérique",
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
