import Diagnostics
import Values

@testable import Catalogue
@testable import Expressions
@testable import Inventory

/// A catalogue of three checks and two frameworks, small enough to be read beside the golden reports.
enum SampleCatalogue {
  static let catalogue = Catalogue(
    model: model,
    checks: [noRestoreTest, staffTraining, unsupportedSystem],
    frameworks: [gdpr, iso],
    strings: StringTable()
  )

  private static let place = SourceRange(source: SourceID(index: 0), start: 0, end: 0)

  private static let model = Model(entities: [
    Entity(
      name: "system",
      occurrence: .collection(key: "systems"),
      label: LocalizedText(en: "System", fr: "Système"),
      plural: LocalizedText(en: "Systems", fr: "Systèmes"),
      summary: LocalizedText(en: "A system", fr: "Un système"),
      fields: [],
      place: place
    )
  ])

  /// A condition that reports may quote; it is never run, so its names need not exist.
  private static func condition(_ text: String) -> CompiledExpression {
    var strings = StringTable()
    let environment = TypeEnvironment(isChecked: false)
    guard let compiled = try? ExpressionCompiler.compile(text, as: nil, in: environment, strings: &strings)
    else { preconditionFailure("`\(text)` is no expression") }
    return compiled
  }

  private static let unsupportedSystem = check(
    id: "unsupported-operating-system",
    severity: .critical,
    title: LocalizedText(
      en: "Operating system without vendor support",
      fr: "Système d'exploitation sans support de l'éditeur"
    ),
    verdict: .require(condition("subject.os.support_ends_on >= audit.date")),
    controls: [
      ControlReference(framework: "iso", control: "A.8.8", relation: .inferred),
      ControlReference(framework: "gdpr", control: "32(1)(b)", relation: .required),
    ]
  )

  private static let noRestoreTest = check(
    id: "no-restore-test",
    severity: .high,
    title: LocalizedText(en: "No restore test within a year", fr: "Aucun test de restauration depuis un an"),
    verdict: .require(condition("subject.restore_tested_on >= audit.date - P1Y")),
    controls: [ControlReference(framework: "iso", control: "A.8.13", relation: .guidance)]
  )

  private static let staffTraining = check(
    id: "staff-training-unclear",
    severity: .medium,
    title: LocalizedText(en: "Training of staff", fr: "Formation du personnel"),
    verdict: .judge(
      LocalizedText(en: "Does the training cover phishing?", fr: "La formation couvre-t-elle l'hameçonnage ?")
    ),
    controls: [ControlReference(framework: "gdpr", control: "39(1)(b)", relation: .inferred)]
  )

  private static func check(
    id: String,
    severity: Check.Severity,
    title: LocalizedText,
    verdict: Check.Verdict,
    controls: [ControlReference]
  ) -> Check {
    Check(
      id: id,
      topic: "systems",
      subject: EntityID(index: 0),
      severity: severity,
      severityReason: LocalizedText(
        en: "One infected neighbour is enough to stop care.",
        fr: "Un seul voisin infecté suffit à interrompre les soins."
      ),
      appliesTo: Applicability(),
      appliesFrom: nil,
      until: nil,
      parameters: [],
      title: title,
      when: nil,
      verdict: verdict,
      message: MessageTemplate(en: [], fr: []),
      why: LocalizedText(
        en: "Holes found later stay open: malware crosses the ward and care stops.",
        fr:
          "Les failles découvertes depuis restent ouvertes : un rançongiciel traverse le service et les soins s'arrêtent."
      ),
      remedy: LocalizedText(
        en: "1. Ask the manufacturer for a supported version. 2. Isolate the device until then.",
        fr: "1. Demander au fabricant une version supportée. 2. Isoler l'équipement en attendant."
      ),
      effort: Effort(size: .days, per: .subject),
      after: [],
      controls: controls,
      isWaivable: id != "no-restore-test",
      evidenceMaximumAge: nil,
      sources: [
        Citation(
          title: LocalizedText(en: "GDPR", fr: "RGPD"),
          url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
          asOf: CalendarDate(year: 2026, month: 11, day: 24)
        )
      ],
      examples: [],
      place: place
    )
  }

  private static let gdpr = framework(
    "gdpr",
    LocalizedText(en: "GDPR", fr: "RGPD"),
    [
      control(
        "32(1)(b)",
        LocalizedText(en: "GDPR Art. 32(1)(b)", fr: "RGPD, art. 32, § 1, b)"),
        fine: "83(4)(a)"
      ),
      control(
        "39(1)(b)",
        LocalizedText(en: "GDPR Art. 39(1)(b)", fr: "RGPD, art. 39, § 1, b)"),
        fine: "83(4)(a)"
      ),
      control("5(2)", LocalizedText(en: "GDPR Art. 5(2)", fr: "RGPD, art. 5, § 2"), fine: "83(5)(a)"),
    ]
  )

  private static let iso = framework(
    "iso",
    LocalizedText(en: "ISO/IEC 27001", fr: "ISO/IEC 27001"),
    [
      control("A.8.8", LocalizedText(verbatim: "ISO/IEC 27001 A.8.8"), fine: nil),
      control("A.8.13", LocalizedText(verbatim: "ISO/IEC 27001 A.8.13"), fine: nil),
    ]
  )

  private static func framework(_ id: String, _ name: LocalizedText, _ controls: [Control]) -> Framework {
    Framework(
      id: id,
      name: name,
      version: "test",
      date: CalendarDate(daysSinceEpoch: 16_918),
      appliesFrom: nil,
      countries: [],
      source: "https://example.org/\(id)",
      licence: LocalizedText(en: "own words", fr: "formulation propre"),
      controls: controls
    )
  }

  private static func control(_ id: String, _ citation: LocalizedText, fine: String?) -> Control {
    Control(
      id: id,
      title: LocalizedText(en: "Title of \(id)", fr: "Intitulé de \(id)"),
      citation: citation,
      checkable: .partly,
      fine: fine,
      appliesFrom: nil,
      until: nil
    )
  }
}
