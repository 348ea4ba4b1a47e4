/// An element that has begun and not ended.
struct XMLElement {
  /// The index of its `<`.
  let start: Int
  /// The index behind its start tag, or behind its last child.
  var contentStart: Int
  /// Where its text begins in the document's text.
  var textStart: Int
  /// Whether it became a mapping, because an attribute or an element stands in it.
  var isMapping = false
  /// Whether an element stands in it, so that words beside it belong to nothing.
  var hasElements = false
  /// Whether it says that it is recorded as absent.
  var isNil = false
  /// Whether stray words in it were told already.
  var hasStrayText = false
}

/// A namespace by its name, as libxml2 keeps it for as long as it parses; nil for none.
struct XMLNamespace {
  private let name: UnsafePointer<UInt8>?

  /// The one of attributes that speak of the document's schema.
  private static let schemaInstance: StaticString = "http://www.w3.org/2001/XMLSchema-instance"

  init(_ name: UnsafePointer<UInt8>?) { self.name = name }

  /// The name as text, empty for none.
  var text: String { name.map { String(cString: $0) } ?? "" }

  /// Whether it is the one of `xsi:nil`.
  var isSchemaInstance: Bool { Self.isEqual(name, Self.schemaInstance.utf8Start) }

  /// Whether both have the same name; libxml2 keeps each name once, so that their places nearly always tell.
  func isSame(as other: XMLNamespace) -> Bool { name == other.name || Self.isEqual(name, other.name) }

  private static func isEqual(_ left: UnsafePointer<UInt8>?, _ right: UnsafePointer<UInt8>?) -> Bool {
    guard var left, var right else { return false }
    while left.pointee == right.pointee {
      if left.pointee == 0 { return true }
      left += 1
      right += 1
    }
    return false
  }
}
