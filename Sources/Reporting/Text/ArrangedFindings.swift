import Audit
import Catalogue
import Diagnostics

extension TextReport {
  /// The findings under the headings of an arrangement, a line or two for each check.
  func writeSections(
    _ sections: [FindingSection],
    to layout: inout TextLayout,
    into output: inout some TextOutputStream
  ) {
    for section in sections {
      layout.paragraph(title(of: section), indent: 2)
      layout.rule("─")
      for part in section.parts {
        writePart(part, isOneRecord: section.isOneRecord, to: &layout)
        layout.drain(into: &output)
      }
      layout.blankLine()
    }
  }

  private func title(of section: FindingSection) -> StyledText {
    switch section.title {
    case .control(let framework, let id):
      guard let control = report.controls[framework, id] else {
        return StyledText("\(framework) \(id)", .strong)
      }
      let status = report.result.controls.first { $0.framework == framework && $0.control == id }
      let state = status.map { " — " + typography.text($0.state.labels.one) } ?? ""
      return StyledText(typography.text(control.citation), .strong)
        + StyledText(" · " + typography.text(control.title) + state)
    case .record:
      guard let own = section.parts.first?.results.first?.subject else { return "" }
      let place = subjectPlace(own).map { " " + $0 } ?? ""
      return subject(own) + place
    case .site(let id):
      return StyledText(typography.label(typography.words("Site", "Site")) + " " + id, .strong)
    case .department(let name):
      return StyledText(typography.label(typography.words("Department", "Service")) + " " + name, .strong)
    case .elsewhere: return StyledText(typography.words("Not recorded", "Non renseigné"), .strong)
    }
  }

  private func writePart(_ part: FindingSection.Part, isOneRecord: Bool, to layout: inout TextLayout) {
    let words = [part.check.severity.label, part.verdict.label].map(typography.text).joined(separator: ", ")
    var head = StyledText(part.verdict.mark + " ", part.verdict.role)
    head += StyledText(typography.text(part.check.title), .strong)
    head += StyledText(" [\(part.check.id)]", .faint) + StyledText(" — " + words)
    layout.paragraph(head, first: 2, indent: 4)
    guard isOneRecord else {
      let shown = part.results.prefix(Self.shownFindings).map { result in
        StyledText(result.subject.id, .strong) + fingerprints(of: result)
      }
      layout.paragraph(Array(shown).joined(separator: ", "), first: 4)
      writeRest(of: part.results, to: &layout)
      return
    }
    for result in part.results {
      let message = typography.text(result.message)
      let marks = fingerprints(of: result)
      if !message.isEmpty || !marks.isEmpty { layout.paragraph(StyledText(message) + marks, first: 4) }
    }
  }

  private func fingerprints(of result: CheckResult) -> StyledText {
    StyledText(result.witnesses.map { " #" + $0.shortFingerprint }.joined(), .faint)
  }
}

extension FindingSection {
  /// Whether all of it is about one record, which the heading names.
  fileprivate var isOneRecord: Bool {
    if case .record = title { return true }
    return false
  }
}
