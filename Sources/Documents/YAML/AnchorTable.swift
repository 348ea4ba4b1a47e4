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

  private var anchors: [String: Anchor] = [:]
  private var starts: [String: Int] = [:]
  private var sections: Set<String> = []
  private var spent = 0

  /// The nodes of an anchor that has ended.
  subscript(name: String) -> Anchor? { anchors[name] }

  /// Whether an anchor's node has begun and not ended.
  func isOpen(_ name: String) -> Bool { starts[name] != nil }

  /// Whether an anchor names a whole section, whose records are handed over and dropped one by one.
  func isSection(_ name: String) -> Bool { sections.contains(name) }

  /// An anchor whose node will be appended at an index.
  mutating func begin(_ name: String, at node: Int, isSection: Bool = false) {
    starts[name] = node
    anchors[name] = nil
    if isSection { sections.insert(name) } else { sections.remove(name) }
  }

  /// Keeps the nodes since ``begin(_:at:)``, of which the first is about to be closed.
  ///
  /// The budget of aliases bounds what nested anchors can make this copy: a larger node can never be used.
  mutating func keep(_ name: String, of document: Document, endingAt end: Int) {
    guard let start = starts.removeValue(forKey: name), !sections.contains(name), start < document.nodes.count
    else { return }
    var nodes = Array(document.nodes[start...])
    let textStart = nodes.first { $0.kind == .scalar }?.textStart ?? UInt32(document.text.count)
    for index in nodes.indices {
      nodes[index].subtreeEnd = nodes[index].subtreeEnd &- UInt32(start)
      if nodes[index].kind == .scalar { nodes[index].textStart -= textStart }
    }
    nodes[0].subtreeEnd = UInt32(nodes.count)
    nodes[0].end = UInt32(end)
    anchors[name] = Anchor(nodes: nodes, text: Array(document.text[Int(textStart)...]))
  }

  /// Keeps a scalar.
  mutating func keep(_ name: String, _ node: Node, text: UnsafeBufferPointer<UInt8>) {
    starts[name] = nil
    anchors[name] = Anchor(nodes: [node], text: Array(text))
  }

  /// Takes nodes from the budget of aliases; false when it is used up.
  mutating func spend(_ nodes: Int, of budget: Int) -> Bool {
    spent += nodes
    return spent <= budget
  }
}
