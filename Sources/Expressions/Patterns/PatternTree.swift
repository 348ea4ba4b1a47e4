/// A pattern as it was written: flat arrays that name each other by number.
///
/// Whether a repetition takes as much or as little as it can, and what a group captures, does not change whether a
/// text matches; neither is kept.
struct PatternTree {
  /// The number of a node.
  typealias NodeID = Int

  /// A condition on a place between two code points.
  enum Assertion: UInt32 {
    case textStart
    case textEnd
    case lineStart
    case lineEnd
    case wordBoundary
    case noWordBoundary
  }

  /// What a node matches.
  enum Kind {
    /// The empty text.
    case empty
    /// One code point of a set, by its number.
    case set(Int)
    /// The empty text, where the condition holds.
    case assertion(Assertion)
    /// All children, one behind the other.
    case sequence([NodeID])
    /// Any of the children.
    case choice([NodeID])
    /// The child, at least and at most so many times; nil for any number.
    case repetition(NodeID, least: Int, most: Int?)
  }

  /// A part of the pattern.
  struct Node {
    var kind: Kind
    /// How deep the tree below is.
    var depth = 1
    /// How often counted repetitions repeat what is repeated most.
    var copies = 1
  }

  private(set) var nodes: [Node] = []
  private(set) var sets: [CodePointSet] = []
  private var setNumbers: [CodePointSet: Int] = [:]
  /// How many spans the sets have together.
  private(set) var spanCount = 0
  var root: NodeID = 0

  subscript(id: NodeID) -> Node { nodes[id] }

  mutating func add(_ kind: Kind) -> NodeID {
    var node = Node(kind: kind)
    switch kind {
    case .empty, .set, .assertion: break
    case .sequence(let children), .choice(let children):
      node.depth += children.reduce(0) { max($0, nodes[$1].depth) }
      node.copies = children.reduce(1) { max($0, nodes[$1].copies) }
    case .repetition(let child, let least, let most):
      node.depth += nodes[child].depth
      node.copies = nodes[child].copies * max(1, most ?? least)
    }
    nodes.append(node)
    return nodes.count - 1
  }

  /// A node that matches one member of a set.
  mutating func add(_ set: CodePointSet) -> NodeID {
    if let number = setNumbers[set] { return add(.set(number)) }
    setNumbers[set] = sets.count
    sets.append(set)
    spanCount += set.spans.count
    return add(.set(sets.count - 1))
  }
}
