public import Catalogue
public import Diagnostics
public import Inventory

extension DiagnosticBag {
  /// Reports sites that a selection names and an inventory does not have, each with the nearest.
  public mutating func addUnknownSites(of selection: CatalogueSelection, in inventory: Inventory) {
    guard selection.limitsSites else { return }
    let ids = NamedRecords("site", in: inventory).all.map(\.id)
    for name in selection.onlySites + selection.skippedSites where !ids.contains(name.text) {
      add(.unknownSite(name, among: ids))
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownSite(_ name: CatalogueSelection.Name, among ids: [String]) -> Diagnostic {
    let known = ids.prefix(10).map { quoted($0) }.joined(separator: ", ") + (ids.count > 10 ? ", …" : "")
    let listing =
      ids.isEmpty
      ? LocalizedText(en: "the inventory records no site", fr: "l'inventaire ne contient aucun site")
      : LocalizedText(en: "its sites are \(known)", fr: "ses sites sont \(known)")
    return Diagnostic(
      "configuration.unknown-site",
      en: "no site has the id \(quoted(name.text))",
      fr: "aucun site n'a l'identifiant \(quoted(name.text))",
      help: NearestName.find(name.text, among: ids).map {
        LocalizedText(en: "did you mean `\($0)`?", fr: "vouliez-vous dire `\($0)`\u{202F}?")
      } ?? listing,
      at: name.place,
      excerpt: .full
    )
  }
}
