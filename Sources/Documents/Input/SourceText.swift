public import Diagnostics

/// Turns the bytes of a file into UTF-8, in which every place of the project counts.
public enum SourceText {
  /// Adds a file's text to the sources, without a byte order mark; nil when it is no text, which is reported.
  ///
  /// A byte order mark decides the encoding, otherwise what an XML declaration says, otherwise UTF-8 (RFC
  /// 8259, YAML 1.2 section 5.2, XML 1.0 appendix F). An encoding that is declared and does not hold is never
  /// guessed around.
  public static func add(
    _ bytes: [UInt8],
    name: String,
    to sources: inout SourceMap,
    into bag: inout DiagnosticBag
  ) -> SourceFile? {
    let encoding = TextEncoding(of: bytes)
    switch encoding {
    case .utf8(let mark):
      return addEightBit(mark == 0 ? bytes : Array(bytes[mark...]), isMarked: mark > 0, name, &sources, &bag)
    case .utf16(let isBigEndian, let mark):
      let text = UTF16Text.decode(bytes[mark...], isBigEndian: isBigEndian)
      return addDecoded(
        text,
        from: encoding,
        declaredAs: ["utf-16", "iso-10646-ucs-2"],
        name,
        &sources,
        &bag
      )
    case .utf32(let isBigEndian, let mark):
      let text = UTF32Text.decode(bytes[mark...], isBigEndian: isBigEndian)
      return addDecoded(
        text,
        from: encoding,
        declaredAs: ["utf-32", "iso-10646-ucs-4"],
        name,
        &sources,
        &bag
      )
    }
  }

  /// Adds text of a wide encoding, unless its declaration says something else.
  private static func addDecoded(
    _ text: [UInt8]?,
    from encoding: TextEncoding,
    declaredAs names: [String],
    _ name: String,
    _ sources: inout SourceMap,
    _ bag: inout DiagnosticBag
  ) -> SourceFile? {
    let source = sources.add(name: name, bytes: text ?? [])
    guard let text else {
      bag.add(.brokenEncoding(encoding.name, at: place(0..<0, in: source)))
      return nil
    }
    if let declared = XMLDeclaration.encoding(of: text), !names.contains(where: declared.name.hasPrefix) {
      bag.add(.contradictedEncoding(declared.name, encoding.name, at: place(declared.place, in: source)))
      return nil
    }
    return source
  }

  /// Adds text in which ASCII stands for itself: UTF-8, or what its declaration says.
  private static func addEightBit(
    _ bytes: [UInt8],
    isMarked: Bool,
    _ name: String,
    _ sources: inout SourceMap,
    _ bag: inout DiagnosticBag
  ) -> SourceFile? {
    if let content = BinaryContent(bytes) {
      let source = sources.add(name: name, bytes: [])
      bag.add(.binaryFile(content.name, at: place(0..<0, in: source)))
      return nil
    }
    let invalid = UTF8Validation.firstInvalidByte(bytes)
    guard let declared = XMLDeclaration.encoding(of: bytes), !["utf-8", "utf8"].contains(declared.name) else {
      return addUTF8(bytes, invalid, name, &sources, &bag)
    }
    guard let single = SingleByteEncoding(named: declared.name) else {
      let source = sources.add(name: name, bytes: bytes)
      let range = place(declared.place, in: source)
      let isWide = declared.name.hasPrefix("utf-") || declared.name.hasPrefix("iso-10646-")
      bag.add(
        isWide
          ? .contradictedEncoding(declared.name, "UTF-8", at: range)
          : .unknownEncoding(declared.name, at: range)
      )
      return nil
    }
    // Letters beyond ASCII that happen to be UTF-8 throughout were written as UTF-8: nobody writes `Ã©`.
    if isMarked || single != .ascii && invalid == nil && bytes.contains(where: { $0 >= 0x80 }) {
      let source = sources.add(name: name, bytes: bytes)
      bag.add(.contradictedEncoding(declared.name, "UTF-8", at: place(declared.place, in: source)))
      return nil
    }
    switch single.decode(bytes) {
    case .success(let text): return sources.add(name: name, bytes: text)
    case .failure(let mistake):
      let source = sources.add(name: name, bytes: bytes)
      let range = place(mistake.offset..<(mistake.offset + 1), in: source)
      bag.add(.brokenEncoding(declared.name, at: range))
      return nil
    }
  }

  private static func addUTF8(
    _ bytes: [UInt8],
    _ invalid: Int?,
    _ name: String,
    _ sources: inout SourceMap,
    _ bag: inout DiagnosticBag
  ) -> SourceFile? {
    let source = sources.add(name: name, bytes: bytes)
    guard let invalid else { return source }
    bag.add(.invalidUTF8(at: place(invalid..<(invalid + 1), in: source)))
    return nil
  }

  private static func place(_ range: Range<Int>, in source: SourceFile) -> SourceRange {
    SourceRange(source: source.id, start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
  }
}
