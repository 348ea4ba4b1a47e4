import CLibXML2
import Diagnostics

/// Reads XML 1.0 with namespaces over libxml2's SAX2 push parser.
///
/// Elements and attributes become keys. Nothing outside the text is ever loaded, and a document type that
/// declares anything ends the reading: that is where entity bombs and hidden values come from.
final class XMLReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var assembler: DocumentAssembler
  private var bag = DiagnosticBag()
  private var parser: xmlParserCtxtPtr?
  private var isStopped = false
  /// Whether the parser was given the whole text.
  private var isFed = false
  private var rootNamespace: String?
  private var open: [Element] = []
  private static let pieceSize = 1 << 16

  /// An element that has begun and not ended.
  private struct Element {
    var start: Int
    var contentStart: Int
    /// Whether it became a mapping, because an attribute or an element stands in it.
    var isMapping = false
    var isNil = false
    /// Where its text begins in the document's text.
    var textStart: Int
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ assembler: DocumentAssembler) {
    self.bytes = bytes
    self.assembler = assembler
  }

  /// Reads the text to its end or to the first mistake that leaves no sense, which is reported.
  func read(into bag: inout DiagnosticBag) {
    self.bag = bag
    parse()
    if !isStopped { assembler.finish(into: &self.bag) }
    bag = self.bag
  }

  private func parse() {
    var handler = XMLHandlers.handler
    let context = Unmanaged.passUnretained(self).toOpaque()
    guard let parser = xmlCreatePushParserCtxt(&handler, context, nil, 0, nil) else { return }
    defer { xmlFreeParserCtxt(parser) }
    self.parser = parser
    // The text is UTF-8 by now, whatever it declares. Limits are this project's own. Replacing entities is
    // safe because only the five of XML itself are ever found, and without it `&amp;` stays half decoded in
    // attributes.
    let options = [XML_PARSE_NONET, XML_PARSE_IGNORE_ENC, XML_PARSE_HUGE, XML_PARSE_NOENT].map(\.rawValue)
    xmlCtxtUseOptions(parser, Int32(options.reduce(0, |)))
    bytes.withMemoryRebound(to: CChar.self) { characters in
      var start = 0
      while start < characters.count, !isStopped {
        let length = min(Self.pieceSize, characters.count - start)
        xmlParseChunk(parser, characters.baseAddress.map { $0 + start }, Int32(length), 0)
        start += length
      }
      isFed = true
      if !isStopped { xmlParseChunk(parser, nil, 0, 1) }
    }
    self.parser = nil
  }

  /// Where the parser stands in the text; it forgets at the end of its input.
  private var position: Int {
    guard !isFed, let input = parser?.pointee.input else { return bytes.count }
    let consumed = Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    return min(max(consumed, 0), bytes.count)
  }

  private func stop() {
    isStopped = true
    if let parser { xmlStopParser(parser) }
  }

  // MARK: Elements

  func beginElement(
    _ name: UnsafePointer<xmlChar>,
    namespace: UnsafePointer<xmlChar>?,
    attributes: [XMLAttribute]
  ) {
    guard !isStopped else { return }
    let position = self.position
    let start = bytes[..<position].lastIndex(of: UInt8(ascii: "<")) ?? position
    let tag = XMLTag(bytes, from: start)
    checkNamespace(namespace, tag)
    do {
      try convertParent()
      if !open.isEmpty { try append(name, from: tag.name.lowerBound, to: tag.name.upperBound, style: .xml) }
      open.append(Element(start: start, contentStart: tag.end, textStart: assembler.text.count))
      open[open.count - 1].isNil = attributes.contains { $0.isNil }
      for attribute in attributes where !attribute.isOfSchemaInstance { try append(attribute, tag) }
    } catch { stop() }
  }

  func endElement() {
    guard !isStopped, let element = open.popLast() else { return }
    let end = position
    do {
      if element.isMapping {
        try endText(of: element)
        assembler.end(at: end, into: &bag)
      } else {
        try endScalar(element, end)
      }
    } catch { stop() }
    // What follows is the parent's text.
    if let parent = open.indices.last { open[parent].textStart = assembler.text.count }
  }

  /// An element with an attribute or an element in it is a mapping.
  private func convertParent() throws(DocumentAssembler.Stop) {
    guard let last = open.indices.last else { return }
    guard open[last].isMapping else {
      try endText(of: open[last])
      open[last].isMapping = true
      try assembler.begin(.mapping, at: open[last].start, isElement: true, into: &bag)
      return
    }
    try endText(of: open[last])
  }

  /// Blanks between elements mean nothing; words before the first would be lost, so they are a mistake.
  private func endText(of element: Element) throws(DocumentAssembler.Stop) {
    let text = assembler.text[element.textStart...]
    guard text.contains(where: { $0 > 0x20 }) else {
      assembler.text.removeSubrange(element.textStart...)
      return
    }
    let start = bytes[element.contentStart...].firstIndex { $0 > 0x20 } ?? element.start
    bag.add(.mixedContent(at: assembler.range(start, start + 1)))
    throw DocumentAssembler.Stop()
  }

  private func endScalar(_ element: Element, _ end: Int) throws(DocumentAssembler.Stop) {
    var contentEnd = bytes[..<end].lastIndex(of: UInt8(ascii: "<")) ?? end
    var contentStart = min(element.contentStart, contentEnd)
    while contentStart < contentEnd, bytes[contentStart] <= 0x20 { contentStart += 1 }
    while contentEnd > contentStart, bytes[contentEnd - 1] <= 0x20 { contentEnd -= 1 }
    let isEmpty = contentStart >= contentEnd
    trimText(from: element.textStart)
    try assembler.scalar(
      element.isNil ? .xmlNil : .xml,
      from: isEmpty ? element.start : contentStart,
      to: isEmpty ? end : contentEnd,
      textStart: element.textStart,
      isElement: true,
      into: &bag
    )
  }

  private func trimText(from start: Int) {
    let text = assembler.text[start...]
    guard let first = text.firstIndex(where: { $0 > 0x20 }), let last = text.lastIndex(where: { $0 > 0x20 })
    else {
      assembler.text.removeSubrange(start...)
      return
    }
    assembler.text.removeSubrange((last + 1)...)
    assembler.text.removeSubrange(start..<first)
  }

  private func append(
    _ text: UnsafePointer<xmlChar>,
    from start: Int,
    to end: Int,
    style: Node.Style
  ) throws(DocumentAssembler.Stop) {
    let textStart = assembler.text.count
    var next = text
    while next.pointee != 0 {
      assembler.text.append(next.pointee)
      next += 1
    }
    try assembler.scalar(style, from: start, to: end, textStart: textStart, into: &bag)
  }

  private func append(_ attribute: XMLAttribute, _ tag: XMLTag) throws(DocumentAssembler.Stop) {
    let last = open.count - 1
    if !open[last].isMapping {
      open[last].isMapping = true
      try assembler.begin(.mapping, at: open[last].start, isElement: true, into: &bag)
    }
    let (name, value) = tag.attribute(named: attribute.name)
    try append(attribute.name, from: name.lowerBound, to: name.upperBound, style: .xml)
    let textStart = assembler.text.count
    assembler.text += attribute.value
    try assembler.scalar(.xml, from: value.lowerBound, to: value.upperBound, textStart: textStart, into: &bag)
    open[last].textStart = assembler.text.count
  }

  // MARK: Text and what is refused

  func text(_ characters: UnsafeBufferPointer<UInt8>) {
    guard !isStopped, let element = open.last else { return }
    if element.isMapping, let word = characters.firstIndex(where: { $0 > 0x20 }) {
      // The parser stands behind the text.
      let start = max(0, position - characters.count + word)
      refuse(.mixedContent(at: assembler.range(start, min(start + 1, bytes.count))))
      return
    }
    assembler.text += characters
  }

  /// A document type; one that points outside or declares something is refused.
  func documentType(isExternal: Bool) {
    guard isExternal else { return }
    refuse(.externalSubset(at: markup()))
  }

  func declaration() {
    refuse(.documentTypeDeclaration(at: markup()))
  }

  func error(_ code: Int32, _ message: String, isWarning: Bool) {
    guard !isStopped else { return }
    let place = min(position, max(bytes.count - 1, 0))
    bag.add(XMLProblem.diagnostic(code, message, at: assembler.range(place, min(place + 1, bytes.count))))
    if !isWarning { stop() }
  }

  private func checkNamespace(_ namespace: UnsafePointer<xmlChar>?, _ tag: XMLTag) {
    let name = namespace.map { String(cString: $0) } ?? ""
    guard let root = rootNamespace else {
      rootNamespace = name
      return
    }
    guard name != root else { return }
    refuse(.foreignNamespace(name, at: assembler.range(tag.name.lowerBound, tag.name.upperBound)))
  }

  private func refuse(_ diagnostic: Diagnostic) {
    guard !isStopped else { return }
    bag.add(diagnostic)
    stop()
  }

  /// The markup that the parser is reading.
  private func markup() -> SourceRange {
    let position = self.position
    let start = bytes[..<position].lastIndex(of: UInt8(ascii: "<")) ?? position
    return assembler.range(start, max(start + 1, position))
  }
}
