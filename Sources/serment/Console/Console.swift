import Diagnostics

/// Where words for people go: standard error, in the language of the run.
struct Console {
  /// The language.
  let language: Language
  /// What standard error shows text on.
  let terminal = Terminal(2)

  /// A text of the run in its language.
  func words(_ english: String, _ french: String) -> String {
    LocalizedText(en: english, fr: french)[language]
  }

  /// Shows what is wrong with arguments or the machine, where no file has a place to point at.
  func show(_ diagnostic: Diagnostic) {
    var bag = DiagnosticBag()
    bag.add(diagnostic)
    show(bag, sources: SourceMap())
  }

  /// Shows diagnostics with their places in the sources.
  func show(_ bag: DiagnosticBag, sources: SourceMap) {
    guard !bag.diagnostics.isEmpty else { return }
    var output = FileOutput(2)
    output.write(
      DiagnosticRenderer(sources: sources, language: language, isColoured: terminal.isColoured).render(bag)
    )
    output.flush()
  }
}
