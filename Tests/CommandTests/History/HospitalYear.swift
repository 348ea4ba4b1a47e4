/// A year of a small hospital in ten audits: fixes, a return, a move, a waiver that ends, machines that come and go.
enum HospitalYear {
  /// One audit: its day and what the inventory says then.
  struct Audit {
    var day: String
    /// The systems, each on a line.
    var systems: [String]
  }

  static let audits = [
    Audit(day: "2026-01-05", systems: [pacs(95), lab(80), mri1("north"), mri2]),
    // The laboratory's storage fills up, and a scanner with an old system arrives.
    Audit(day: "2026-02-02", systems: [pacs(95), lab(92), mri1("north"), mri2, scanner]),
    // The picture archive is given room.
    Audit(day: "2026-03-02", systems: [pacs(70), lab(92), mri1("north"), mri2, scanner]),
    // The first MRI moves.
    Audit(day: "2026-04-06", systems: [pacs(70), lab(92), mri1("south"), mri2, scanner]),
    // The laboratory follows.
    Audit(day: "2026-05-04", systems: [pacs(70), lab(75), mri1("south"), mri2, scanner]),
    // The picture archive is full again.
    Audit(day: "2026-06-01", systems: [pacs(93), lab(75), mri1("south"), mri2, scanner]),
    // The waiver on the second MRI ended with June.
    Audit(day: "2026-07-06", systems: [pacs(93), lab(75), mri1("south"), mri2, scanner]),
    // Somebody takes the first MRI out of the inventory.
    Audit(day: "2026-09-07", systems: [pacs(93), lab(75), mri2, scanner]),
    // The second MRI runs Debian 13; what the scanner runs is no longer said.
    Audit(day: "2026-10-05", systems: [pacs(93), lab(75), newMRI2, unknownScanner]),
    // The first MRI is in the inventory again, as it was.
    Audit(day: "2026-12-07", systems: [pacs(93), lab(75), mri1("south"), newMRI2, unknownScanner]),
  ]

  /// A body of public law in Austria is exempt from fines, so that amounts are left to other tests.
  static func inventory(_ audit: Audit) -> String {
    """
    organisation: {name: Maria Geheim-Fiktiv Spital, country: AT, is_public_authority: true}
    exposure_assumptions: {sells_on_market: false}
    sites: [{id: north, name: Nordhaus-Fiktiv}, {id: south}]
    waivers:
      - {id: w-1, check: unsupported-operating-system, subject: mri-2, reason: Ersatz-Fiktiv bestellt, approved_by: Dominik Fiktiv, approver_role: Leitung, until: 2026-06-30}
    systems:
    \(audit.systems.map { "  - \($0)\n" }.joined())
    """
  }

  private static func pacs(_ share: Int) -> String { storage("pacs", "north", share) }
  private static func lab(_ share: Int) -> String { storage("lab", "south", share) }
  private static func storage(_ id: String, _ site: String, _ share: Int) -> String {
    "{id: \(id), kind: storage, state: production, criticality: vital, site: \(site), operating_system: null, "
      + "lifecycle: {storage_used_share: \(share)}}"
  }

  private static let old =
    "operating_system: {full_name: Microsoft Windows 7 Professionnel, build: \"6.1.7601\"}, extended_support: null"
  private static func machine(_ id: String, _ site: String, _ system: String) -> String {
    "{id: \(id), name: \(id)-Fiktiv, kind: medical_device, state: production, site: \(site)\(system)}"
  }
  private static func mri1(_ site: String) -> String { machine("mri-1", site, ", " + old) }
  private static let mri2 = machine("mri-2", "south", ", " + old)
  private static let newMRI2 = machine(
    "mri-2",
    "south",
    ", operating_system: {full_name: Debian GNU/Linux 13 (trixie), name: Debian GNU/Linux, version: \"13\"}"
  )
  private static let scanner = machine("ct-1", "north", ", " + old)
  private static let unknownScanner = machine("ct-1", "north", "")

  /// What nobody may find in a history: names, reasons, persons, values.
  static let secrets = [
    "Geheim", "Nordhaus", "Ersatz", "Dominik", "Fiktiv", "Leitung", "Windows", "6.1.7601",
  ]
}
