import Diagnostics
import Facts
import Inventory
import Values

/// Builds the register of transfers: what activities declare, and what hosting and flows show outside the EEA.
struct TransferBuilder {
  private let countries: CountryTable

  init(_ countries: CountryTable) { self.countries = countries }

  func sections(_ facts: inout DocumentFacts) -> [LegalDocument.Section] {
    var entries: [LegalDocument.Entry] = []
    let activities = facts.all("processing_activity")
    if activities.isEmpty {
      facts.note(
        LegalDocument.Column(
          label: facts.entityLabel("processing_activity"),
          article: facts.article("30(1)(e)")
        ),
        of: facts.entityLabel("organisation")
      )
    }
    for activity in activities {
      if activity.recording(of: "transfers") == .notRecorded {
        let wanted = DocumentFacts.Wanted("transfers", "30(1)(e)")
        facts.note(facts.column(wanted, of: "processing_activity"), of: activity.title)
      }
      for transfer in activity.records("transfers") ?? [] {
        entries.append(declared(transfer, by: activity, &facts))
      }
    }
    for service in facts.all("hosting_service") { entries += hosted(service, &facts) }
    for flow in facts.all("data_flow") {
      guard let country = flow.text("destination_country"), isOutside(country, facts) else { continue }
      entries.append(flowing(flow, to: country, &facts))
    }
    var section = LegalDocument.Section(
      heading: LocalizedText(en: "Transfers", fr: "Transferts"),
      paragraphs: Self.reading
    )
    section.register = LegalDocument.Register(
      entryLabel: LocalizedText(en: "Origin", fr: "Origine"),
      columns: columns(facts),
      entries: entries,
      layout: .sheets,
      whenEmpty: LocalizedText(
        en: "No transfer outside the European Economic Area is recorded.",
        fr: "Aucun transfert hors de l'Espace économique européen n'est renseigné."
      )
    )
    return [section]
  }

  private func columns(_ facts: DocumentFacts) -> [LegalDocument.Column] {
    func column(_ en: String, _ fr: String, _ article: String? = nil) -> LegalDocument.Column {
      LegalDocument.Column(label: LocalizedText(en: en, fr: fr), article: article.map { facts.article($0) })
    }
    return [
      column("Known from", "Connu par"), column("Recipient", "Destinataire"), column("Country", "Pays", "44"),
      column("Adequacy decision in force", "Décision d'adéquation en vigueur", "45(1)"),
      column("Safeguard", "Garantie", "46(1)"),
      column("Edition of the standard clauses", "Version des clauses types", "46(2)"),
      column("Impact of the transfer assessed on", "Analyse d'impact du transfert", "46(1)"),
      column("Data", "Données"),
    ]
  }

  private func declared(
    _ transfer: NamedRecords.Record,
    by activity: NamedRecords.Record,
    _ facts: inout DocumentFacts
  ) -> LegalDocument.Entry {
    func read(_ field: String, _ article: String, isAsked: Bool? = true) -> DocumentValue {
      facts.value(
        DocumentFacts.Wanted(field, article),
        of: transfer,
        "transfer",
        isAsked: isAsked,
        subject: activity.title
      )
    }
    let asks = needsSafeguard(in: transfer.text("country"), facts)
    return LegalDocument.Entry(
      title: activity.title,
      values: [
        DocumentValue(facts.entityLabel("processing_activity")), read("recipient", "44"),
        read("country", "44"),
        decision(on: transfer.text("country"), facts), read("safeguard", "46(1)", isAsked: asks),
        read("clauses_edition", "46(2)", isAsked: rests(transfer, "safeguard", on: Self.clauses, asks)),
        read("assessed_on", "46(1)", isAsked: rests(transfer, "safeguard", on: Self.assessed, asks)),
        data(activity.records("data_categories")),
      ]
    )
  }

  private func hosted(_ service: NamedRecords.Record, _ facts: inout DocumentFacts) -> [LegalDocument.Entry] {
    var codes: [String] = []
    for field in ["storage_countries", "access_countries"] {
      for code in service.texts(field) ?? [] where isOutside(code, facts) && !codes.contains(code) {
        codes.append(code)
      }
    }
    var entries: [LegalDocument.Entry] = []
    for code in codes {
      let asks = needsSafeguard(in: code, facts)
      func read(_ field: String, _ article: String, isAsked: Bool? = true) -> DocumentValue {
        facts.value(DocumentFacts.Wanted(field, article), of: service, "hosting_service", isAsked: isAsked)
      }
      entries.append(
        LegalDocument.Entry(
          title: service.title,
          values: [
            DocumentValue(place(of: code, in: service, facts)), read("provider", "44"),
            DocumentValue(name(of: code)), decision(on: code, facts),
            read("transfer_safeguard", "46(1)", isAsked: asks), .notApplicable,
            read(
              "transfer_assessed_on",
              "46(1)",
              isAsked: rests(service, "transfer_safeguard", on: Self.assessed, asks)
            ),
            health(service),
          ]
        )
      )
    }
    return entries
  }

