import Glibc

/// Why the system did not do what was asked, in words for people.
public enum SystemFailure {
  /// The reason that an `errno` stands for; a rare one in the system's own words.
  public static func reason(_ code: Int32) -> LocalizedText {
    switch code {
    case ENOENT:
      LocalizedText(en: "there is no such file or folder", fr: "ce fichier ou dossier n'existe pas")
    case EEXIST:
      LocalizedText(en: "there is a file of that name already", fr: "un fichier de ce nom existe déjà")
    case EACCES, EPERM: LocalizedText(en: "it is not permitted", fr: "ce n'est pas autorisé")
    case ELOOP: LocalizedText(en: "its links lead in a circle", fr: "ses liens forment une boucle")
    case EISDIR: LocalizedText(en: "it is a folder", fr: "c'est un dossier")
    case ENOTDIR:
      LocalizedText(
        en: "a part of its path is a file and no folder",
        fr: "une partie de son chemin est un fichier et non un dossier"
      )
    case ENOSPC, EDQUOT: LocalizedText(en: "there is no space left", fr: "il n'y a plus de place")
    case EFBIG:
      LocalizedText(en: "it would be larger than allowed here", fr: "il dépasserait la taille permise ici")
    case ENXIO: LocalizedText(en: "nothing is connected to it", fr: "rien n'y est connecté")
    case EINVAL:
      LocalizedText(en: "it is not made for this", fr: "il ne se prête pas à cet usage")
    case EROFS: LocalizedText(en: "it can only be read", fr: "il n'est accessible qu'en lecture")
    case EBADF: LocalizedText(en: "it is closed", fr: "le flux est fermé")
    case EIO: LocalizedText(en: "the device reports a failure", fr: "le périphérique signale une défaillance")
    case ENAMETOOLONG: LocalizedText(en: "its name is too long", fr: "son nom est trop long")
    case EMFILE, ENFILE:
      LocalizedText(en: "too many files are open", fr: "trop de fichiers sont ouverts")
    default: LocalizedText(verbatim: String(cString: strerror(code)))
    }
  }
}
