public import Documents

/// The keys at the top of a file, gathered while its pieces pass by.
public struct TopLevelKeys: Sendable {
  /// Every key once, in order, up to ``limit``.
  public private(set) var names: [String] = []
  private var last: [UInt8] = []

  /// How many keys are kept: an inventory has some thirty sections, and a file with more is none.
  public static let limit = 200

  /// Creates an empty list.
  public init() {}

  /// Takes the key of a piece; the records of one section come one by one under the same key.
  public mutating func add(_ piece: Document) {
    guard piece.nodes.count > 1, piece.nodes[0].kind == .mapping, names.count < Self.limit else { return }
    let isSame = piece.withText(of: 1) { $0.elementsEqual(last) }
    guard !isSame || names.isEmpty else { return }
    last = piece.withText(of: 1) { Array($0) }
    let name = String(decoding: last, as: UTF8.self)
    if !names.contains(name) { names.append(name) }
  }
}
