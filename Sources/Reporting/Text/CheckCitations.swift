import Catalogue
import Diagnostics

extension Typography {
  /// The controls that a check touches, one line per relation, the required ones first.
  func citations(of check: Check, in controls: ControlIndex) -> [StyledText] {
    let order: [ControlReference.Relation] = [.required, .guidance, .inferred]
    return order.compactMap { relation in
      let citations = check.controls.filter { $0.relation == relation }.map { reference in
        let citation =
          controls[reference.framework, reference.control].map { text($0.citation) }
          ?? "\(reference.framework) \(reference.control)"
        let days = validity(from: reference.appliesFrom, until: nil)
        return days.isEmpty ? citation : citation + " (" + days.joined(separator: ", ") + ")"
      }
      guard !citations.isEmpty else { return nil }
      return StyledText(text(relation.label) + " ", .faint)
        + StyledText(citations.joined(separator: words("; ", " ; ")))
    }
  }

  /// A text with one line per numbered step.
  func steps(_ text: LocalizedText) -> [StyledText] {
    NumberedSteps.split(self.text(text)).map { StyledText($0) }
  }
}
