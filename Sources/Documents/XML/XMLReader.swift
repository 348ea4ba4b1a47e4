import CLibXML2
import Diagnostics

/// Reads XML 1.0 with namespaces over libxml2's SAX2 push parser.
///
/// Elements and attributes become keys. Nothing outside the text is ever loaded, and a document type with
/// declarations of its own ends the reading: that is where entity bombs and forged attributes come from.
///
/// A value and not an object: libxml2 gets a pointer to it, which costs no reference counting per event.
struct XMLReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var assembler: DocumentAssembler
  var bag = DiagnosticBag()
  var open: [XMLElement] = []
  var root: XMLNamespace?
  private(set) var isStopped = false
  private let limits: ReadingLimits
  private var parser: xmlParserCtxtPtr?
  /// Whether the parser was given the whole text.
  private var isFed = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ assembler: DocumentAssembler, limits: ReadingLimits) {
    self.bytes = bytes
    self.assembler = assembler
    self.limits = limits
  }

  /// Reads the text to its end or to the first mistake that leaves no sense, which is reported.
  mutating func read(into bag: inout DiagnosticBag) {
    if let excess = XMLAttributeCount.excess(bytes, limit: limits.attributes) {
      bag.add(
        .tooManyAttributes(limits.attributes, at: assembler.range(excess.lowerBound, excess.upperBound))
      )
      return
    }
    swap(&self.bag, &bag)
    withUnsafeMutablePointer(to: &self) { Self.parse($0) }
    if !isStopped { assembler.finish(into: &self.bag) }
    swap(&self.bag, &bag)
  }

  /// Feeds the parser; its events reach the reader through the pointer.
  private static func parse(_ reader: UnsafeMutablePointer<XMLReader>) {
    var handler = XMLHandlers.handler
    guard let parser = xmlCreatePushParserCtxt(&handler, reader, nil, 0, nil) else { return }
    defer { xmlFreeParserCtxt(parser) }
    reader.pointee.parser = parser
    // The text is UTF-8 by now, whatever it declares. Limits are this project's own.
    let options = [XML_PARSE_NONET, XML_PARSE_IGNORE_ENC, XML_PARSE_HUGE].map(\.rawValue)
    xmlCtxtUseOptions(parser, Int32(options.reduce(0, |)))
    reader.pointee.bytes.withMemoryRebound(to: CChar.self) { characters in
      var feed = XMLFeed(count: characters.count)
      while !reader.pointee.isStopped, let piece = feed.next(parserAt: reader.pointee.position) {
        let start = characters.baseAddress.map { $0 + piece.lowerBound }
        xmlParseChunk(parser, start, Int32(piece.count), 0)
      }
      reader.pointee.isFed = true
      if !reader.pointee.isStopped { xmlParseChunk(parser, nil, 0, 1) }
    }
    reader.pointee.parser = nil
  }

  /// Where the parser stands in the text; it forgets at the end of its input.
  var position: Int {
    guard !isFed, let input = parser?.pointee.input else { return bytes.count }
    let consumed = Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    return min(max(consumed, 0), bytes.count)
  }

  /// Where the markup begins that the parser has read up to a position; `<` stands nowhere else in it.
  func startOfMarkup(before position: Int) -> Int {
    var index = position - 1
    while index >= 0, bytes[index] != UInt8(ascii: "<") { index -= 1 }
    return index < 0 ? position : index
  }

  /// Ends the reading; the reason is in the bag.
  mutating func stop() {
    isStopped = true
    if let parser { xmlStopParser(parser) }
  }

  /// Reports something that leaves no sense in reading on.
  mutating func refuse(_ diagnostic: Diagnostic) {
    guard !isStopped else { return }
    bag.add(diagnostic)
    stop()
  }

  // MARK: What the parser tells beside content

  /// A document type, which may name another file that is never read; declarations of its own are refused.
  mutating func documentType() {
    let position = self.position
    guard position < bytes.count, bytes[position] == UInt8(ascii: "[") else { return }
    refuse(
      .documentTypeDeclarations(at: assembler.range(startOfMarkup(before: position), position + 1))
    )
  }

  /// A mistake that the parser found, or something that it doubts.
  mutating func problem(_ code: Int32, _ message: String, isWarning: Bool) {
    guard !isStopped else { return }
    let isInValue = code == Int32(bitPattern: XML_ERR_LT_IN_ATTRIBUTE.rawValue)
    let place = min(isInValue ? startOfMarkup(before: position) : position, max(bytes.count - 1, 0))
    let range = assembler.range(place, min(place + 1, bytes.count))
    bag.add(XMLProblem.diagnostic(code, message, isWarning ? .warning : .error, at: range))
    if !isWarning { stop() }
  }
}
