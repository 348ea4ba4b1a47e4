import Catalogue
import Diagnostics
import Inventory

extension Applicability {
  /// The organisations that are concerned, as people call them; nil for all.
  func words(_ model: Model) -> LocalizedText? {
    guard !isUniversal else { return nil }
    let labels = OrganisationProfile.kinds(of: model).filter { kinds.contains($0.name) }.map(\.label)
    let places = countries.map { LocalizedText(verbatim: $0) }
    let parts = [labels, places].filter { !$0.isEmpty }
    return LocalizedText(
      en: parts.map { $0.map(\.en).joined(separator: ", ") }.joined(separator: "; "),
      fr: parts.map { $0.map(\.fr).joined(separator: ", ") }.joined(separator: " ; ")
    )
  }
}
