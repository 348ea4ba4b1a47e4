/// A line of an inventory with one value in it, for a report: everything else but keys and punctuation is masked.
public struct SourceExcerpt: Hashable, Sendable {
  /// The number of the line, from 1.
  public let line: Int
  /// What stands before the value.
  public let before: String
  /// The value, or as much of it as the line holds.
  public let marked: String
  /// What stands behind it.
  public let after: String

  /// Cuts a line out.
  ///
  /// - Parameters:
  ///   - range: the value.
  ///   - lines: the lines of its source.
  ///   - showsValue: whether the value itself may be shown.
  ///   - masks: bytes that are never shown.
  public init(
    of range: SourceRange,
    in source: SourceFile,
    _ lines: LineTable,
    showsValue: Bool,
    masks: [Range<Int>]
  ) {
    line = lines.position(of: range.start).line
    let cut = CaretLines(
      source: source,
      line: lines.bytes(ofLine: line),
      range: range.bytes,
      excerpt: showsValue ? .value : .structure,
      masks: masks
    )
    (before, marked, after) = (cut.before, cut.marked, cut.after)
  }
}
