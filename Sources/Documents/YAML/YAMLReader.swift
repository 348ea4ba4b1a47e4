import CYAML
import Diagnostics

/// Reads YAML 1.2 over libyaml's events.
///
/// libyaml resolves quotes, escapes and folding; what a plain scalar means is decided later, by its declared
/// type.
struct YAMLReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var assembler: DocumentAssembler
  private var cursor: CodePointCursor
  private var anchors: AnchorTable
  /// For each open mapping and sequence: whether it stands in brackets, and its anchor.
  private var open: [(isFlow: Bool, anchor: String?)] = []
  private var lastEnd = 0
  private var documents = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ assembler: DocumentAssembler, limits: ReadingLimits) {
    self.bytes = bytes
    self.assembler = assembler
    anchors = AnchorTable(limits: limits)
    cursor = CodePointCursor(bytes)
  }

  /// Reads the text to its end or to the first mistake, which is reported.
  mutating func read(into bag: inout DiagnosticBag) {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
    do {
      while try readEvent(&parser, &bag) {}
      if documents == 0 { bag.add(.emptyDocument(at: assembler.range(0, min(1, bytes.count)))) }
      assembler.finish(into: &bag)
    } catch {}
  }

  /// Reads one event; false behind the last.
  private mutating func readEvent(_ parser: inout yaml_parser_t, _ bag: inout DiagnosticBag)
    throws(DocumentAssembler.Stop) -> Bool
  {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else { throw syntaxError(parser, &bag) }
    defer { yaml_event_delete(&event) }
    switch event.type {
    case YAML_STREAM_END_EVENT: return false
    case YAML_DOCUMENT_START_EVENT: try beginDocument(event, &bag)
    case YAML_SCALAR_EVENT: try readScalar(event, &bag)
    case YAML_ALIAS_EVENT: try readAlias(event, &bag)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      try begin(
        .mapping,
        event,
        isFlow: start.style == YAML_FLOW_MAPPING_STYLE,
        start.anchor,
        start.tag,
        &bag
      )
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      try begin(
        .sequence,
        event,
        isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE,
        start.anchor,
        start.tag,
        &bag
      )
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: end(event, &bag)
    case YAML_DOCUMENT_END_EVENT where assembler.isStream:
      assembler.finishDocument(into: &bag)
      anchors.forgetNames()
    default: break
    }
    return true
  }

  // MARK: Structure

  private mutating func beginDocument(_ event: yaml_event_t, _ bag: inout DiagnosticBag)
    throws(DocumentAssembler.Stop)
  {
    documents += 1
    let start = cursor.offset(of: Int(event.start_mark.index))
    guard documents == 1 || assembler.isStream else {
      bag.add(.severalYAMLDocuments(at: assembler.range(start, min(start + 3, bytes.count))))
      throw DocumentAssembler.Stop()
    }
  }

  private mutating func begin(
    _ kind: Node.Kind,
    _ event: yaml_event_t,
    isFlow: Bool,
    _ anchor: UnsafeMutablePointer<yaml_char_t>?,
    _ tag: UnsafeMutablePointer<yaml_char_t>?,
    _ bag: inout DiagnosticBag
  ) throws(DocumentAssembler.Stop) {
    let start = contentStart(of: event)
    guard !assembler.expectsKey else {
      bag.add(.complexYAMLKey(at: assembler.range(start, start + 1)))
      throw DocumentAssembler.Stop()
    }
    if let tag { checkTag(tag, event, isScalar: false, &bag) }
    let name = anchor.map { String(cString: $0) }
    if let name {
      anchors.begin(name, at: assembler.document.nodes.count, isSection: assembler.isDropped(kind))
    }
    try assembler.begin(kind, at: start, into: &bag)
    open.append((isFlow, name))
    lastEnd = start
  }

  private mutating func end(_ event: yaml_event_t, _ bag: inout DiagnosticBag) {
    guard let closed = open.popLast() else { return }
    // A block ends, for libyaml, where the next thing begins; for a person, behind its last item.
    if closed.isFlow { lastEnd = cursor.offset(of: Int(event.end_mark.index)) }
    if let anchor = closed.anchor { anchors.keep(anchor, of: assembler.document, endingAt: lastEnd) }
    assembler.end(at: lastEnd, into: &bag)
  }

  // MARK: Scalars

  private mutating func readScalar(_ event: yaml_event_t, _ bag: inout DiagnosticBag)
    throws(DocumentAssembler.Stop)
  {
    let scalar = event.data.scalar
    let start = contentStart(of: event)
    var end = cursor.offset(of: Int(event.end_mark.index))
    if scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE {
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    }
    var style: Node.Style = scalar.style == YAML_PLAIN_SCALAR_STYLE ? .plain : .quoted
    if let tag = scalar.tag, checkTag(tag, event, isScalar: true, &bag) { style = .taggedString }
    if style == .plain, assembler.expectsKey, !assembler.isStream, scalar.length == 2,
      scalar.value[0] == UInt8(ascii: "<"),
      scalar.value[1] == UInt8(ascii: "<")
    {
      bag.add(.mergeKey(at: assembler.range(start, end)))
    }
    let textStart = assembler.text.count
    assembler.text += UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let first = assembler.document.nodes.count
    if let anchor = scalar.anchor {
      let name = String(cString: anchor)
      anchors.begin(name, at: first)
      let node = Node(
        kind: .scalar,
        style: style,
        start: UInt32(start),
        end: UInt32(end),
        textLength: UInt32(scalar.length),
        subtreeEnd: 1
      )
      anchors.keep(name, node, text: UnsafeBufferPointer(start: scalar.value, count: scalar.length))
    }
    lastEnd = max(start, end)
    try assembler.scalar(style, from: start, to: lastEnd, textStart: textStart, into: &bag)
  }

  private mutating func readAlias(_ event: yaml_event_t, _ bag: inout DiagnosticBag)
    throws(DocumentAssembler.Stop)
  {
    let start = cursor.offset(of: Int(event.start_mark.index))
    let end = cursor.offset(of: Int(event.end_mark.index))
    let name = String(cString: event.data.alias.anchor)
    let range = assembler.range(start, end)
    lastEnd = end
    guard !anchors.isOpen(name) else {
      bag.add(.selfReferringAlias(name, at: range))
      throw DocumentAssembler.Stop()
    }
    guard !anchors.isSection(name) else {
      bag.add(.aliasOfSection(name, at: range))
      throw DocumentAssembler.Stop()
    }
    guard !anchors.isOversized(name) else {
      bag.add(.tooManyAliases(at: range))
      throw DocumentAssembler.Stop()
    }
    guard let anchor = anchors[name] else {
      // In files of other tools it may be a password that begins with a star.
      bag.add(.unknownAlias(assembler.isStream ? "…" : name, at: range))
      throw DocumentAssembler.Stop()
    }
    guard !assembler.expectsKey || anchor.nodes.count == 1 && anchor.nodes[0].kind == .scalar else {
      bag.add(.complexYAMLKey(at: range))
      throw DocumentAssembler.Stop()
    }
    guard anchors.spend(anchor) else {
      bag.add(.tooManyAliases(at: range))
      throw DocumentAssembler.Stop()
    }
    try anchor.replay(into: &assembler, &bag)
  }

  // MARK: Places and tags

  /// Where a node begins: behind its anchor and tag.
  private mutating func contentStart(of event: yaml_event_t) -> Int {
    var start = cursor.offset(of: Int(event.start_mark.index))
    let end = cursor.offset(of: Int(event.end_mark.index))
    while start < end, bytes[start] == UInt8(ascii: "&") || bytes[start] == UInt8(ascii: "!") {
      while start < end, bytes[start] > 0x20 { start += 1 }
      while start < end, bytes[start] <= 0x20 { start += 1 }
    }
    return start
  }

  /// Whether a tag says that a scalar is text; a tag that no inventory needs is reported.
  @discardableResult
  private mutating func checkTag(
    _ tag: UnsafeMutablePointer<yaml_char_t>,
    _ event: yaml_event_t,
    isScalar: Bool,
    _ bag: inout DiagnosticBag
  ) -> Bool {
    let name = String(cString: tag)
    let core = "tag:yaml.org,2002:"
    let known = isScalar ? ["str", "int", "float", "bool", "null"] : ["map", "seq"]
    if name == "!" || name == core + "str" { return isScalar }
    if !assembler.isStream, !known.contains(where: { name == core + $0 }) {
      let start = cursor.offset(of: Int(event.start_mark.index))
      let end = cursor.offset(of: Int(event.end_mark.index))
      bag.add(.unknownTag(name, at: assembler.range(start, min(max(end, start + 1), start + 80))))
    }
    return false
  }

  private mutating func syntaxError(_ parser: yaml_parser_t, _ bag: inout DiagnosticBag)
    -> DocumentAssembler.Stop
  {
    let problem = parser.problem.map { String(cString: $0) } ?? "not enough memory"
    // A reader's error counts bytes and has no mark.
    let isReaderError = parser.error == YAML_READER_ERROR
    let start =
      isReaderError ? Int(parser.problem_offset) : cursor.offset(of: Int(parser.problem_mark.index))
    let range = assembler.range(min(start, bytes.count), min(start + 1, bytes.count))
    guard problem != YAMLProblem.unsupportedVersion else {
      bag.add(.unsupportedYAMLVersion(at: range))
      return DocumentAssembler.Stop()
    }
    var note: Diagnostic.Note?
    if let context = parser.context, parser.context_mark.index != parser.problem_mark.index {
      let place = cursor.offset(of: Int(parser.context_mark.index))
      note = Diagnostic.Note(
        YAMLProblem.context(String(cString: context)),
        at: assembler.range(place, min(place + 1, bytes.count))
      )
    }
    let isTab = Int(range.start) < bytes.count && bytes[Int(range.start)] == 0x09
    let isStart = problem.hasPrefix(YAMLProblem.noStart)
    bag.add(YAMLProblem.diagnostic(isTab && isStart ? YAMLProblem.tab : problem, at: range, note: note))
    return DocumentAssembler.Stop()
  }
}
