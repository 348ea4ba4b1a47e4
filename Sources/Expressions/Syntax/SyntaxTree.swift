/// An expression as it was written, macros expanded: flat arrays that name each other by number.
struct SyntaxTree {
  /// The number of a node.
  typealias NodeID = UInt32
  /// Stands where an optional child is absent.
  static let none = NodeID.max

  /// A part of the expression.
  struct Node {
    /// What the part is; the comments say what `a`, `b` and `c` hold.
    enum Kind: UInt8 {
      /// `a`: literal.
      case literal
      /// `a`: name.
      case identifier
      /// `.name`, resolved outside every container; `a`: name.
      case absoluteIdentifier
      /// `a`: operand, `b`: name.
      case select
      /// `has(a.b)`; `a`: operand, `b`: name.
      case has
      /// `recorded(a.b)`; `a`: operand, `b`: name.
      case recorded
      /// `a[b]`.
      case index
      /// `a`: name, `b`: first child, `c`: number of arguments.
      case call
      /// Like `call`, with the receiver as first child, not counted by `c`.
      case memberCall
      /// `b`: first child, `c`: number of items.
      case list
      /// `b`: first child, `c`: number of children: key, value, key, value.
      case map
      /// `!a`.
      case not
      /// `-a`.
      case negate
      /// `b`: first child, `c`: number of operands.
      case and
      /// `b`: first child, `c`: number of operands.
      case or
      /// `a` and `b`, joined by the node's operator.
      case binary
      /// `a ? b : c`.
      case conditional
      /// A macro over a list or map. `a`: what is walked, `b`: first child: name, second name, condition, result.
      case comprehension
    }

    var kind: Kind
    /// The ``BinaryOperator`` or ``ComprehensionKind``, where there is one.
    var operation: UInt8 = 0
    /// How deep the tree below is.
    var depth: UInt16 = 1
    var start: UInt32
    var end: UInt32
    var a: UInt32 = none
    var b: UInt32 = none
    var c: UInt32 = 0

    /// UTF-8 offsets in the expression.
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// A name where it stands.
  struct Name {
    var text: String
    var range: Range<Int>
  }

  /// A value written down.
  enum Literal: Hashable {
    case null
    case bool(Bool)
    case int(Int64)
    case uint(UInt64)
    case double(Double)
    case string([UInt8])
    case bytes([UInt8])
  }

  var nodes: [Node] = []
  var children: [NodeID] = []
  var names: [Name] = []
  var literals: [Literal] = []
  var root: NodeID = 0

  subscript(id: NodeID) -> Node { nodes[Int(id)] }

  /// The children of a node that holds them in `b` and `c`.
  func children(of node: Node) -> ArraySlice<NodeID> {
    let count = node.kind == .memberCall ? node.c + 1 : node.kind == .comprehension ? 4 : node.c
    return children[Int(node.b)..<Int(node.b + count)]
  }
}

/// The operators with two operands that need both.
enum BinaryOperator: UInt8 {
  case add
  case subtract
  case multiply
  case divide
  case remainder
  case equal
  case notEqual
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
  case isIn

  /// How it is written.
  var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .remainder: "%"
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .isIn: "in"
    }
  }
}

/// The macros that walk a list or map.
enum ComprehensionKind: UInt8 {
  case all
  case exists
  case existsOne
  case filter
  case map
  case sortBy

  /// How it is written.
  var name: String { self == .existsOne ? "exists_one" : "\(self)" }
}
