/// A text for a person at a terminal that is set in a style.
protocol StyledListing {
  /// How it is set.
  var style: ListingStyle { get }
}

extension StyledListing {
  /// Fixed words, dates and spaces of the language.
  var typography: Typography { style.typography }

  /// The heading of a section.
  func heading(_ english: String, _ french: String, to layout: inout TextLayout) {
    layout.heading(typography.words(english, french))
  }

  /// Says how many of so many lines are not among those that are shown.
  func writeRest(_ count: Int, shown: Int, to layout: inout TextLayout) {
    guard count > shown else { return }
    let more = typography.number(count - shown)
    let words = typography.words(
      "and \(more) more; `--all` shows them",
      "et \(more) de plus ; `--all` les affiche"
    )
    layout.paragraph(StyledText(words, .faint), first: 2)
  }
}
