import Catalogue
import Diagnostics
import Reporting
import Values

@testable import Audit

/// The result of an imagined audit that holds every kind of finding once.
enum SampleResult {
  static let report = Report(
    result: result,
    catalogue: SampleCatalogue.catalogue,
    sources: sources,
    toolVersion: "1.2.3"
  )

  static let sources: SourceMap = {
    var map = SourceMap()
    _ = map.add(
      name: "radiologie.yaml",
      bytes: Array("systems:\n- id: irm-1\n  name: É Aera\n  os: Windows 7\n".utf8)
    )
    _ = map.add(name: "agent.xml", bytes: Array("<REQUEST>\n<OS>6.1</OS>\n</REQUEST>\n".utf8))
    return map
  }()

  /// What an attacker would call a system: an escape sequence, a right-to-left override, a line break.
  static let hostileName = "Aera\u{1B}[2J\u{202E}gpj\nexit"

  static let result = AuditResult(
    asOf: day(2026, 11, 24),
    inputs: [
      InputDigest(name: "radiologie.yaml", sha256: String(repeating: "a1", count: 32)),
      InputDigest(name: "agent.xml", sha256: String(repeating: "b2", count: 32)),
    ],
    ruleSetDigest: String(repeating: "c3", count: 32),
    recordCounts: [
      RecordCount(entity: "system", label: LocalizedText(en: "Systems", fr: "Systèmes"), count: 1205)
    ],
    findings: findings,
    settled: settled,
    subjects: SubjectIndex(entities: ["system"], references: [[subject("pacs"), subject("ups")]]),
    waivers: [
      waiver("w-irm", subject: "irm-*", until: day(2027, 3, 31), .used),
      waiver("w-old", subject: "pacs", until: day(2025, 12, 31), .expired),
    ],
    contradictions: [
      ContradictionReport(
        subject: subject("poste-12"),
        path: "antivirus.is_active",
        label: LocalizedText(en: "Antivirus active", fr: "Antivirus actif"),
        values: [
          evidence("antivirus.is_active", "no", "non", observed),
          evidence("antivirus.is_active", "yes", "oui", declared),
        ],
        isDecided: true
      )
    ],
    missingFacts: [
      MissingFact(
        field: "system.os.version",
        label: LocalizedText(en: "Version", fr: "Version"),
        subjects: 2,
        results: 2
      )
    ],
    controls: [
      status(
        "gdpr",
        "32(1)(b)",
        .nonCompliant,
        [.fail: 2, .open: 2, .pass: 1],
        ["unsupported-operating-system"]
      ),
      status("gdpr", "39(1)(b)", .notEvidenced, [.review: 1], ["staff-training-unclear"]),
      status("gdpr", "5(2)", .notChecked, [:], []),
      status("iso", "A.8.8", .gap, [.fail: 2, .open: 2, .pass: 1], ["unsupported-operating-system"]),
      status("iso", "A.8.13", .gap, [.fail: 1], ["no-restore-test"]),
    ]
  )

  private static let findings = [
    result(
      0,
      "irm-1",
      .fail,
      message: ("irm-1 was last restored on 2024-02-01.", "Dernière restauration de irm-1 : 2024-02-01."),
      witnesses: [witness("d4", [evidence("restore_tested_on", "2024-02-01", "2024-02-01", declared)])]
    ),
    result(1, "pacs", .review, message: ("The plan of pacs must be read.", "Le plan de pacs est à lire.")),
    attested,
    result(
      2,
      "irm-1",
      .fail,
      name: hostileName,
      message: ("irm-1 runs Windows 7.", "irm-1 fonctionne sous Windows 7."),
      witnesses: [
        witness("e5", [evidence("os.name", "Windows 7", "Windows 7", observed)]),
        witness("f6", [evidence("os.support_ends_on", "2020-01-14", "2020-01-14", derived)]),
      ]
    ),
    result(
      2,
      "irm-2",
      .fail,
      message: ("irm-2 runs Windows 7.", "irm-2 fonctionne sous Windows 7."),
      witnesses: [witness("07", [evidence("os.name", "Windows 7", "Windows 7", declared)])],
      waiver: 0
    ),
    result(2, "lab-1", .open, missing: true),
    result(2, "lab-2", .open, missing: true),
  ]

  private static let attested: CheckResult = {
    var result = Self.result(1, "portal", .review, message: ("Read it.", "À lire."))
    result.attestation = AttestationUse(id: "att-1", signedOn: day(2026, 6, 1), expiresOn: day(2027, 6, 1))
    return result
  }()

  private static let settled = [
    SettledResult(check: 2, subject: RowID(entity: EntityID(index: 0), index: 0), outcome: .pass),
    SettledResult(check: 2, subject: RowID(entity: EntityID(index: 0), index: 1), outcome: .notApplicable),
  ]
}
