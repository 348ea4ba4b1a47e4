import Diagnostics

/// A range in words of people: file, line and column, each from 1.
struct Place: Hashable, Sendable {
  var file: String
  var line: Int
  var column: Int
  var endLine: Int
  var endColumn: Int
}

/// Turns byte ranges into lines and columns.
struct PlaceTable: Sendable {
  private let sources: SourceMap
  private let lineStarts: [[UInt32]]

  init(_ sources: SourceMap) {
    self.sources = sources
    lineStarts = sources.files.map { Self.lineStarts(of: $0.bytes) }
  }

  /// The place of a range; nil when its source is not of this run.
  func place(of range: SourceRange) -> Place? {
    guard Int(range.source.index) < sources.files.count else { return nil }
    let (line, column) = position(of: range.start, in: range.source)
    let (endLine, endColumn) = position(of: range.end, in: range.source)
    return Place(
      file: sources[range.source].name,
      line: line,
      column: column,
      endLine: endLine,
      endColumn: endColumn
    )
  }

  /// The place as `file:line:column`, which editors and terminals open.
  func label(of range: SourceRange) -> String? {
    place(of: range).map { "\($0.file):\($0.line):\($0.column)" }
  }

  private func position(of offset: UInt32, in source: SourceID) -> (line: Int, column: Int) {
    let starts = lineStarts[Int(source.index)]
    let bytes = sources[source].bytes
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let start = Int(starts[low])
    let end = min(Int(offset), bytes.count)
    // Columns count characters of Unicode, not bytes, as editors do: continuation bytes begin none.
    let column = start < end ? bytes[start..<end].count { $0 & 0xC0 != 0x80 } : 0
    return (low + 1, column + 1)
  }

  private static func lineStarts(of bytes: [UInt8]) -> [UInt32] {
    var starts: [UInt32] = [0]
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { starts.append(UInt32(index + 1)) }
    }
    return starts
  }
}
