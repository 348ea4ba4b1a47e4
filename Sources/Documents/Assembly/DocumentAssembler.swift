import Diagnostics

/// Assembles a document from what a reader meets, and hands it over whole or in pieces.
///
/// Invariant: in pieces, the root is node 0, the key of the open entry node 1 and its value node 2, because
/// everything that was handed over is dropped.
struct DocumentAssembler {
  /// Takes a document, or a piece of one; it must not be kept.
  typealias Handler = (Document, inout DiagnosticBag) -> Void

  /// Why reading cannot go on.
  struct Stop: Error {}

  /// A mapping or sequence that has begun and not ended.
  private struct Open {
    var node: Int
    var isMapping: Bool
    var isElement: Bool
    var count: UInt32 = 0
  }

  private(set) var document: Document
  private let limits: ReadingLimits
  private let isPiecewise: Bool
  /// Whether each document of the text is handed over.
  let isStream: Bool
  /// The key of the root mapping at which reading ends.
  private let lastKey: [UInt8]?
  private let handle: Handler
  private var open: [Open] = []
  /// Whether the next scalar is a key.
  private(set) var expectsKey = false
  /// One register per depth, kept for reuse.
  private var keys: [KeyRegister] = []
  private let seed = UInt64.random(in: .min ... .max)
  /// Where what was completed last ends.
  private var lastEnd = 0
  private var hasDelivered = false
  private var hasDeliveredItem = false

  init(_ document: Document, limits: ReadingLimits, delivery: Delivery, handle: @escaping Handler) {
    self.document = document
    self.limits = limits
    isPiecewise = delivery == .pieces
    isStream = delivery == .stream
    if case .beginning(let key) = delivery { lastKey = Array(key.utf8) } else { lastKey = nil }
    self.handle = handle
    self.document.nodes.reserveCapacity(256)
  }

  /// How many mappings and sequences are open.
  var depth: Int { open.count }

  /// Whether what begins here will be handed over and dropped piece by piece.
  func isDropped(_ kind: Node.Kind) -> Bool {
    isPiecewise && (kind == .sequence ? depth == 1 : kind == .mapping && depth == 0)
  }

  /// Begins a mapping or a sequence.
  mutating func begin(
    _ kind: Node.Kind,
    at start: Int,
    isElement: Bool = false,
    into bag: inout DiagnosticBag
  ) throws(Stop) {
    guard open.count < limits.depth else {
      bag.add(.tooDeep(limits.depth, at: range(start, start + 1)))
      throw Stop()
    }
    try beginSibling(at: start, into: &bag)
    open.append(Open(node: document.nodes.count, isMapping: kind == .mapping, isElement: isElement))
    expectsKey = kind == .mapping
    if keys.count < open.count {
      keys.append(KeyRegister(seed: seed))
    } else {
      keys[open.count - 1].removeAll()
    }
    document.nodes.append(
      Node(
        kind: kind,
        style: .none,
        isElement: isElement,
        start: UInt32(start),
        end: UInt32(start),
        subtreeEnd: UInt32(document.nodes.count + 1)
      )
    )
  }

  /// Ends what was begun last.
  mutating func end(at end: Int, into bag: inout DiagnosticBag) {
    guard let closed = open.popLast() else { return }
    // What ended was a value or an item, never a key.
    expectsKey = open.last?.isMapping ?? false
    lastEnd = end
    document.nodes[closed.node].end = UInt32(end)
    document.nodes[closed.node].count = closed.count
    document.nodes[closed.node].subtreeEnd = UInt32(document.nodes.count)
    completed(into: &bag)
  }

  /// Appends a scalar whose decoded text the reader has appended to ``text`` since `textStart`.
  mutating func scalar(
    _ style: Node.Style,
    from start: Int,
    to end: Int,
    textStart: Int,
    isElement: Bool = false,
    into bag: inout DiagnosticBag
  ) throws(Stop) {
    let length = document.text.count - textStart
    guard length <= limits.scalarBytes else {
      bag.add(.tooLong(limits.scalarBytes, at: range(start, start + 1)))
      throw Stop()
    }
    let isKey = expectsKey
    if isKey, open.count == 1, let lastKey, length == lastKey.count,
      document.text.suffix(length).elementsEqual(lastKey)
    {
      // The root ends with its last value, as far as it is read.
      self.end(at: max(lastEnd, Int(document.nodes[0].start)), into: &bag)
      finish(into: &bag)
      throw Stop()
    }
    if isKey { try register(textStart, from: start, to: end, into: &bag) }
    try beginSibling(at: start, into: &bag)
    document.nodes.append(
      Node(
        kind: .scalar,
        style: style,
        isElement: isElement,
        start: UInt32(start),
        end: UInt32(end),
        textStart: UInt32(textStart),
        textLength: UInt32(length),
        subtreeEnd: UInt32(document.nodes.count + 1)
      )
    )
    if !isKey {
      lastEnd = end
      completed(into: &bag)
    }
  }

