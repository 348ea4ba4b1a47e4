import Diagnostics

/// What the value of a field must look like for anything to be taken from it.
///
/// Whatever a reader asks a value of another shape for, it gets nothing, so that a list written as a mapping would pass
/// for one that is empty.
indirect enum ManifestShape: Sendable {
  case text
  case list(of: ManifestShape)
  /// A mapping of which these keys are read; others may hold anything.
  case mapping([String: ManifestShape])
  /// A mapping of which each value is read.
  case values(ManifestShape)
  case either(ManifestShape, ManifestShape)

  /// Names with texts, such as labels.
  static let texts = ManifestShape.values(.text)
  /// Something that others refer to by its name.
  static let named = ManifestShape.mapping(["name": .text])

  /// The shape itself, or those of which one will do.
  var choices: [ManifestShape] {
    guard case .either(let first, let second) = self else { return [self] }
    return first.choices + second.choices
  }

  /// Whether a value is of this very kind, whatever is in it.
  func admits(_ element: ManifestElement) -> Bool {
    switch self {
    case .text: !element.isMapping && !element.isSequence
    case .list: element.isSequence
    case .mapping, .values: element.isMapping
    case .either(let first, let second): first.admits(element) || second.admits(element)
    }
  }

  /// Its kind in words.
  var words: LocalizedText {
    switch self {
    case .text: LocalizedText(en: "a text", fr: "un texte")
    case .list: LocalizedText(en: "a list", fr: "une liste")
    case .mapping, .values: LocalizedText(en: "a mapping", fr: "un bloc de clés")
    case .either(let first, let second):
      LocalizedText(
        en: "\(first.words.en) or \(second.words.en)",
        fr: "\(first.words.fr) ou \(second.words.fr)"
      )
    }
  }
}
