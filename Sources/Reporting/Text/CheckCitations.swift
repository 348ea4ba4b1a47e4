import Catalogue
import Diagnostics

extension Typography {
  /// The controls that a check touches with their relation, the required ones first.
  func citations(of check: Check, in controls: ControlIndex) -> StyledText {
    let order: [ControlReference.Relation] = [.required, .guidance, .inferred]
    return order.flatMap { relation in
      check.controls.filter { $0.relation == relation }.map { reference in
        let citation = controls[reference.framework, reference.control].map { text($0.citation) }
        return StyledText(citation ?? "\(reference.framework) \(reference.control)")
          + StyledText(" (\(text(relation.label)))", .faint)
      }
    }.joined(separator: StyledText(words("; ", " ; ")))
  }
}
