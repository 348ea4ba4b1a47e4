import Diagnostics
import Documents
import Inventory
import Testing
import Values

@testable import Catalogue

/// Parameters of checks, and what a configuration file may say of them.
@Suite struct ParameterTests {
  private static let good = """
    id: slow-review
    subject: system
    severity: low
    severity_reason: {en: Nobody is harmed., fr: Personne n'est lésé.}
    effort: {size: hours, per: subject}
    title: {en: "Not reviewed in {parameters.maximum_age}", fr: "Non revu depuis {parameters.maximum_age}"}
    parameters:
      maximum_age:
        type: period
        default: P1Y
        label: {en: Longest time, fr: Ancienneté}
        basis: {en: No text sets it., fr: Aucun texte ne la fixe.}
      kinds:
        type: list string
        default: [server, laptop]
        label: {en: Kinds, fr: Natures}
        basis: {en: Ours., fr: La nôtre.}
    when: subject.name in parameters.kinds
    require: subject.lifecycle.last_verified_on != null && subject.lifecycle.last_verified_on >= audit.date - parameters.maximum_age
    message: {en: "Older than {parameters.maximum_age}.", fr: "Plus de {parameters.maximum_age}."}
    why: {en: Because., fr: Parce que.}
    remedy: {en: "Repeat within {parameters.maximum_age}.", fr: "Recommencer sous {parameters.maximum_age}."}
    controls: [{framework: gdpr, control: "24(1)", relation: inferred}]
    waivable: true
    """

  /// Reads a check, with what a configuration file sets.
  private static func read(
    _ text: String,
    configuration: String? = nil
  ) -> (check: Check?, diagnostics: [Diagnostic]) {
    let catalogue = Embedded.loaded.set.catalogue
    var sources = SourceMap()
    var bag = DiagnosticBag()
    var strings = catalogue.strings
    var overrides: [ParameterOverrides] = []
    if let configuration {
      let file = sources.add(name: "serment.yaml", bytes: Array(configuration.utf8))
      if let document = DocumentReader().read(file, into: &bag),
        let mapping = RuleMapping(document, at: 0, into: &bag)
      {
        overrides = [ParameterOverrides(mapping, into: &bag)]
      }
    }
    let file = sources.add(name: "checks/systems/slow-review.yaml", bytes: Array(text.utf8))
    guard let document = DocumentReader().read(file, into: &bag) else { return (nil, bag.diagnostics) }
    let declaration = CheckDeclaration(
      document,
      file,
      model: catalogue.model,
      controls: ["gdpr 24(1)"],
      overrides: overrides
    )
    return (declaration.read(strings: &strings, into: &bag), bag.diagnostics)
  }

  @Test func standInConditionsAndTexts() throws {
    let (check, diagnostics) = Self.read(Self.good)
    #expect(diagnostics == [])
    let read = try #require(check)
    #expect(read.title == LocalizedText(en: "Not reviewed in 1 year", fr: "Non revu depuis 1 an"))
    #expect(read.remedy.fr == "Recommencer sous 1 an.")
    #expect(read.message.en == [.text("Older than "), .text("1 year"), .text(".")])
    #expect(read.parameters.map(\.name) == ["maximum_age", "kinds"])
    #expect(read.parameters.map(\.value.written) == ["P1Y", "[server, laptop]"])
    #expect(read.parameters.allSatisfy { !$0.isChanged })
  }

  @Test func takeTheValueOfAConfigurationFile() throws {
    let (check, diagnostics) = Self.read(
      Self.good,
      configuration: "slow-review: {maximum_age: P18M, kinds: [server, laptop]}\nother: {x: 1}\n"
    )
    #expect(diagnostics == [])
    let read = try #require(check)
    #expect(read.title.fr == "Non revu depuis 1 an et 6 mois")
    #expect(read.parameters.map(\.isChanged) == [true, false])
    #expect(read.parameters.map(\.defaultValue.written) == ["P1Y", "[server, laptop]"])
    #expect(read.parameters[0].override?.place.start == 27)
  }

