import Diagnostics

/// A range in words of people: file, line and column, each from 1.
struct Place: Hashable, Sendable {
  var file: String
  var start: TextPosition
  var end: TextPosition
}

/// Turns ranges of a run's sources into files, lines and columns.
struct PlaceTable: Sendable {
  private var files: [SourceFile]
  private var names: [String]
  private let lines: [LineTable]
  private var stated: [SourceRange: Place]

  init(_ sources: SourceMap) {
    files = sources.files
    names = sources.files.map(\.name)
    lines = sources.files.map { LineTable($0) }
    stated = [:]
  }

  /// A table of places that a report states, whose texts are not at hand.
  init(stated: [SourceRange: Place]) {
    files = []
    names = []
    lines = []
    self.stated = stated
  }

  /// The same places in files of other names, whose texts are not at hand any more.
  func renamed(_ name: (String) -> String) -> PlaceTable {
    var renamed = self
    renamed.files = []
    renamed.names = names.map(name)
    for (range, place) in stated { renamed.stated[range]?.file = name(place.file) }
    return renamed
  }

  /// The place of a range; nil when its source is not of this run.
  func place(of range: SourceRange) -> Place? {
    let source = Int(range.source.index)
    guard source < names.count else { return stated[range] }
    return Place(
      file: names[source],
      start: lines[source].position(of: range.start),
      end: lines[source].position(of: range.end)
    )
  }

  /// The place as `file:line:column`, which editors and terminals open.
  func label(of range: SourceRange) -> String? {
    let source = Int(range.source.index)
    guard source < names.count else {
      return stated[range].map { "\($0.file):\($0.start.line):\($0.start.column)" }
    }
    let start = lines[source].position(of: range.start)
    return "\(names[source]):\(start.line):\(start.column)"
  }

  /// The file of a range with its lines; nil when its source is not of this run.
  func source(of range: SourceRange) -> (file: SourceFile, lines: LineTable)? {
    let source = Int(range.source.index)
    return source < files.count ? (files[source], lines[source]) : nil
  }
}
