import Diagnostics
import Facts
import Inventory
import Values

/// Checks what a host states against the certificates and the contract that the inventory records.
struct HostingAssessment {
  private let service: NamedRecords.Record
  private let provider: NamedRecords.Record?
  private let contract: NamedRecords.Record?
  private let countries: CountryTable
  private let day: CalendarDate

  init(_ service: NamedRecords.Record, _ countries: CountryTable, on day: CalendarDate) {
    self.service = service
    provider = service.records("provider")?.first
    contract = service.records("contract")?.first
    self.countries = countries
    self.day = day
  }

  /// What the inventory shows of a point.
  func finding(on point: HostingPoint) -> HostingFinding {
    switch point {
    case .certificate: certificate
    case .activities: activities
    case .recorded(let field): recorded(field)
    case .clause(let name): clause(name)
    case .storage: storage
    case .access: access
    }
  }

  /// The certificates of health-data hosting; nil where nobody recorded any certificate.
  private var certificates: [NamedRecords.Record]? {
    provider?.records("certificates").map { $0.filter { $0.text("standard") == "hds" } }
  }

  private var certificate: HostingFinding {
    if provider?.recording(of: "certificates") == .absent { return HostingFinding(state: .notShown) }
    guard let certificates else { return HostingFinding(state: .missing) }
    let texts = certificates.map(Self.words)
    let valid = certificates.map(isValid)
    let facts = texts.isEmpty ? nil : Self.joined(texts)
    if valid.contains(true) { return HostingFinding(state: .shown, facts: facts) }
    return HostingFinding(state: valid.contains(nil) ? .missing : .notShown, facts: facts)
  }

  /// Whether a certificate of the second version is in force; nil where a fact that decides is missing.
  private func isValid(_ certificate: NamedRecords.Record) -> Bool? {
    if certificate.flag("is_suspended") == true { return false }
    if let end = certificate.day("expires_on"), end < day { return false }
    guard let version = certificate.text("version") else { return nil }
    guard version == "2" || version == "2024" || version.hasPrefix("2.") else { return false }
    return certificate.day("expires_on") != nil && certificate.flag("is_suspended") == false ? true : nil
  }

  private var activities: HostingFinding {
    guard let bought = service.texts("activities"), !service.isIncomplete("activities"),
      let held = certificates
    else { return HostingFinding(state: .missing) }
    let inForce = held.filter { isValid($0) != false }
    let certified = Set(inForce.flatMap { $0.texts("activities") ?? [] })
    let uncovered = bought.indices.filter { !certified.contains(bought[$0]) }
    guard !uncovered.isEmpty else { return HostingFinding(state: .shown) }
    if inForce.contains(where: { $0.texts("activities") == nil }) { return HostingFinding(state: .missing) }
    let names = service.wholeItems("activities")
    let list = Self.joined(uncovered.filter { $0 < names.count }.map { names[$0] })
    return HostingFinding(
      state: .notShown,
      facts: LocalizedText(en: "not on a certificate: \(list.en)", fr: "hors certificat : \(list.fr)")
    )
  }

  private func recorded(_ field: String) -> HostingFinding {
    switch service.recording(of: field) {
    case .notRecorded: return HostingFinding(state: .missing)
    case .absent: return HostingFinding(state: .notShown)
    case .withheld, .recorded: break
    }
    if service.flag(field) == false { return HostingFinding(state: .notShown) }
    if let day = service.day(field), day > self.day { return HostingFinding(state: .notShown) }
    return HostingFinding(state: .shown, facts: service.wholeItems(field).first)
  }

  private func clause(_ name: String) -> HostingFinding {
    if service.recording(of: "contract") == .absent {
      return HostingFinding(state: .notShown, facts: LocalizedText(en: "no contract", fr: "pas de contrat"))
    }
    guard let contract else { return HostingFinding(state: .missing) }
    if let clauses = contract.texts("hosting_clauses") {
      if clauses.contains(name) { return HostingFinding(state: .shown, facts: contract.title) }
      return HostingFinding(
        state: contract.isIncomplete("hosting_clauses") ? .missing : .notShown,
        facts: contract.title
      )
    }
    if contract.recording(of: "hosting_clauses") == .absent { return HostingFinding(state: .notShown) }
    // That a contract lacks some clause does not say which.
    return contract.flag("hosting_clauses_complete") == true
      ? HostingFinding(state: .shown, facts: contract.title) : HostingFinding(state: .missing)
  }

  private var storage: HostingFinding {
    located("storage_countries") { _ in false }
  }

  private var access: HostingFinding {
    let safeguard = service.text("transfer_safeguard")
    return located("access_countries") { country in
      if case .full = country.adequacy(on: day) { return true }
      return safeguard.map { !["none", "derogation", "adequacy_decision"].contains($0) } ?? false
    }
  }

  /// Whether every country of a list lies in the Area, or is allowed for another reason.
  private func located(_ field: String, unless isAllowed: (Country) -> Bool) -> HostingFinding {
    guard let codes = service.texts(field), !codes.isEmpty else { return HostingFinding(state: .missing) }
    let items = service.wholeItems(field)
    let names = Self.joined(items)
    let known = codes.compactMap { countries.country($0) }
    if known.contains(where: { !$0.isEEA(on: day) && !isAllowed($0) }) {
      return HostingFinding(state: .notShown, facts: names)
    }
    // A country that the tables of the rules do not have lies neither inside nor outside.
    let isDecided = known.count == items.count && !service.isIncomplete(field)
    return HostingFinding(state: isDecided ? .shown : .missing, facts: names)
  }

  /// A certificate in one line.
  private static func words(_ certificate: NamedRecords.Record) -> LocalizedText {
    let parts = ["standard", "version", "number", "certifying_body", "expires_on"].compactMap {
      field -> LocalizedText? in
      guard let value = certificate.wholeItems(field).first else { return nil }
      guard field == "expires_on" || field == "version" || field == "number",
        let label = certificate.label(field)
      else {
        return value
      }
      return LocalizedText(
        en: "\(label.inRunningText.en) \(value.en)",
        fr: "\(label.inRunningText.fr) \(value.fr)"
      )
    }
    return joined(parts)
  }

  static func joined(_ texts: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      en: texts.map(\.en).joined(separator: ", "),
      fr: texts.map(\.fr).joined(separator: ", ")
    )
  }
}
