import Diagnostics

/// Cuts lines out of the files of a run without what is secret or personal in them.
struct ExcerptTable: Sendable {
  private let places: PlaceTable
  /// By source: what is never shown, in order of beginning.
  private let masks: [SourceID: [Range<Int>]]
  /// By source and mask: how far the masks reach up to that one.
  private let reach: [SourceID: [Int]]

  init(_ places: PlaceTable, hiding masks: [SourceRange]) {
    self.places = places
    self.masks = Dictionary(grouping: masks, by: \.source).mapValues { ranges in
      ranges.map(\.bytes).sorted { $0.lowerBound < $1.lowerBound }
    }
    reach = self.masks.mapValues { ranges in
      var end = 0
      return ranges.map { range in
        end = max(end, range.upperBound)
        return end
      }
    }
  }

  /// The line of a value; nil when its source is not of this run.
  func excerpt(of range: SourceRange, showsValue: Bool) -> SourceExcerpt? {
    guard let (file, lines) = places.source(of: range) else { return nil }
    let line = lines.bytes(ofLine: lines.position(of: range.start).line)
    return SourceExcerpt(
      of: range,
      in: file,
      lines,
      showsValue: showsValue,
      masks: masks(within: line, of: range.source)
    )
  }

  private func masks(within line: Range<Int>, of source: SourceID) -> [Range<Int>] {
    guard let ranges = masks[source], let reach = reach[source] else { return [] }
    var index = ranges.count
    var low = 0
    while low < index {
      let middle = (low + index) / 2
      if ranges[middle].lowerBound < line.upperBound { low = middle + 1 } else { index = middle }
    }
    var found: [Range<Int>] = []
    while index > 0, reach[index - 1] > line.lowerBound {
      index -= 1
      if ranges[index].overlaps(line) { found.append(ranges[index]) }
    }
    return found
  }
}
