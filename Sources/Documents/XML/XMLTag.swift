/// The places of a start tag's parts in the text; libxml2 says what they are, not where.
struct XMLTag {
  /// The element's name, without its prefix.
  let name: Range<Int>
  /// The index behind `>`.
  let end: Int
  private let bytes: UnsafeBufferPointer<UInt8>
  private let attributes: [(name: Range<Int>, value: Range<Int>)]

  /// Finds the parts of a well-formed tag that begins at an index.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    var index = min(start + 1, bytes.count)
    name = Self.name(bytes, from: &index)
    var attributes: [(name: Range<Int>, value: Range<Int>)] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      guard bytes[index] > 0x20, bytes[index] != UInt8(ascii: "/") else {
        index += 1
        continue
      }
      let name = Self.name(bytes, from: &index)
      while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "=") { index += 1 }
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
      else { break }
      let close = bytes[(index + 1)...].firstIndex(of: bytes[index]) ?? bytes.count
      attributes.append((name, (index + 1)..<close))
      index = min(close + 1, bytes.count)
    }
    self.attributes = attributes
    end = min(index + 1, bytes.count)
  }

  /// The places of an attribute's name and value; those of the tag's name when it is not found.
  func attribute(named text: UnsafePointer<UInt8>) -> (name: Range<Int>, value: Range<Int>) {
    attributes.first { place in
      var next = text
      for index in place.name {
        guard next.pointee == bytes[index] else { return false }
        next += 1
      }
      return next.pointee == 0
    } ?? (name, name)
  }

  /// A name at an index, without its prefix; moves behind it.
  private static func name(_ bytes: UnsafeBufferPointer<UInt8>, from index: inout Int) -> Range<Int> {
    var start = index
    while index < bytes.count, bytes[index] > 0x20, !"=/>".utf8.contains(bytes[index]) {
      if bytes[index] == UInt8(ascii: ":") { start = index + 1 }
      index += 1
    }
    return start..<max(start, index)
  }
}

/// An attribute as libxml2 hands it over.
struct XMLAttribute {
  /// The name, without its prefix.
  let name: UnsafePointer<UInt8>
  /// The namespace, empty for none.
  let namespace: String
  /// The value, normalised and with its references replaced.
  let value: UnsafeBufferPointer<UInt8>

  /// Whether it speaks of the document's schema and not of its content.
  var isOfSchemaInstance: Bool { namespace == "http://www.w3.org/2001/XMLSchema-instance" }

  /// Whether it says that the element is recorded as absent.
  var isNil: Bool {
    isOfSchemaInstance && String(cString: name) == "nil"
      && (value.elementsEqual("true".utf8) || value.elementsEqual("1".utf8))
  }
}
