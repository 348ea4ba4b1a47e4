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
    let declared = XMLDeclaration.encoding(of: bytes)
    let text: [UInt8]?
    switch encoding {
    case .utf8(let mark):
      guard mark == 0, let declared, !Self.isUTF8(declared) else {
        text = mark == 0 ? bytes : Array(bytes[mark...])
        break
      }
      guard let single = SingleByteEncoding(named: declared) else {
        return refuse(.unknownEncoding(declared), name, &sources, &bag)
      }
      text = single.decode(bytes)
    case .utf16(let isBigEndian, let mark): text = UTF16Text.decode(bytes[mark...], isBigEndian: isBigEndian)
    case .utf32(let isBigEndian, let mark): text = UTF32Text.decode(bytes[mark...], isBigEndian: isBigEndian)
    }
    guard let text else { return refuse(.brokenEncoding(encoding.name), name, &sources, &bag) }
    let source = sources.add(name: name, bytes: text)
    if let offset = UTF8Validation.firstInvalidByte(text) {
      bag.add(
        Diagnostic.invalidUTF8(
          at: SourceRange(source: source.id, start: UInt32(offset), end: UInt32(offset + 1))
        )
      )
      return nil
    }
    return source
  }

  private static func isUTF8(_ name: String) -> Bool {
    ["utf-8", "utf8", "us-ascii", "ascii"].contains(name)
  }

  private enum Refusal {
    case unknownEncoding(String)
    case brokenEncoding(String)
  }

  private static func refuse(
    _ refusal: Refusal,
    _ name: String,
    _ sources: inout SourceMap,
    _ bag: inout DiagnosticBag
  ) -> SourceFile? {
    // The bytes are no text that could be shown; the file is named all the same.
    let source = sources.add(name: name, bytes: [])
    let range = SourceRange(source: source.id, start: 0, end: 0)
    switch refusal {
    case .unknownEncoding(let encoding): bag.add(.unknownEncoding(encoding, at: range))
    case .brokenEncoding(let encoding): bag.add(.brokenEncoding(encoding, at: range))
    }
    return nil
  }
}

extension Diagnostic {
  static func invalidUTF8(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "encoding.invalid-utf-8",
      en: "this byte is not UTF-8",
      fr: "cet octet n'est pas de l'UTF-8",
      help: LocalizedText(
        en: "save the file as UTF-8; older Windows programs write windows-1252",
        fr: "enregistrer le fichier en UTF-8 ; d'anciens logiciels Windows écrivent en windows-1252"
      ),
      at: range
    )
  }

  fileprivate static func unknownEncoding(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "encoding.unknown",
      en: "the file declares the encoding `\(name)`, which it cannot have or which is not known",
      fr: "le fichier déclare le codage `\(name)`, qu'il ne peut avoir ou qui n'est pas connu",
      help: LocalizedText(en: "save the file as UTF-8", fr: "enregistrer le fichier en UTF-8"),
      at: range,
      excerpt: .none
    )
  }

  fileprivate static func brokenEncoding(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "encoding.broken",
      en: "the file is not valid \(name)",
      fr: "le fichier n'est pas du \(name) valide",
      help: LocalizedText(en: "save the file as UTF-8", fr: "enregistrer le fichier en UTF-8"),
      at: range,
      excerpt: .none
    )
  }
}
