public import Catalogue
public import Diagnostics
public import Inventory

extension DiagnosticBag {
  /// Warns of waivers that name a check which does not exist, each with the nearest; nothing can be told of one that was
  /// left out.
  public mutating func addWaiverSlips(in inventory: Inventory, _ catalogue: Catalogue) {
    for record in NamedRecords("waiver", in: inventory).all {
      guard let check = record.text("check"), catalogue.check(check) == nil,
        !catalogue.leftOut.checks.contains(check)
      else { continue }
      add(
        .unknownName(
          check,
          LocalizedText(en: "no check has the id", fr: "aucun contrôle n'a l'identifiant"),
          LocalizedText(en: "this waiver has no effect", fr: "cette dérogation est sans effet"),
          id: "waiver.unknown-check",
          among: catalogue.checks.map(\.id),
          listing: LocalizedText(en: "`serment checks` lists them", fr: "`serment checks` les énumère"),
          at: record.place("check") ?? record.place
        )
      )
    }
  }
}
