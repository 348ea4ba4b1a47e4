/// The attributes of a start tag as libxml2 hands them over: five pointers each.
struct XMLAttributes: Sequence, IteratorProtocol {
  /// One attribute.
  struct Element {
    let namespace: XMLNamespace
    /// The value, normalised, with references replaced but for that of `&`.
    let value: UnsafeBufferPointer<UInt8>
  }

  private let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let count: Int
  private var index = 0

  /// Takes the array of a start tag, without attributes that only a document type gives.
  init(_ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    self.pointers = pointers
    self.count = count
  }

  mutating func next() -> Element? {
    guard let pointers, index < count else { return nil }
    defer { index += 1 }
    // Name, prefix, namespace, beginning and end of the value.
    guard let start = pointers[index * 5 + 3], let end = pointers[index * 5 + 4] else { return nil }
    return Element(
      namespace: XMLNamespace(pointers[index * 5 + 2]),
      value: UnsafeBufferPointer(start: start, count: end - start)
    )
  }

  /// Appends a value; libxml2, unless told to replace entities of any kind, leaves every `&` as `&#38;`.
  static func appendDecoded(_ value: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    var copied = 0
    var index = 0
    while index < value.count {
      defer { index += 1 }
      guard value[index] == UInt8(ascii: "&") else { continue }
      text += UnsafeBufferPointer(rebasing: value[copied...index])
      let reference = value[index...].prefix(5)
      if reference.elementsEqual("&#38;".utf8) { index += 4 }
      copied = index + 1
    }
    text += UnsafeBufferPointer(rebasing: value[copied...])
  }

  /// A value of XML Schema's type boolean; nil when it is none.
  static func boolean(_ value: UnsafeBufferPointer<UInt8>) -> Bool? {
    if value.elementsEqual("true".utf8) || value.elementsEqual("1".utf8) { return true }
    return value.elementsEqual("false".utf8) || value.elementsEqual("0".utf8) ? false : nil
  }
}
