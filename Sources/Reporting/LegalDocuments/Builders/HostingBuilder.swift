import Catalogue
import Diagnostics
import Facts
import Inventory

/// Builds the check of hosts' guarantees: for each hosting service bought for health data, what the referential asks the
/// host to state, and what the inventory shows of it.
struct HostingBuilder {
  private let report: Report
  private let countries: CountryTable

  init(_ report: Report, _ countries: CountryTable) {
    self.report = report
    self.countries = countries
  }

  /// The framework of the requirements.
  static let framework = "hds"

  func sections(_ facts: inout DocumentFacts) -> [LegalDocument.Section] {
    let services = facts.all("hosting_service")
      .filter { $0.text("arrangement") == "third_party" && $0.flag("holds_health_data") != false }
    var sections = [actors(services, facts)]
    for service in services { sections.append(section(service, &facts)) }
    if services.isEmpty {
      facts.note(
        LegalDocument.Column(
          label: facts.entityLabel("hosting_service"),
          article: facts.article("L1111-8", of: Self.framework)
        ),
        of: facts.entityLabel("organisation")
      )
    }
    return sections
  }

  /// Who takes part in the hosting: the table of actors that the sheet of guarantees begins with.
  private func actors(_ services: [NamedRecords.Record], _ facts: DocumentFacts) -> LegalDocument.Section {
    var entries: [LegalDocument.Entry] = []
    for service in services {
      for field in ["provider", "underlying_hosts"] {
        for host in service.records(field) ?? [] {
          entries.append(
            LegalDocument.Entry(
              title: host.title,
              values: [
                DocumentValue(service.title), DocumentValue(facts.label(field, of: "hosting_service")),
                value("country", of: host), value("parent_country", of: host), certificates(of: host),
              ]
            )
          )
        }
      }
    }
    var section = LegalDocument.Section(
      heading: LocalizedText(en: "Actors of the hosting", fr: "Acteurs de l'hébergement"),
      paragraphs: Self.reading
    )
    section.register = LegalDocument.Register(
      entryLabel: LocalizedText(en: "Actor", fr: "Acteur"),
      columns: [
        LegalDocument.Column(label: facts.entityLabel("hosting_service")),
        LegalDocument.Column(label: LocalizedText(en: "Part", fr: "Rôle")),
        LegalDocument.Column(label: facts.label("country", of: "provider")),
        LegalDocument.Column(label: facts.label("parent_country", of: "provider")),
        LegalDocument.Column(label: facts.label("certificates", of: "provider")),
      ],
      entries: entries,
      layout: .table,
      whenEmpty: LocalizedText(
        en: "No hosting of health data by a third party is recorded.",
        fr: "Aucun hébergement de données de santé par un tiers n'est renseigné."
      ),
      isData: false
    )
    return section
  }

  private func value(_ field: String, of record: NamedRecords.Record) -> DocumentValue {
    let items = record.wholeItems(field)
    return items.isEmpty ? .notRecorded : DocumentValue(items)
  }

  private func certificates(of host: NamedRecords.Record) -> DocumentValue {
    if host.recording(of: "certificates") == .absent {
      return DocumentValue(LocalizedText(en: "none", fr: "aucun"))
    }
    let names = (host.records("certificates") ?? []).map { certificate in
      HostingAssessment.joined(["standard", "version"].compactMap { certificate.wholeItems($0).first })
    }
    return names.isEmpty ? .notRecorded : DocumentValue(names)
  }

  private func section(
    _ service: NamedRecords.Record,
    _ facts: inout DocumentFacts
  ) -> LegalDocument.Section {
    let assessment = HostingAssessment(service, countries, on: facts.inventory.asOf)
    var entries: [LegalDocument.Entry] = []
    for (requirement, point) in HostingPoint.all {
      let what = name(of: point, facts)
      let finding = assessment.finding(on: point)
      if finding.state == .missing {
        facts.note(
          LegalDocument.Column(label: what, article: facts.article(requirement, of: Self.framework)),
          of: service.title
        )
      }
      let title = report.controls[Self.framework, requirement]?.title ?? LocalizedText(verbatim: requirement)
      entries.append(
        LegalDocument.Entry(
          title: LocalizedText(verbatim: requirement),
          values: [DocumentValue(title), DocumentValue(what), finding.value]
        )
      )
    }
    var section = LegalDocument.Section(heading: service.title)
    if service.flag("is_under_second_referential") == false {
      section.paragraphs.append(
        LocalizedText(
          en: "On this day the host does not owe the second version of the referential yet.",
          fr: "À cette date, l'hébergeur ne relève pas encore de la version 2 du référentiel."
        )
      )
    }
    section.register = LegalDocument.Register(
      entryLabel: LocalizedText(en: "Requirement", fr: "Exigence"),
      columns: [
        LegalDocument.Column(label: LocalizedText(en: "What it is about", fr: "Objet")),
        LegalDocument.Column(label: LocalizedText(en: "Point checked", fr: "Point vérifié")),
        LegalDocument.Column(
          label: LocalizedText(en: "What the inventory shows", fr: "Ce que montre l'inventaire")
        ),
      ],
      entries: entries,
      layout: .table,
      whenEmpty: LocalizedText(en: "No requirement.", fr: "Aucune exigence.")
    )
    return section
  }

  /// What a point is called.
  private func name(of point: HostingPoint, _ facts: DocumentFacts) -> LocalizedText {
    switch point {
    case .certificate:
      LocalizedText(en: "HDS certificate v2 in force", fr: "Certificat HDS v2 en cours de validité")
    case .activities:
      LocalizedText(
        en: "Activities bought stand on the certificate",
        fr: "Activités achetées couvertes par le certificat"
      )
    case .recorded(let field): facts.label(field, of: "hosting_service")
    case .clause(let name): clauseName(name, facts)
    case .storage: facts.label("storage_countries", of: "hosting_service")
    case .access: facts.label("access_countries", of: "hosting_service")
    }
  }

  private func clauseName(_ name: String, _ facts: DocumentFacts) -> LocalizedText {
    let model = facts.inventory.model
    let contract = model.entity(named: "contract").map { model[$0] }
    let field = contract.flatMap { entity in entity.slot(of: "hosting_clauses").map { entity.fields[$0] } }
    guard case .enumeration(let values)? = field?.type.item.type,
      let label = values.first(where: { $0.name == name })?.label
    else { return LocalizedText(verbatim: name) }
    return LocalizedText(en: "Clause: \(label.inRunningText.en)", fr: "Clause : \(label.inRunningText.fr)")
  }

  private static let reading = [
    LocalizedText(
      en:
        "The requirements bind the host; its client verifies them by the certificate, the contract and the table of "
        + "guarantees that chapter 8 asks the host to hand over. The sheets below compare what the inventory records of "
        + "each. “Established” means that a fact says so, not that the host keeps to it.",
      fr:
        "Les exigences obligent l'hébergeur ; son client les vérifie par le certificat, le contrat et le tableau des "
        + "garanties que le chapitre 8 fait remettre. Les fiches ci-dessous confrontent ce que l'inventaire en consigne. "
        + "« Établi » signifie qu'un fait le dit, non que l'hébergeur s'y tient."
    )
  ]
}
