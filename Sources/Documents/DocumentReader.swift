public import Diagnostics

/// How a document is handed over.
public enum Delivery: Hashable, Sendable {
  /// Once, whole.
  case whole
  /// Once, the root mapping up to a key of it; that key and what follows is not read, mistakes included.
  case beginning(before: String)
  /// Piece by piece, each with the shape of the whole.
  ///
  /// A piece is the root mapping with one entry. Where the entry's value is a sequence (in XML: an element
  /// with child elements), there is one piece per item, holding the sequence with that item alone; an empty
  /// sequence is a piece of its own. All ranges are true. Memory follows the largest piece, not the text.
  case pieces
  /// Once for each document of the text, whole: files of other tools hold several, which YAML allows.
  ///
  /// Merge keys (`<<`) stand in the documents as they are written, and tags that no inventory has are passed over.
  case stream
}

/// What is known of a text before it is read.
public struct DocumentHead: Sendable {
  /// The syntax.
  public var format: SourceFormat
  /// The name of the XML root element, without a prefix; empty for YAML and JSON.
  public var rootName: String

  /// Creates what is known of a text.
  public init(format: SourceFormat, rootName: String) {
    self.format = format
    self.rootName = rootName
  }
}

/// Reads texts of any known syntax, which it recognises by their content.
public struct DocumentReader: Sendable {
  private let limits: ReadingLimits

  /// Creates a reader with bounds against hostile input.
  public init(limits: ReadingLimits = ReadingLimits()) { self.limits = limits }

  /// The syntax of a text: XML begins with `<`, JSON with `{` or `[`, everything else is YAML.
  ///
  /// YAML may begin with a bracket too; a text that does is read as YAML when no key of it is in double
  /// quotes.
  public static func format(of bytes: [UInt8]) -> SourceFormat {
    guard let first = bytes.first(where: { $0 > 0x20 }) else { return .yaml }
    switch first {
    case UInt8(ascii: "<"): return .xml
    // A comment as programs write it: JSON has none, and its reader says so.
    case UInt8(ascii: "/"): return .json
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let brackets = bytes.prefix { $0 <= 0x20 || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
      let isMapping = brackets.last { $0 > 0x20 } == UInt8(ascii: "{")
      let inside = brackets.endIndex < bytes.count ? bytes[brackets.endIndex] : first
      return (isMapping ? "\"}{/" : "\"]{[-0123456789tfn/").utf8.contains(inside) ? .json : .yaml
    default: return .yaml
    }
  }

  /// What a text is, without reading it: the syntax, and the name of an XML root.
  public static func head(of source: SourceFile) -> DocumentHead {
    let format = format(of: source.bytes)
    let rootName = format == .xml ? XMLDeclaration.rootName(of: source.bytes) : nil
    return DocumentHead(format: format, rootName: rootName ?? "")
  }

  /// Reads a text and hands it over, whole or in pieces; mistakes are reported and end the reading.
  ///
  /// - Parameters:
  ///   - source: the text, in UTF-8.
  ///   - delivery: what is handed over at a time.
  ///   - handle: takes a document or a piece of one, which must not be kept, with the bag of this reading.
  public func read(
    _ source: SourceFile,
    as delivery: Delivery,
    into bag: inout DiagnosticBag,
    handle: (Document, inout DiagnosticBag) -> Void
  ) {
    let head = Self.head(of: source)
    let place = SourceRange(source: source.id, start: 0, end: UInt32(min(source.bytes.count, 1)))
    guard source.bytes.count <= limits.bytes else {
      bag.add(.tooLarge(limits.bytes, at: place))
      return
    }
    guard source.bytes.contains(where: { $0 > 0x20 }) else {
      bag.add(.emptyDocument(at: place))
      return
    }
    let document = Document(source: source.id, format: head.format, rootName: head.rootName)
    // The assembler holds the handler, and is gone when the reading ends.
    withoutActuallyEscaping(handle) { handle in
      let assembler = DocumentAssembler(document, limits: limits, delivery: delivery, handle: handle)
      source.bytes.withUnsafeBufferPointer { Self.read($0, head.format, assembler, limits, into: &bag) }
    }
  }

  /// Reads a text whose syntax is known.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ format: SourceFormat,
    _ assembler: DocumentAssembler,
    _ limits: ReadingLimits,
    into bag: inout DiagnosticBag
  ) {
    switch format {
    case .json:
      var reader = JSONReader(bytes, assembler)
      reader.read(into: &bag)
    case .yaml:
      var reader = YAMLReader(bytes, assembler, limits: limits)
      reader.read(into: &bag)
    case .xml:
      var reader = XMLReader(bytes, assembler, limits: limits)
      reader.read(into: &bag)
    }
  }

  /// Reads a text as one document; nil when it has a mistake, which is reported.
  ///
  /// - Parameters:
  ///   - source: the text, in UTF-8.
  ///   - key: a key of the root mapping at which reading ends; nil for the whole text.
  public func read(_ source: SourceFile, before key: String? = nil, into bag: inout DiagnosticBag)
    -> Document?
  {
    // Only a document without a mistake in its syntax is handed over at once.
    var received: Document?
    let delivery = key.map { Delivery.beginning(before: $0) } ?? .whole
    read(source, as: delivery, into: &bag) { document, _ in received = document }
    return received
  }
}
