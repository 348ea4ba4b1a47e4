import Diagnostics
import Importers

/// What to say of a file that is no inventory: one sentence, whatever is in it.
extension Diagnostic {
  /// A file of a tool that is known.
  static func foreignFormat(_ format: ForeignFormat, in source: SourceFile) -> Diagnostic {
    Diagnostic(
      "input.foreign-format",
      en: "this is not an inventory but \(format.name.en)",
      fr: "ceci n'est pas un inventaire mais \(format.name.fr)",
      help: whatIsRead,
      at: beginning(of: source),
      excerpt: .none
    )
  }

  /// A file of which nobody knows what it is.
  ///
  /// - Parameter content: what stands at its top.
  static func unknownFormat(_ content: LocalizedText, in source: SourceFile) -> Diagnostic {
    Diagnostic(
      "input.unknown-format",
      en: "this is not an inventory: \(content.en)",
      fr: "ceci n'est pas un inventaire : \(content.fr)",
      help: whatIsRead,
      at: beginning(of: source),
      excerpt: .none
    )
  }

  private static func beginning(of source: SourceFile) -> SourceRange {
    SourceRange(source: source.id, start: 0, end: 0)
  }

  private static let whatIsRead = LocalizedText(
    en:
      "serment reads inventories of its own, with sections such as `systems`, in XML inside `<inventory>`, and "
      + "computers' inventories of GLPI, OCS and FusionInventory agents",
    fr:
      "serment lit ses propres inventaires, avec des rubriques telles que `systems`, en XML dans `<inventory>`, et "
      + "les inventaires d'ordinateurs des agents GLPI, OCS et FusionInventory"
  )
}
