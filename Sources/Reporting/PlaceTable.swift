import Diagnostics

/// A range in words of people: file, line and column, each from 1.
struct Place: Hashable, Sendable {
  var file: String
  var start: TextPosition
  var end: TextPosition
}

/// Turns ranges of a run's sources into files, lines and columns.
struct PlaceTable: Sendable {
  private let files: [SourceFile]
  private let lines: [LineTable]
  private let stated: [SourceRange: Place]

  init(_ sources: SourceMap) {
    files = sources.files
    lines = sources.files.map { LineTable($0) }
    stated = [:]
  }

  /// A table of places that a report states, whose texts are not at hand.
  init(stated: [SourceRange: Place]) {
    files = []
    lines = []
    self.stated = stated
  }

  /// The place of a range; nil when its source is not of this run.
  func place(of range: SourceRange) -> Place? {
    let source = Int(range.source.index)
    guard source < files.count else { return stated[range] }
    return Place(
      file: files[source].name,
      start: lines[source].position(of: range.start),
      end: lines[source].position(of: range.end)
    )
  }

  /// The place as `file:line:column`, which editors and terminals open.
  func label(of range: SourceRange) -> String? {
    let source = Int(range.source.index)
    guard source < files.count else {
      return stated[range].map { "\($0.file):\($0.start.line):\($0.start.column)" }
    }
    let start = lines[source].position(of: range.start)
    return "\(files[source].name):\(start.line):\(start.column)"
  }
}
