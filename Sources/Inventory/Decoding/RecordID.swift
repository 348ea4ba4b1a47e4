/// The ids of records: what people type, what waivers name and what fingerprints are made of.
public enum RecordID {
  /// Whether a text is an id: letters, digits, `.`, `_` and `-` of ASCII, at most 128 of them.
  static func isValid(_ text: Bytes) -> Bool {
    (1...128).contains(text.count) && text.allSatisfy(isAllowed)
  }

  /// An id made from a name: what ids do not allow becomes `-`; nil when nothing is left.
  public static func make(from name: String) -> String? {
    let bytes = name.utf8.prefix(128).map { isAllowed($0) ? $0 : UInt8(ascii: "-") }
    let core = bytes.drop { $0 == UInt8(ascii: "-") }
    guard let last = core.lastIndex(where: { $0 != UInt8(ascii: "-") }) else { return nil }
    return String(decoding: core[...last], as: UTF8.self)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
