/// Walks along a start tag that libxml2 found well-formed, for the places of its parts.
///
/// libxml2 hands attributes over in their order and keeps declarations of namespaces to itself.
struct XMLTagCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int

  /// Begins at the `<` of a tag.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    index = start + 1
  }

  /// The element's name, without its prefix.
  mutating func takeName() -> Range<Int> { localRange(of: takeQualifiedName()) }

  /// The next attribute that declares no namespace: its name with its prefix, and its value without quotes.
  mutating func takeAttribute() -> (name: Range<Int>, value: Range<Int>) {
    while true {
      skip { $0 <= 0x20 }
      let name = takeQualifiedName()
      skip { $0 <= 0x20 || $0 == UInt8(ascii: "=") }
      guard !name.isEmpty, index < bytes.count else { return (name, name) }
      let quote = bytes[index]
      let start = min(index + 1, bytes.count)
      index = start
      skip { $0 != quote }
      let value = start..<index
      index = min(index + 1, bytes.count)
      if !declaresNamespace(name) { return (name, value) }
    }
  }

  /// The index behind the tag.
  mutating func takeEnd() -> Int {
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      // Declarations of namespaces behind the last attribute.
      if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
        let quote = bytes[index]
        index += 1
        skip { $0 != quote }
      }
      index = min(index + 1, bytes.count)
    }
    return min(index + 1, bytes.count)
  }

  /// A name without its prefix.
  func localName(of name: Range<Int>) -> Slice<UnsafeBufferPointer<UInt8>> { bytes[localRange(of: name)] }

  private func localRange(of name: Range<Int>) -> Range<Int> {
    for index in name where bytes[index] == UInt8(ascii: ":") { return (index + 1)..<name.upperBound }
    return name
  }

  private func declaresNamespace(_ name: Range<Int>) -> Bool {
    guard name.count == 5 || name.count > 5 && bytes[name.lowerBound + 5] == UInt8(ascii: ":") else {
      return false
    }
    return bytes[name].starts(with: "xmlns".utf8)
  }

  private mutating func takeQualifiedName() -> Range<Int> {
    let start = index
    skip {
      $0 > 0x20 && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">")
    }
    return start..<index
  }

  @inline(__always)
  private mutating func skip(while condition: (UInt8) -> Bool) {
    while index < bytes.count, condition(bytes[index]) { index += 1 }
  }
}