  /// Decoded text of scalars; a reader appends to it before it appends the scalar.
  var text: [UInt8] {
    get { document.text }
    _modify { yield &document.text }
  }

  /// Hands over what has not been handed over: the whole document, or one that has no entries.
  mutating func finish(into bag: inout DiagnosticBag) {
    guard !hasDelivered, !document.nodes.isEmpty else { return }
    hasDelivered = true
    handle(document, &bag)
  }

  /// Hands a document of a stream over and makes room for the next.
  mutating func finishDocument(into bag: inout DiagnosticBag) {
    finish(into: &bag)
    document.nodes.removeAll(keepingCapacity: true)
    document.text.removeAll(keepingCapacity: true)
    (hasDelivered, expectsKey) = (false, false)
  }

  /// The place of bytes of the source.
  func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(source: document.source, start: UInt32(start), end: UInt32(end))
  }

  // MARK: Keys

  /// Reports a key that its mapping holds already; repeated elements of XML are a list.
  private mutating func register(
    _ textStart: Int,
    from start: Int,
    to end: Int,
    into bag: inout DiagnosticBag
  )
    throws(Stop)
  {
    let depth = open.count - 1
    guard !open[depth].isElement else { return }
    let first = document.text.withUnsafeBufferPointer { text in
      keys[depth].insert(UnsafeBufferPointer(rebasing: text[textStart...]), at: UInt32(start))
    }
    if let first {
      let key = String(decoding: document.text[textStart...], as: UTF8.self)
      bag.add(.duplicateKey(key, at: range(start, end), first: range(Int(first), Int(first) + end - start)))
    }
    guard keys[depth].count <= limits.keys else {
      bag.add(.tooManyKeys(limits.keys, at: range(start, end)))
      throw Stop()
    }
  }

  /// Counts a node about to be appended in the mapping or sequence that it stands in.
  private mutating func beginSibling(at start: Int, into bag: inout DiagnosticBag) throws(Stop) {
    guard document.nodes.count < limits.nodes else {
      bag.add(.tooManyNodes(limits.nodes, at: range(start, start + 1)))
      throw Stop()
    }
    let last = open.count - 1
    guard last >= 0 else { return }
    if !open[last].isMapping {
      open[last].count += 1
    } else if expectsKey {
      expectsKey = false
      open[last].count += 1
    } else {
      expectsKey = true
    }
  }

  // MARK: Pieces

  /// Hands a piece over when the node that ended completes one.
  private mutating func completed(into bag: inout DiagnosticBag) {
    guard isPiecewise, let root = open.first, root.isMapping else {
      return
    }
    switch open.count {
    case 1:
      if !hasDeliveredItem { deliver(into: &bag) }
      hasDeliveredItem = false
      drop(behind: 0)
    case 2 where !open[1].isMapping || open[1].isElement:
      deliver(into: &bag)
      hasDeliveredItem = true
      drop(behind: 2)
    default: break
    }
  }

  private mutating func deliver(into bag: inout DiagnosticBag) {
    guard let last = document.nodes.last else { return }
    for index in open.indices {
      let node = open[index].node
      document.nodes[node].count = 1
      document.nodes[node].subtreeEnd = UInt32(document.nodes.count)
      // Their true ends are not known yet; as much is true. What an alias stands for lies before them.
      document.nodes[node].end = max(document.nodes[node].start, last.end)
    }
    hasDelivered = true
    handle(document, &bag)
  }

  private mutating func drop(behind node: Int) {
    document.nodes.removeSubrange((node + 1)...)
    let key = node == 0 ? document.nodes[0] : document.nodes[1]
    document.text.removeSubrange((node == 0 ? 0 : Int(key.textStart + key.textLength))...)
  }
}
