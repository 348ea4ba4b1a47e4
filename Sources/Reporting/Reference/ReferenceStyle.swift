import Catalogue
import Diagnostics
import Values

/// How the pages of the reference are worded and linked in a language.
struct ReferenceStyle: Sendable {
  /// Fixed words, dates and spaces of the language.
  let typography: Typography

  init(language: Language) { typography = Typography(language: language) }

  /// A text of the rules.
  func text(_ text: LocalizedText) -> MarkdownText { MarkdownText(text: typography.text(text)) }

  /// Fixed words.
  func words(_ english: String, _ french: String) -> MarkdownText {
    MarkdownText(text: typography.words(english, french))
  }

  /// A line that begins with what it is about.
  func labelled(_ english: String, _ french: String, _ text: MarkdownText) -> MarkdownText {
    label(english, french) + " " + text
  }

  /// What the lines below are about.
  func label(_ english: String, _ french: String) -> MarkdownText {
    .strong(MarkdownText(text: typography.label(typography.words(english, french))))
  }

  /// From when and until when something applies, one line for each.
  func validity(from first: CalendarDate?, until last: CalendarDate?) -> [MarkdownText] {
    let start = first.map { labelled("Applies from", "Depuis le", MarkdownText(text: typography.day($0))) }
    let end = last.map { labelled("Applies until", "Jusqu'au", MarkdownText(text: typography.day($0))) }
    return [start, end].compactMap { $0 }
  }

  /// A count with its share.
  func share(_ count: Int, of total: Int) -> MarkdownText {
    let share = count == 0 ? "" : " (" + typography.share(count, of: total) + ")"
    return MarkdownText(text: typography.number(count) + share)
  }

  /// The name of a state, with what it means behind.
  func meaning(of state: ControlCoverage.State, _ figures: MarkdownText = "") -> MarkdownText {
    let label = MarkdownText.strong(MarkdownText(text: typography.label(typography.text(state.label))))
    return label + " " + figures + text(state.meaning)
  }

  /// The file of a page within its folder.
  func file(_ name: String) -> String { name + (typography.language == .fr ? ".fr.md" : ".md") }

  /// A link to where a check is described, from a page of another kind.
  func link(_ check: Check) -> MarkdownText {
    .link(.code(check.id), to: "../checks/" + file(check.topic) + "#" + check.id)
  }

  /// What stands below the title of every page.
  func origin(_ arguments: String) -> MarkdownText {
    words("Generated from the rules by ", "Page produite à partir des règles par ")
      + .code("serment reference " + arguments) + "."
  }
}
