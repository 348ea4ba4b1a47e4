public import Audit
public import Diagnostics

/// The answers to an expression: its value, the facts behind it and those it lacks, for each subject.
public struct InquiryListing: Sendable {
  private let type: String
  private let answers: [Inquiry.Answer]
  private let places: PlaceTable
  private let style: ListingStyle

  /// Creates a listing of answers whose places lie in `sources`.
  public init(_ inquiry: Inquiry, _ answers: [Inquiry.Answer], in sources: SourceMap, style: ListingStyle) {
    type = inquiry.type
    self.answers = answers
    places = PlaceTable(sources)
    self.style = style
  }

  /// Writes the listing.
  public func write(to output: inout some TextOutputStream) {
    var layout = style.layout
    row("Type", "Type", [StyledText(type)], to: &layout)
    for answer in answers {
      layout.blankLine()
      write(answer, to: &layout)
      layout.drain(into: &output)
    }
    layout.drain(into: &output)
  }

  private func write(_ answer: Inquiry.Answer, to layout: inout TextLayout) {
    if let subject = answer.subject {
      var head = StyledText(subject.id, .strong)
      if let name = subject.name, name != subject.id { head += StyledText(" · " + name) }
      if let label = subject.place.flatMap(places.label) { head += StyledText(" ← " + label, .faint) }
      layout.paragraph(head, indent: 2)
    }
    row("Value", "Valeur", [value(of: answer)], to: &layout)
    row("Facts read", "Faits lus", answer.facts.map(fact), to: &layout)
    row("Facts missing", "Faits manquants", answer.missing.map(missing), to: &layout)
    row("Parts", "Parties", answer.parts.map { StyledText($0.text + "  →  " + $0.value) }, to: &layout)
  }

  private func value(of answer: Inquiry.Answer) -> StyledText {
    let typography = style.typography
    if let error = answer.error {
      return StyledText(typography.words("none: ", "aucune : ") + typography.text(error), .alarm)
    }
    guard answer.isUnknown else { return StyledText(answer.value, .strong) }
    return StyledText(
      typography.words("unknown: facts are missing", "inconnue : des faits manquent"),
      .question
    )
  }

  private func fact(_ evidence: Evidence) -> StyledText {
    let label = style.typography.label(style.typography.text(evidence.label))
    let stands = evidence.places.compactMap { $0.range.flatMap(places.label) }.joined(separator: "; ")
    let text = StyledText("\(label) \(evidence.value[style.typography.language])")
    return stands.isEmpty ? text : text + StyledText(" ← " + stands, .faint)
  }

  private func missing(_ path: MissingPath) -> StyledText {
    StyledText(style.typography.text(path.label)) + StyledText(" (\(path.path))", .faint)
  }

  private func row(_ english: String, _ french: String, _ items: [StyledText], to layout: inout TextLayout) {
    let label = StyledText(style.typography.words(english, french), .faint)
    layout.list(label, items, first: 2, indent: Self.margin)
  }

  /// Where texts begin.
  private static let margin = 19
}
