/// Finds what of a line of an inventory is structure, so that the rest, which may be a secret or a person, is
/// masked.
///
/// Structure is punctuation, keys of YAML and JSON, names of elements and attributes. What a line alone
/// cannot tell is taken as content.
struct StructureMask {
  private let bytes: ArraySlice<UInt8>
  private var isShown: [Bool]

  /// Creates the mask of a line, given as UTF-8.
  ///
  /// - Parameters:
  ///   - isXML: whether the source is XML.
  init(line: ArraySlice<UInt8>, isXML: Bool) {
    bytes = line
    isShown = line.map { Self.isPunctuation($0) }
    if isXML { showNames() } else { showKeys() }
  }

  /// Whether the byte at an index of the line may be shown.
  subscript(index: Int) -> Bool { isShown[index - bytes.startIndex] }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
      false
    default: true
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    !isPunctuation(byte) && byte < 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  /// Words before a colon, quoted or not.
  private mutating func showKeys() {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let end: Int
      if bytes[index] == UInt8(ascii: "\"") {
        end = endOfString(from: index)
      } else if Self.isName(bytes[index]) {
        end = bytes[index...].firstIndex { !Self.isName($0) } ?? bytes.endIndex
      } else {
        index += 1
        continue
      }
      let next = bytes[end...].first { $0 != UInt8(ascii: " ") }
      if next == UInt8(ascii: ":"), beginsKey(at: index) { show(index..<end) }
      index = end
    }
  }

  /// Whether only indentation, a list's dash or a bracket stands before; a word inside a text is no key.
  private func beginsKey(at index: Int) -> Bool {
    let before = bytes[..<index].last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    guard let before else { return true }
    if before == UInt8(ascii: ",") {
      return bytes[index] == UInt8(ascii: "\"") || bytes[..<index].contains(UInt8(ascii: "{"))
    }
    return "-{?".utf8.contains(before)
  }

  private func endOfString(from start: Int) -> Int {
    var index = start + 1
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, bytes.endIndex)
  }

  /// The word behind `<` or `</`, and inside a tag words before `=`; values in quotes and comments are
  /// content.
  private mutating func showNames() {
    var inTag = false
    var index = bytes.startIndex
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "<"):
        inTag = index + 1 < bytes.endIndex && bytes[index + 1] != UInt8(ascii: "!")
        index += 1
      case UInt8(ascii: ">"):
        inTag = false
        index += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let end = inTag ? bytes[(index + 1)...].firstIndex(of: bytes[index]) : index
        index = (end ?? bytes.endIndex - 1) + 1
      case let byte where inTag && Self.isName(byte):
        let end = bytes[index...].firstIndex { !Self.isName($0) && $0 != UInt8(ascii: ":") } ?? bytes.endIndex
        let before = bytes[index - 1]
        let isElement = before == UInt8(ascii: "<") || before == UInt8(ascii: "/")
        let isAttribute = end < bytes.endIndex && bytes[end] == UInt8(ascii: "=")
        if isElement || isAttribute { show(index..<end) }
        index = end
      default:
        index += 1
      }
    }
  }

  private mutating func show(_ range: Range<Int>) {
    for index in range { isShown[index - bytes.startIndex] = true }
  }
}
