import Diagnostics

/// How much is said on standard error.
enum Verbosity {
  /// What ends a run.
  case errors
  /// Warnings and progress too.
  case usual
  /// What is read and written too.
  case everything
}

/// Where words for people go: standard error, in the language of the run.
struct Console {
  /// The language.
  let language: Language
  /// What standard error shows text on.
  let terminal = Terminal(2)

  /// How much is said.
  var verbosity = Verbosity.usual

  /// The console of a run by its settings.
  func speaking(_ settings: Settings) -> Console {
    Console(language: settings.language.value, verbosity: settings.verbosity)
  }

  /// Says what the run does, to those who want to know.
  func tell(_ english: String, _ french: String) {
    guard verbosity == .everything else { return }
    var output = FileOutput(2)
    output.write(TerminalText.escaped(words(english, french)) + "\n")
    output.flush()
  }

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
    let bag = verbosity == .errors ? bag.errorsAlone : bag
    guard !bag.diagnostics.isEmpty else { return }
    var output = FileOutput(2)
    output.write(
      DiagnosticRenderer(sources: sources, language: language, isColoured: terminal.isColoured).render(bag)
    )
    output.flush()
  }
}
