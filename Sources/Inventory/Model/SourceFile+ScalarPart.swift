public import Diagnostics
import Expressions

extension SourceFile {
  /// The place of a part of a YAML scalar, found again through quotes and folding.
  ///
  /// - Parameters:
  ///   - part: UTF-8 offsets in the scalar's text.
  ///   - scalar: The place of the scalar in this source.
  ///   - text: The scalar's text.
  /// - Returns: The whole scalar where the part cannot be found.
  public func range(of part: Range<Int>, inScalar scalar: SourceRange, text: String) -> SourceRange {
    guard scalar.source == id, Int(scalar.end) <= bytes.count else { return scalar }
    let source = bytes[Int(scalar.start)..<Int(scalar.end)]
    // A block scalar's place ends with its last word; the line break that its text ends with stands behind.
    let map =
      ScalarOffsetMap(source: source, text: text)
      ?? ScalarOffsetMap(source: bytes[Int(scalar.start)...].prefix(source.count + 1), text: text)
    guard let found = map?.sourceRange(of: part) else { return scalar }
    return SourceRange(
      source: scalar.source,
      start: scalar.start + UInt32(found.lowerBound),
      end: scalar.start + UInt32(found.upperBound)
    )
  }
}
