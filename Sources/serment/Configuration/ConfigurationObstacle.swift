import Diagnostics
import Glibc

/// What keeps a path from being read as a configuration file, before it is opened.
struct ConfigurationObstacle {
  private let path: String
  private let reason: LocalizedText
  /// Whether the person named the file, which was looked for otherwise.
  private let isNamed: Bool

  /// Looks at a path; nil where nothing stands in the way, and where whoever opens a file that was named says it better.
  init?(at path: String, isNamed: Bool) {
    (self.path, self.isNamed) = (path, isNamed)
    var status = stat()
    guard stat(path, &status) == 0 else {
      reason = SystemFailure.reason(errno)
      if isNamed { return nil }
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: reason = SystemFailure.reason(EISDIR)
    // A pipe that nobody named would keep every run near it waiting.
    case let kind where isNamed || kind == S_IFREG: return nil
    default:
      reason = LocalizedText(
        en: "it is a pipe, a socket or a device",
        fr: "c'est un tube, un socket ou un périphérique"
      )
    }
  }

  /// What to say of it.
  var diagnostic: Diagnostic {
    Diagnostic(
      "configuration.unreadable",
      en: "the configuration file `\(path)` cannot be read: \(reason.en)",
      fr: "le fichier de configuration `\(path)` ne peut être lu\u{A0}: \(reason.fr)",
      help: isNamed
        ? LocalizedText(en: "name the file itself", fr: "indiquer le fichier lui-même")
        : LocalizedText(
          en: "put a file in its place, delete it, or give `--no-config`",
          fr: "mettre un fichier à la place, le supprimer ou indiquer `--no-config`"
        ),
      at: nil
    )
  }
}
