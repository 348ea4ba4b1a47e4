import Diagnostics

// Elements, attributes and text: what becomes nodes of the document.
extension XMLReader {
  /// The key of text that stands beside attributes.
  private static let textKey: StaticString = "#text"

  /// A start tag; the parser stands behind its last attribute.
  mutating func beginElement(_ namespace: XMLNamespace, _ attributes: XMLAttributes) {
    guard !isStopped else { return }
    let start = startOfMarkup(before: position)
    var tag = XMLTagCursor(bytes, from: start)
    let name = tag.takeName()
    checkNamespace(namespace, name)
    guard !isStopped else { return }
    do {
      if let parent = open.indices.last {
        dropStrayText(of: parent, at: open[parent].contentStart)
        try becomeMapping(parent)
        open[parent].hasElements = true
        try append(bytes[name], at: name)
      }
      open.append(XMLElement(start: start, contentStart: 0, textStart: 0))
      let element = open.count - 1
      for attribute in attributes { try append(attribute, of: element, &tag) }
      open[element].contentStart = tag.takeEnd()
      open[element].textStart = assembler.text.count
    } catch { stop() }
  }

  /// An end tag, or the end of an empty element; the parser stands behind it.
  mutating func endElement() {
    guard !isStopped, let element = open.last else { return }
    let end = position
    do {
      if element.isMapping {
        if element.hasElements {
          dropStrayText(of: open.count - 1, at: element.contentStart)
        } else {
          try appendTextEntry(of: element, end)
        }
        if element.isNil { bag.add(.nilWithContent(at: assembler.range(element.start, end))) }
        open.removeLast()
        assembler.end(at: end, into: &bag)
      } else {
        open.removeLast()
        try appendScalar(of: element, end)
      }
    } catch { stop() }
    if let parent = open.indices.last {
      open[parent].contentStart = end
      open[parent].textStart = assembler.text.count
    }
  }

  /// A part of an element's text, with references replaced; the parser hands one text over in several parts.
  mutating func text(_ characters: UnsafeBufferPointer<UInt8>) {
    guard !isStopped, let last = open.indices.last else { return }
    guard open[last].hasElements else {
      assembler.text += characters
      return
    }
    // Blanks between elements mean nothing.
    guard let word = characters.firstIndex(where: { $0 > 0x20 }) else { return }
    let place = position - characters.count + word
    let isThere = place >= open[last].contentStart && bytes[place] == characters[word]
    reportStrayText(of: last, at: isThere ? place : open[last].contentStart)
  }

  // MARK: Nodes

  private mutating func becomeMapping(_ element: Int) throws(DocumentAssembler.Stop) {
    guard !open[element].isMapping else { return }
    open[element].isMapping = true
    try assembler.begin(.mapping, at: open[element].start, isElement: true, into: &bag)
  }

  private mutating func append(_ text: Slice<UnsafeBufferPointer<UInt8>>, at place: Range<Int>)
    throws(DocumentAssembler.Stop)
  {
    let textStart = assembler.text.count
    assembler.text += UnsafeBufferPointer(rebasing: text)
    try assembler.scalar(
      .xml,
      from: place.lowerBound,
      to: place.upperBound,
      textStart: textStart,
      into: &bag
    )
  }

  private mutating func append(_ attribute: XMLAttributes.Element, of element: Int, _ tag: inout XMLTagCursor)
    throws(DocumentAssembler.Stop)
  {
    let (name, value) = tag.takeAttribute()
    if attribute.namespace.isSchemaInstance {
      // Where a schema lies is no fact; that a value is absent is one.
      guard tag.localName(of: name).elementsEqual("nil".utf8) else { return }
      switch XMLAttributes.boolean(attribute.value) {
      case .some(let isNil): open[element].isNil = isNil
      case .none: bag.add(.invalidNil(at: assembler.range(value.lowerBound, value.upperBound)))
      }
      return
    }
    try becomeMapping(element)
    try append(bytes[name], at: name)
    let textStart = assembler.text.count
    XMLAttributes.appendDecoded(attribute.value, to: &assembler.text)
    try assembler.scalar(
      .xml,
      from: value.lowerBound,
      to: value.upperBound,
      textStart: textStart,
      into: &bag
    )
  }

  /// The text of an element that has attributes, under a key that no XML name can be.
  private mutating func appendTextEntry(of element: XMLElement, _ end: Int) throws(DocumentAssembler.Stop) {
    let place = contentPlace(of: element, end)
    trimText(from: element.textStart)
    guard assembler.text.count > element.textStart else { return }
    // The key goes before the text that is already there.
    let text = Array(assembler.text[element.textStart...])
    assembler.text.removeSubrange(element.textStart...)
    let key = UnsafeBufferPointer(start: Self.textKey.utf8Start, count: Self.textKey.utf8CodeUnitCount)
    try append(key[...], at: place.lowerBound..<place.lowerBound)
    try text.withUnsafeBufferPointer { text throws(DocumentAssembler.Stop) in
      try append(text[...], at: place)
    }
  }

  private mutating func appendScalar(of element: XMLElement, _ end: Int) throws(DocumentAssembler.Stop) {
    let place = contentPlace(of: element, end)
    trimText(from: element.textStart)
    if element.isNil, assembler.text.count > element.textStart {
      bag.add(.nilWithContent(at: assembler.range(place.lowerBound, place.upperBound)))
    }
    try assembler.scalar(
      element.isNil ? .xmlNil : .xml,
      from: place.isEmpty ? element.start : place.lowerBound,
      to: place.isEmpty ? end : place.upperBound,
      textStart: element.textStart,
      isElement: true,
      into: &bag
    )
  }

  /// Where an element's text stands, without blanks round it.
  private func contentPlace(of element: XMLElement, _ end: Int) -> Range<Int> {
    var last = startOfMarkup(before: end)
    var first = min(element.contentStart, last)
    while first < last, bytes[first] <= 0x20 { first += 1 }
    while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
    return first..<last
  }

  private mutating func trimText(from start: Int) {
    var end = assembler.text.count
    while end > start, assembler.text[end - 1] <= 0x20 { end -= 1 }
    var first = start
    while first < end, assembler.text[first] <= 0x20 { first += 1 }
    if end < assembler.text.count { assembler.text.removeSubrange(end...) }
    if first > start { assembler.text.removeSubrange(start..<first) }
  }

  // MARK: What is out of place

  /// Drops text that turned out to stand beside an element; words in it are told.
  private mutating func dropStrayText(of element: Int, at place: Int) {
    let start = open[element].textStart
    guard assembler.text.count > start else { return }
    if assembler.text[start...].contains(where: { $0 > 0x20 }) { reportStrayText(of: element, at: place) }
    assembler.text.removeSubrange(start...)
  }

  private mutating func reportStrayText(of element: Int, at place: Int) {
    guard !open[element].hasStrayText else { return }
    open[element].hasStrayText = true
    let word = bytes[place...].firstIndex { $0 > 0x20 } ?? place
    bag.add(.strayText(at: assembler.range(word, min(word + 1, bytes.count))))
  }

  private mutating func checkNamespace(_ namespace: XMLNamespace, _ name: Range<Int>) {
    guard let root else {
      root = namespace
      return
    }
    guard !namespace.isSame(as: root) else { return }
    refuse(.foreignNamespace(namespace.text, at: assembler.range(name.lowerBound, name.upperBound)))
  }
}