  private func flowing(
    _ flow: NamedRecords.Record,
    to country: String,
    _ facts: inout DocumentFacts
  ) -> LegalDocument.Entry {
    func read(_ field: String, _ article: String, isAsked: Bool?) -> DocumentValue {
      facts.value(DocumentFacts.Wanted(field, article), of: flow, "data_flow", isAsked: isAsked)
    }
    return LegalDocument.Entry(
      title: flow.title,
      values: [
        DocumentValue(facts.entityLabel("data_flow")), read("destination_provider", "44", isAsked: nil),
        DocumentValue(name(of: country)), decision(on: country, facts),
        read("transfer_safeguard", "46(1)", isAsked: needsSafeguard(in: country, facts)), .notApplicable,
        .notApplicable, data(flow.records("data_categories")),
      ]
    )
  }

  /// Whether the law wants a safeguard, which it does in the absence of an adequacy decision alone (GDPR 46(1)); nil where
  /// the country is not known.
  ///
  /// A decision with limits may not cover the recipient, so that one is wanted beside it. Within the Area there is nothing
  /// to safeguard.
  private func needsSafeguard(in code: String?, _ facts: DocumentFacts) -> Bool? {
    guard let country = code.flatMap({ countries.country($0) }) else { return nil }
    let day = facts.inventory.asOf
    if case .full = country.adequacy(on: day) { return false }
    return !country.isEEA(on: day)
  }

  /// Whether a transfer that wants a safeguard rests on one of these; nil where nobody recorded it.
  private func rests(
    _ record: NamedRecords.Record,
    _ field: String,
    on safeguards: Set<String>,
    _ needsSafeguard: Bool?
  ) -> Bool? {
    guard needsSafeguard != false else { return false }
    guard record.recording(of: field) != .notRecorded else { return nil }
    return record.text(field).map(safeguards.contains) ?? false
  }

  /// The safeguard that comes in editions.
  private static let clauses: Set<String> = ["standard_contractual_clauses"]

  /// Safeguards (GDPR 46, 47) that bind the recipient alone, and not the authorities of its country.
  private static let assessed: Set<String> = [
    "standard_contractual_clauses", "binding_corporate_rules", "code_of_conduct", "certification",
  ]

  private func isOutside(_ code: String, _ facts: DocumentFacts) -> Bool {
    countries.country(code).map { !$0.isEEA(on: facts.inventory.asOf) } ?? false
  }

  private func name(of code: String) -> LocalizedText {
    countries.country(code)?.name ?? LocalizedText(verbatim: code)
  }

  /// How a country is concerned: data lie there, or are opened from there.
  private func place(
    of code: String,
    in service: NamedRecords.Record,
    _ facts: DocumentFacts
  ) -> LocalizedText {
    let isStored = service.texts("storage_countries")?.contains(code) == true
    let field = facts.label(isStored ? "storage_countries" : "access_countries", of: "hosting_service")
    let entity = facts.entityLabel("hosting_service")
    return LocalizedText(
      en: "\(entity.en): \(field.inRunningText.en)",
      fr: "\(entity.fr) : \(field.inRunningText.fr)"
    )
  }

  /// The decision on a country, with its limits.
  private func decision(on code: String?, _ facts: DocumentFacts) -> DocumentValue {
    guard let country = code.flatMap({ countries.country($0) }) else { return .notRecorded }
    switch country.adequacy(on: facts.inventory.asOf) {
    case .none: return DocumentValue(LocalizedText(en: "none", fr: "aucune"))
    case .full(let decision): return DocumentValue(LocalizedText(verbatim: decision.citation))
    case .partial(let decision):
      let limits = decision.limits ?? LocalizedText(verbatim: "")
      return DocumentValue(
        LocalizedText(
          en: "\(decision.citation), with limits: \(limits.en)",
          fr: "\(decision.citation), partielle : \(limits.fr)"
        )
      )
    }
  }

  private func data(_ categories: [NamedRecords.Record]?) -> DocumentValue {
    guard let categories, !categories.isEmpty else { return .notRecorded }
    return DocumentValue(categories.map(\.title))
  }

  private func health(_ service: NamedRecords.Record) -> DocumentValue {
    switch service.flag("holds_health_data") {
    case true: DocumentValue(LocalizedText(en: "health data", fr: "données de santé"))
    case false: DocumentValue(LocalizedText(en: "no health data", fr: "pas de données de santé"))
    case nil: .notRecorded
    }
  }

  private static let reading = [
    LocalizedText(
      en:
        "The register joins what activities declare with what hosting services and data flows show: a country of storage, "
        + "of remote access or of destination outside the Area. The same transfer may stand here more than once, by each "
        + "record that shows it.",
      fr:
        "Le registre réunit ce que déclarent les activités de traitement et ce que montrent hébergements et flux : pays "
        + "de stockage, d'accès à distance ou de destination hors de l'Espace. Un même transfert peut y figurer "
        + "plusieurs fois, par chaque fiche qui le montre."
    )
  ]
}
