import Diagnostics
import Glibc

/// Writes a file that must not be there yet.
enum NewFile {
  /// Writes the text, with the folders on the way; the `errno` of the first failure, such as that of a file that is
  /// there already.
  static func write(_ text: String, to path: String) -> Int32? {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/").dropLast() {
      folder += part + "/"
      if mkdir(folder, 0o777) != 0, errno != EEXIST { return errno }
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return errno }
    var output = FileOutput(descriptor)
    output.write(text)
    output.close()
    return output.failure
  }

  /// Takes a new file back; the `errno` of a failure.
  static func remove(_ path: String) -> Int32? { unlink(path) == 0 ? nil : errno }
}

extension Diagnostic {
  /// A file that would be written is there.
  static func fileExists(_ path: String) -> Diagnostic {
    Diagnostic(
      "command.file-exists",
      en: "`\(path)` is there already",
      fr: "`\(path)` existe déjà",
      help: LocalizedText(
        en: "complete it, or choose another name",
        fr: "le compléter, ou choisir un autre nom"
      ),
      at: nil
    )
  }
}
