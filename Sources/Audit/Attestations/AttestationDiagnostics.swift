public import Catalogue
public import Diagnostics
public import Inventory

extension DiagnosticBag {
  /// Warns of attestations that name a framework, a control or a check that does not exist, each with the nearest.
  public mutating func addAttestationSlips(in inventory: Inventory, _ catalogue: Catalogue) {
    for (attestation, record) in AttestationRecord.all(in: inventory, catalogue) {
      guard let slip = Diagnostic.slip(of: attestation, record, catalogue) else { continue }
      add(slip)
    }
  }
}

extension Diagnostic {
  fileprivate static func slip(
    of attestation: AttestationRecord,
    _ record: NamedRecords.Record,
    _ catalogue: Catalogue
  ) -> Diagnostic? {
    let framework = attestation.framework
    switch attestation.state {
    case .unknownFramework:
      return unknown(
        framework,
        LocalizedText(en: "no framework has the id", fr: "aucun référentiel n'a l'identifiant"),
        id: "attestation.unknown-framework",
        among: catalogue.frameworks.map(\.id),
        listing: LocalizedText(
          en: "`serment controls` lists them",
          fr: "`serment controls` les énumère"
        ),
        at: record.place("framework") ?? record.place
      )
    case .unknownControl:
      let controls = catalogue.frameworks.first { $0.id == framework }?.controls ?? []
      return unknown(
        attestation.control,
        LocalizedText(
          en: "`\(framework)` has no control",
          fr: "`\(framework)` n'a pas d'exigence"
        ),
        id: "attestation.unknown-control",
        among: controls.map(\.id),
        listing: LocalizedText(
          en: "`serment controls --framework \(framework)` lists them",
          fr: "`serment controls --framework \(framework)` les énumère"
        ),
        at: record.place("control") ?? record.place
      )
    case .unknownCheck:
      return unknown(
        attestation.check ?? "",
        LocalizedText(en: "no check has the id", fr: "aucun contrôle n'a l'identifiant"),
        id: "attestation.unknown-check",
        among: catalogue.checks.map(\.id),
        listing: LocalizedText(en: "`serment checks` lists them", fr: "`serment checks` les énumère"),
        at: record.place("check") ?? record.place
      )
    default: return nil
    }
  }

  private static func unknown(
    _ name: String,
    _ lead: LocalizedText,
    id: String,
    among names: [String],
    listing: LocalizedText,
    at range: SourceRange?
  ) -> Diagnostic {
    let consequence = LocalizedText(
      en: "this attestation settles nothing",
      fr: "cette attestation ne tranche rien"
    )
    return unknownName(name, lead, consequence, id: id, among: names, listing: listing, at: range)
  }

  /// Warns of a name in an inventory that nothing has, with what follows from it and the nearest name.
  static func unknownName(
    _ name: String,
    _ lead: LocalizedText,
    _ consequence: LocalizedText,
    id: String,
    among names: [String],
    listing: LocalizedText,
    at range: SourceRange?
  ) -> Diagnostic {
    let nearest = NearestName.find(name, among: names).map {
      LocalizedText(en: "did you mean `\($0)`?", fr: "vouliez-vous dire `\($0)`\u{202F}?")
    }
    let written = quoted(name)
    return Diagnostic(
      id,
      .warning,
      en: "\(lead.en) \(written): \(consequence.en)",
      fr: "\(lead.fr) \(written)\u{A0}: \(consequence.fr)",
      help: nearest ?? listing,
      at: range,
      excerpt: .value
    )
  }
}
