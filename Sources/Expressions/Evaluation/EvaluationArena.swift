public import Values

/// What an evaluation makes on its way: texts, lists and maps, thrown away when the next evaluation begins.
///
/// One arena serves one thread; use it again for the next evaluation, so that its memory is kept.
public struct EvaluationArena {
  /// How many bytes of texts are kept before they are thrown away.
  private static let textLimit = 1 << 16

  /// Items of lists, and keys and values of maps.
  var cells: [Cell] = []
  /// Items of lists under construction.
  var pending: [Cell] = []
  /// What was learnt of patterns.
  let patterns = PatternMemory()
  private var strings = StringTable()
  private var storeStrings: StringTable.View?
  private var textBytes = 0
  private var keptCells = 0

  /// What a function of the host lacked, for the explanation of an unknown result.
  var reportedMissing: [FactPath] = []
  /// What a function of the host decided by, for the explanation of a definite result.
  var reportedWitness: [FactPath] = []

  /// Creates an empty arena.
  public init() {}

  /// Begins an evaluation over a store.
  mutating func begin(_ view: StoreView) {
    storeStrings = view.strings
    clear()
  }

  /// Begins another evaluation over the same store.
  mutating func clear() {
    // Most conditions make nothing; even asking an empty array to empty itself costs more than they do.
    if cells.count > keptCells { cells.removeSubrange(keptCells...) }
    if !pending.isEmpty { pending.removeAll(keepingCapacity: true) }
    if !reportedMissing.isEmpty { reportedMissing.removeAll(keepingCapacity: true) }
    if !reportedWitness.isEmpty { reportedWitness.removeAll(keepingCapacity: true) }
    guard keptCells == 0, textBytes > Self.textLimit else { return }
    strings.removeAll()
    textBytes = 0
  }

  /// Says, inside a function of the host, which facts its unknown result lacks.
  public mutating func report(missing facts: [FactPath]) { reportedMissing += facts }

  /// Says, inside a function of the host, which facts beyond its arguments its result rests on.
  public mutating func report(witness facts: [FactPath]) { reportedWitness += facts }

  /// Keeps all that was made so far for every later evaluation, such as lists that variables hold.
  public mutating func keep() { keptCells = cells.count }

  /// A text as a cell: the store's number when the store holds it, so that equality stays a comparison of numbers.
  public mutating func makeText(_ text: String) -> Cell {
    var text = text
    return text.withUTF8 { makeText($0) }
  }

  /// A text in UTF-8, or a byte string, as a cell.
  public mutating func makeText(_ text: UnsafeBufferPointer<UInt8>, tag: Cell.Tag = .string) -> Cell {
    if let id = storeStrings?.find(text) { return Cell(tag: tag, bits: Int64(id.index)) }
    textBytes += text.count
    return Cell(tag: tag, bits: Int64(strings.intern(text).index), flags: .temporary)
  }

  /// Calls `body` with the UTF-8 of a `string` cell or the content of a `bytes` cell of the current evaluation,
  /// inside the same ``RecordStore/withView(_:)``.
  public func withText<Result>(_ cell: Cell, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
    -> Result
  {
    if cell.flags.contains(.temporary) { return try strings.withBytes(of: cell.stringID, body) }
    return try body(storeStrings?.bytes(of: cell.stringID) ?? UnsafeBufferPointer(start: nil, count: 0))
  }

  /// The text of a `string` cell of the current evaluation, inside the same ``RecordStore/withView(_:)``.
  public func text(_ cell: Cell) -> String {
    withText(cell) { String(decoding: $0, as: UTF8.self) }
  }

  /// A list as a cell.
  public mutating func makeList(_ items: some Collection<Cell>, isIncomplete: Bool = false) -> Cell {
    let offset = cells.count
    cells += items
    return Cell(
      tag: .list,
      bits: Int64(offset),
      aux: UInt32(truncatingIfNeeded: cells.count - offset),
      flags: isIncomplete ? [.temporary, .incomplete] : .temporary
    )
  }

  /// A map as a cell, from keys and values in turn.
  mutating func makeMap(_ entries: some Collection<Cell>) -> Cell {
    var map = makeList(entries)
    map.tag = .map
    map.aux /= 2
    return map
  }

  /// The items of a `list` cell, the value of an `optional` cell, or the keys and values of a `map` cell, of the current evaluation.
  public func items(of cell: Cell, in view: StoreView) -> [Cell] {
    guard cell.flags.contains(.temporary) else { return Array(view.items(of: cell)) }
    let start = Int(cell.bits)
    let end = start + Int(cell.aux) * (cell.tag == .map ? 2 : 1)
    // A cell of an earlier evaluation names nothing any more.
    return start >= 0 && end <= cells.count ? Array(cells[start..<end]) : []
  }
}
