import Diagnostics
import Documents

/// The places that a report states, as ranges of sources that are not at hand.
struct StatedPlaces {
  private var sources: [String: SourceID] = [:]
  private var places: [SourceRange: Place] = [:]

  /// A range of no source: the place of what a report states without one.
  static let nowhere = SourceRange(source: SourceID(index: .max), start: 0, end: 0)

  /// The table for reports.
  var table: PlaceTable { PlaceTable(stated: places) }

  /// The place of an object; nil when it has none.
  mutating func range(of fields: Fields) throws(Damage) -> SourceRange? {
    guard let place = try fields.optionalObject("place") else { return nil }
    let file = try place.string("file")
    let start = TextPosition(line: try place.whole("line"), column: try place.whole("column"))
    let end = TextPosition(line: try place.whole("endLine"), column: try place.whole("endColumn"))
    guard let startByte = UInt32(exactly: try place.whole("startByte")),
      let endByte = UInt32(exactly: try place.whole("endByte")), startByte <= endByte,
      start.line > 0, start.column > 0, end.line > 0, end.column > 0
    else { throw fields.damage("place") }
    let source = sources[file] ?? SourceID(index: UInt32(clamping: sources.count))
    sources[file] = source
    let range = SourceRange(source: source, start: startByte, end: endByte)
    if places[range] == nil { places[range] = Place(file: file, start: start, end: end) }
    return range
  }
}
