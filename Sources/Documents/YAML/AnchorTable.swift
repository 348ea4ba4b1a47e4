import Diagnostics

/// The nodes that anchors of a YAML document name, kept apart because pieces of the document are dropped.
struct AnchorTable {
  /// A node with everything below it, counted from 0.
  struct Anchor {
    var nodes: [Node]
    var text: [UInt8]

    /// Appends the nodes where an alias stands; their places stay those of the anchor, where the values are
    /// written.
    func replay(into assembler: inout DocumentAssembler, _ bag: inout DiagnosticBag) throws(DocumentAssembler
      .Stop)
    {
      var ends: [(subtree: UInt32, end: Int)] = []
      for (index, node) in nodes.enumerated() {
        while let last = ends.last, last.subtree <= index {
          assembler.end(at: last.end, into: &bag)
          ends.removeLast()
        }
        if node.kind == .scalar {
          let textStart = assembler.text.count
          assembler.text += text[Int(node.textStart)..<Int(node.textStart + node.textLength)]
          try assembler.scalar(
            node.style,
            from: Int(node.start),
            to: Int(node.end),
            textStart: textStart,
            into: &bag
          )
        } else {
          try assembler.begin(node.kind, at: Int(node.start), into: &bag)
          ends.append((node.subtreeEnd, Int(node.end)))
        }
      }
      for last in ends.reversed() { assembler.end(at: last.end, into: &bag) }
    }
  }

  private let limits: ReadingLimits
  private var anchors: [String: Anchor] = [:]
  private var starts: [String: Int] = [:]
  private var sections: Set<String> = []
  /// Anchors whose nodes were not kept, because their copy alone would use the budget up.
  private var oversized: Set<String> = []
  private var spentNodes = 0
  private var spentBytes = 0

  /// Creates an empty table; the limits say how much aliases may add.
  init(limits: ReadingLimits) { self.limits = limits }

  /// The nodes of an anchor that has ended.
  subscript(name: String) -> Anchor? { anchors[name] }

  /// Whether an anchor's node has begun and not ended.
  func isOpen(_ name: String) -> Bool { starts[name] != nil }

  /// Whether an anchor names a whole section, whose records are handed over and dropped one by one.
  func isSection(_ name: String) -> Bool { sections.contains(name) }

  /// Whether an anchor names more than all aliases of a document may add.
  func isOversized(_ name: String) -> Bool { oversized.contains(name) }

  /// Forgets every name, for the next document of a stream; what aliases have added stays spent.
  mutating func forgetNames() {
    (anchors, starts) = ([:], [:])
    (sections, oversized) = ([], [])
  }

  /// An anchor whose node will be appended at an index.
  mutating func begin(_ name: String, at node: Int, isSection: Bool = false) {
    starts[name] = node
    anchors[name] = nil
    oversized.remove(name)
    if isSection { sections.insert(name) } else { sections.remove(name) }
  }

  /// Keeps the nodes since ``begin(_:at:)``, of which the first is about to be closed.
  ///
  /// A node that no alias could use within the budget is not copied, which bounds what nested anchors cost.
  mutating func keep(_ name: String, of document: Document, endingAt end: Int) {
    guard let start = starts.removeValue(forKey: name), !sections.contains(name), start < document.nodes.count
    else { return }
    guard document.nodes.count - start <= limits.aliasedNodes else {
      oversized.insert(name)
      return
    }
    var nodes = Array(document.nodes[start...])
    let textStart = nodes.first { $0.kind == .scalar }?.textStart ?? UInt32(document.text.count)
    for index in nodes.indices {
      nodes[index].subtreeEnd = nodes[index].subtreeEnd &- UInt32(start)
      if nodes[index].kind == .scalar { nodes[index].textStart -= textStart }
    }
    nodes[0].subtreeEnd = UInt32(nodes.count)
    nodes[0].end = UInt32(end)
    guard document.text.count - Int(textStart) <= limits.aliasedBytes else {
      oversized.insert(name)
      return
    }
    anchors[name] = Anchor(nodes: nodes, text: Array(document.text[Int(textStart)...]))
  }

  /// Keeps a scalar.
  mutating func keep(_ name: String, _ node: Node, text: UnsafeBufferPointer<UInt8>) {
    starts[name] = nil
    anchors[name] = Anchor(nodes: [node], text: Array(text))
  }

  /// Takes a copy from the budget of aliases; false when it is used up.
  mutating func spend(_ anchor: Anchor) -> Bool {
    spentNodes += anchor.nodes.count
    spentBytes += anchor.text.count
    return spentNodes <= limits.aliasedNodes && spentBytes <= limits.aliasedBytes
  }
}
