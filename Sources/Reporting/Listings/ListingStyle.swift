public import Diagnostics

/// How a listing for a person at a terminal is set.
public struct ListingStyle: Sendable {
  /// Fixed words, dates and spaces of the language.
  let typography: Typography
  private let width: Int
  private let isColoured: Bool

  /// Creates a style for lines of `width` columns, with colours only if a terminal shows them.
  public init(language: Language, width: Int, isColoured: Bool) {
    typography = Typography(language: language)
    self.width = width
    self.isColoured = isColoured
  }

  /// An empty page.
  var layout: TextLayout { TextLayout(width: width, isColoured: isColoured) }
}
