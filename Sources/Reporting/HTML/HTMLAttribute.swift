/// An attribute of an element; its name is of the program, its value may be of an inventory.
///
/// None takes a URL of an inventory: links lead to places within the page alone.
struct HTMLAttribute {
  let name: StaticString
  let value: String

  init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }

  init(_ name: StaticString, _ value: Int) { self.init(name, String(value)) }

  /// What style sheet and script find the element by.
  static func `class`(_ names: String) -> Self { Self("class", names) }

  /// What permalinks find the element by.
  static func id(_ id: String) -> Self { Self("id", id) }

  /// A link to an element of the page.
  static func link(to id: String) -> Self { Self("href", "#" + id) }

  /// The picture at the head of the page.
  static func source(_ logo: PageLogo) -> Self { Self("src", logo.url) }

  /// Left out by screen readers: its words stand beside it.
  static let decorative = Self("aria-hidden", "true")
}