  @Test(
    arguments: [
      ("slow-review: {maximum_ages: P2Y}", "configuration.unknown-parameter", "did you mean `maximum_age`?"),
      (
        "slow-review: {weight: 2}", "configuration.unknown-parameter",
        "its parameters: `maximum_age`, `kinds`"
      ),
      ("slow-review: {maximum_age: 2}", "configuration.invalid-value", nil),
      ("slow-review: {maximum_age: [P2Y]}", "configuration.invalid-value", nil),
      ("slow-review: {kinds: server}", "configuration.invalid-value", nil),
      ("slow-review: {kinds: [[server]]}", "configuration.invalid-value", nil),
    ] as [(String, String, String?)]
  )
  func refuseWhatTheyAreNot(configuration: String, id: String, help: String?) {
    let diagnostics = Self.read(Self.good, configuration: configuration).diagnostics
    #expect(diagnostics.map(\.id) == [id])
    #expect(diagnostics.first?.help?.en == help)
    #expect(diagnostics.first?.range?.source == SourceID(index: 0))
  }

  @Test(arguments: [
    ("default: P1Y", "default: 1", "rule.invalid-value"),
    ("severity: low", "severity: low\napplies_to: {kinds: [hospitl]}", "rule.invalid-value"),
    ("severity: low", "severity: low\napplies_to: {countries: [France]}", "rule.invalid-value"),
    ("severity: low", "severity: low\napplies_to: {kind: [hospital]}", "rule.unknown-key"),
    ("en: Because.", "en: \"FILL IN: why\"", "rule.unfinished"),
    ("type: period", "type: perid", "rule.invalid-value"),
    ("    basis: {en: No text sets it., fr: Aucun texte ne la fixe.}\n", "", "rule.missing-key"),
    ("    default: P1Y\n", "", "rule.missing-key"),
    ("  maximum_age:\n", "  Maximum-Age:\n", "rule.invalid-parameter-name"),
    ("subject.name in parameters.kinds", "subject.name == 'a'", "rule.unused-parameter"),
    ("waivable: true", "waivable: false", "rule.parameters-of-unwaivable"),
    (
      "Older than {parameters.maximum_age}", "Older than {parameters.maximum_ag}", "rule.undeclared-parameter"
    ),
    ("Not reviewed in {parameters.maximum_age}", "Not {parameters.age}", "rule.undeclared-parameter"),
    ("in parameters.kinds", "in parameters.kind", "expression.unknown-name"),
    ("in parameters.kinds", "== parameters.kinds", "expression.type-mismatch"),
  ])
  func areValidated(old: String, new: String, id: String) {
    let diagnostics = Self.read(Self.good.replacing(old, with: new)).diagnostics
    #expect(diagnostics.map(\.id) == [id], "\(diagnostics.map(\.message.en))")
  }

  @Test(arguments: [
    ("P1Y", FieldType.period, "1 year", "1 an"), ("PT30M", .duration, "30 minutes", "30 minutes"),
    ("90.0", .decimal, "90", "90"), ("7.5", .decimal, "7.5", "7,5"), ("3", .int, "3", "3"),
    ("true", .bool, "yes", "oui"), ("2026-01-31", .date, "2026-01-31", "2026-01-31"),
    ("abc", .string, "abc", "abc"), ("[a, b]", .list(.string), "a, b", "a, b"),
    ("[]", .list(.string), "none", "néant"),
  ])
  func sayTheirValuesInWords(written: String, type: FieldType, en: String, fr: String) throws {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    var strings = StringTable()
    let file = sources.add(name: "value.yaml", bytes: Array(written.utf8))
    let document = try #require(DocumentReader().read(file, into: &bag))
    let value = try #require(ParameterValue(0, of: document, as: type, &strings))
    #expect(value.words == LocalizedText(en: en, fr: fr))
    #expect(value.written == (written == "90.0" ? "90" : written))
  }

  /// Every threshold of the program's own checks says where it comes from, and no plain legal duty has one.
  @Test func ofTheProgramHaveABasis() {
    let checks = Embedded.loaded.set.catalogue.checks.filter { !$0.parameters.isEmpty }
    #expect(checks.count > 40)
    #expect(checks.allSatisfy { $0.isWaivable })
    for parameter in checks.flatMap(\.parameters) {
      #expect(parameter.basis.en.hasSuffix(".") && parameter.basis.fr.hasSuffix("."))
    }
  }
}
