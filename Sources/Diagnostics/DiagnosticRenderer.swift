/// Writes diagnostics for a person: what is wrong, where, the line with carets, what to do.
///
/// Text from an inventory is escaped, so that no terminal obeys it, and what may be a secret or a person is
/// masked.
public struct DiagnosticRenderer: Sendable {
  private let sources: SourceMap
  private let language: Language
  private let isColoured: Bool

  /// Creates a renderer for one language, with colours only if a terminal shows them.
  public init(sources: SourceMap, language: Language, isColoured: Bool) {
    self.sources = sources
    self.language = language
    self.isColoured = isColoured
  }

  /// Every diagnostic of a bag in order of place, and how many were left out.
  public func render(_ bag: DiagnosticBag) -> String {
    var lines = LineTables(sources)
    let masks = Dictionary(grouping: bag.masks, by: \.source)
    var text = ""
    for diagnostic in bag.sorted { text += render(diagnostic, masks: masks, lines: &lines) + "\n" }
    if bag.omitted > 0 {
      text +=
        LocalizedText(
          en: "and \(bag.omitted) more",
          fr: "et \(bag.omitted) de plus"
        )[language] + "\n"
    }
    return text
  }

  /// One diagnostic, with a final line break.
  public func render(_ diagnostic: Diagnostic) -> String {
    var lines = LineTables(sources)
    return render(diagnostic, masks: [:], lines: &lines)
  }

  private func render(_ diagnostic: Diagnostic, masks: [SourceID: [SourceRange]], lines: inout LineTables)
    -> String
  {
    let isError = diagnostic.severity == .error
    let severity =
      isError
      ? LocalizedText(en: "error", fr: "erreur") : LocalizedText(en: "warning", fr: "avertissement")
    let colour = isError ? "1;31" : "1;33"
    let colon = language == .fr ? "\u{A0}: " : ": "
    let head = coloured("\(severity[language])[\(diagnostic.id)]", colour) + colon
    var text = head + coloured(TerminalText.escaped(diagnostic.message[language]), "1") + "\n"
    if let range = diagnostic.range, let source = source(of: range) {
      text += place(range, in: source, arrow: "  --> ", lines: &lines)
      if diagnostic.excerpt != .none {
        text += excerpt(
          range,
          in: source,
          diagnostic.excerpt,
          masks[range.source] ?? [],
          colour,
          lines: &lines
        )
      }
    }
    for note in diagnostic.notes {
      text += "  = note" + colon + TerminalText.escaped(note.message[language]) + "\n"
      if let range = note.range, let source = source(of: range) {
        text += place(range, in: source, arrow: "    --> ", lines: &lines)
      }
    }
    if let help = diagnostic.help {
      let label = LocalizedText(en: "help", fr: "aide")[language]
      text += "  = \(label)" + colon + TerminalText.escaped(help[language]) + "\n"
    }
    return text
  }

  private func source(of range: SourceRange) -> SourceFile? {
    Int(range.source.index) < sources.files.count ? sources[range.source] : nil
  }

  private func place(_ range: SourceRange, in source: SourceFile, arrow: String, lines: inout LineTables)
    -> String
  {
    let position = lines[source.id].position(of: range.start)
    return arrow + TerminalText.escaped(source.location) + ":\(position.line):\(position.column)\n"
  }

  private func excerpt(
    _ range: SourceRange,
    in source: SourceFile,
    _ excerpt: Diagnostic.Excerpt,
    _ masks: [SourceRange],
    _ colour: String,
    lines: inout LineTables
  ) -> String {
    let number = lines[source.id].position(of: range.start).line
    let line = lines[source.id].bytes(ofLine: number)
    let caretLines = CaretLines(
      source: source,
      line: line,
      range: range.bytes,
      excerpt: excerpt,
      masks: masks.map(\.bytes).filter { $0.overlaps(line) }
    )
    let margin = String(repeating: " ", count: String(number).count)
    return "\(margin) |\n\(number) | \(caretLines.text)\n\(margin) | \(coloured(caretLines.carets, colour))\n"
  }

  private func coloured(_ text: String, _ parameters: String) -> String {
    isColoured ? "\u{1B}[\(parameters)m\(text)\u{1B}[0m" : text
  }
}

/// The line tables of sources that diagnostics speak of, each made when it is first needed.
struct LineTables {
  private let sources: SourceMap
  private var tables: [SourceID: LineTable] = [:]

  init(_ sources: SourceMap) { self.sources = sources }

  subscript(id: SourceID) -> LineTable {
    mutating get {
      if let table = tables[id] { return table }
      let table = LineTable(sources[id])
      tables[id] = table
      return table
    }
  }
}
