import Diagnostics
import Glibc

/// What to do where a file cannot be written.
enum OutputRemedy {
  /// The remedy for an `errno`; nil where its reason says it.
  static func text(for code: Int32) -> LocalizedText? {
    switch code {
    case ENOENT, ENOTDIR:
      LocalizedText(en: "create the folder first", fr: "créer d'abord le dossier")
    case EEXIST:
      LocalizedText(
        en: "choose another file, or delete this one first",
        fr: "choisir un autre fichier ou supprimer d'abord celui-ci"
      )
    case EISDIR, ELOOP, ENAMETOOLONG:
      LocalizedText(en: "choose another file", fr: "choisir un autre fichier")
    case EACCES, EPERM, EROFS:
      LocalizedText(
        en: "choose another file, or ask for the right to write this one",
        fr: "choisir un autre fichier ou demander le droit d'écrire celui-ci"
      )
    case ENOSPC, EDQUOT, EFBIG:
      LocalizedText(
        en: "make room, or choose another place",
        fr: "faire de la place ou choisir un autre emplacement"
      )
    default: nil
    }
  }
}
