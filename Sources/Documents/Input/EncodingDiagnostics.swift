import Diagnostics

// What is wrong with the encoding of a file.
extension Diagnostic {
  static func binaryFile(_ content: LocalizedText, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "encoding.not-a-text",
      en: "this file is no text but \(content.en)",
      fr: "ce fichier n'est pas un texte mais \(content.fr)",
      help: LocalizedText(
        en: "export the inventory as YAML, JSON or XML",
        fr: "exporter l'inventaire en YAML, JSON ou XML"
      ),
      at: range,
      excerpt: .none
    )
  }

  static func invalidUTF8(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "encoding.invalid-utf-8",
      en: "this byte is not UTF-8",
      fr: "cet octet n'est pas de l'UTF-8",
      help: LocalizedText(
        en: "save the file as UTF-8; older Windows programs write windows-1252",
        fr: "enregistrer le fichier en UTF-8 ; d'anciens logiciels Windows écrivent en windows-1252"
      ),
      at: range
    )
  }

  static func unknownEncoding(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "encoding.unknown",
      en: "the file declares the encoding \(quoted(name)), which is not known here",
      fr: "le fichier déclare le codage \(quoted(name)), qui n'est pas connu ici",
      help: LocalizedText(en: "save the file as UTF-8", fr: "enregistrer le fichier en UTF-8"),
      at: range
    )
  }

  static func contradictedEncoding(_ declared: String, _ found: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "encoding.contradicted",
      en: "the file declares the encoding \(quoted(declared)), but it is written in \(found)",
      fr: "le fichier déclare le codage \(quoted(declared)), mais il est écrit en \(found)",
      help: LocalizedText(
        en: "write `encoding=\"\(found)\"`, or save the file in the encoding that it declares",
        fr: "écrire `encoding=\"\(found)\"`, ou enregistrer le fichier dans le codage déclaré"
      ),
      at: range
    )
  }

  static func brokenEncoding(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "encoding.broken",
      en: "the file is not valid \(name)",
      fr: "le fichier n'est pas du \(name) valide",
      help: LocalizedText(en: "save the file as UTF-8", fr: "enregistrer le fichier en UTF-8"),
      at: range
    )
  }
}
