import Diagnostics

// What is wrong with values that cannot be taken as they are written.
extension Diagnostic {
  /// A value of another shape than its field has.
  static func wrongShape(of place: ShapedPlace, _ shape: ManifestShape, at range: SourceRange) -> Diagnostic {
    let (name, words) = (quoted(place.name), shape.words)
    return Diagnostic(
      "manifest.wrong-shape",
      .warning,
      en: "\(place.isItem ? "each item of \(name)" : name) must be \(words.en); nothing is taken from it",
      fr: "\(place.isItem ? "chaque élément de \(name)" : name) doit être \(words.fr) ; rien n'en est repris",
      at: range
    )
  }

  /// An object without what there would be to take from it.
  static func missingField(_ field: String, of kind: PlacedText) -> Diagnostic {
    Diagnostic(
      "manifest.missing-field",
      .warning,
      en: "this \(quoted(kind.text)) has no `\(field)`; nothing is taken from it",
      fr: "ce \(quoted(kind.text)) n'a pas de `\(field)` ; rien n'en est repris",
      at: kind.range,
      excerpt: .value
    )
  }

  /// A port that is none.
  static func invalidPublishedPort(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "manifest.invalid-port",
      .warning,
      en: "this publishes no port; nothing is taken from it",
      fr: "ceci ne publie aucun port ; rien n'en est repris",
      help: LocalizedText(
        en: "ports are written as `8080:80`, `127.0.0.1:8080:80/tcp`, or as a mapping with `target`",
        fr: "les ports s'écrivent `8080:80`, `127.0.0.1:8080:80/tcp`, ou en un bloc de clés avec `target`"
      ),
      at: range
    )
  }
}
