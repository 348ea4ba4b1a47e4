import Audit
import Diagnostics
import FoundationEssentials
import Reporting
import Testing

@testable import Documents

/// Compose files and manifests of Kubernetes on their whole way through the program.
@Suite struct ManifestTests {
  private func audit(_ text: String, named name: String = "pacs/file.yaml") throws -> InProcessAudit {
    try #require(InProcessAudit([InputFile(name: name, bytes: Array(text.utf8))]))
  }

  private func mistakes(_ text: String) throws -> [String] { try audit(text).bag.diagnostics.map(\.id) }

  // MARK: What they are

  private static let foreign = [
    (
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Release.Name }}\n", "a template of Helm",
      "un modèle Helm"
    ),
    (
      "{{- if .Values.on }}\napiVersion: v1\nkind: Pod\n{{- end }}\n", "a template of Helm", "un modèle Helm"
    ),
    (
      "apiVersion: v1\nkind: Pod\nmetadata: {name: \"{{ .Values.name }}\"}\n", "a template of Helm",
      "un modèle Helm"
    ),
    ("apiVersion: v1\nkind: Pod\nspec:\n  {{- toYaml .x }}\n", "a template of Helm", "un modèle Helm"),
    ("{{ if .on }}\napiVersion: v1\nkind: Pod\n{{ end }}\n", "a template of Helm", "un modèle Helm"),
    (
      "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n",
      "a Kustomize overlay", "une surcouche Kustomize"
    ),
    ("resources: [a.yaml]\nnamePrefix: x-\n", "a Kustomize overlay", "une surcouche Kustomize"),
    ("apiVersion: v2\nname: portal\nversion: 1.0.0\n", "a description of a Helm chart", "chart Helm"),
  ]

  @Test(arguments: foreign)
  func whatMustBecomeAManifestFirstIsRefusedInOneSentence(text: String, english: String, french: String)
    throws
  {
    let audit = try audit(text)
    #expect(audit.bag.diagnostics.map(\.id) == ["input.foreign-format"], "\(audit.diagnostics(in: .en))")
    #expect(audit.diagnostics(in: .en).contains(english) && audit.diagnostics(in: .fr).contains(french))
  }

  @Test(arguments: [
    ("apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Release.Name }}\n", 43),
    ("{{- if .Values.on }}\napiVersion: v1\nkind: Pod\n{{- end }}\n", 0),
    ("apiVersion: v1\nkind: Pod\nspec: {a: \"{{ x }}\", b: \"é{{ .Values.b }}\"}\n", 52),
  ])
  func aTemplateIsRefusedAtItsMark(text: String, mark: UInt32) throws {
    let mistake = try #require(try audit(text).bag.diagnostics.first)
    #expect(mistake.range?.start == mark && mistake.range?.end == mark + 2)
    #expect(mistake.help?.en == "fill it in first: `helm template CHART > manifests.yaml`")
    #expect(mistake.help?.fr == "le compléter d'abord : `helm template CHART > manifestes.yaml`")
  }

  @Test(arguments: [
    "services: {a: {image: b}}", "version: '3'\nservices:\n  a:\n    build: .\nsecrets: {x: {file: y}}\n",
    #"{"services": {"a": {"image": "b"}}}"#, "apiVersion: v1\nkind: Pod\nspec: {containers: [{name: a}]}\n",
    #"{"apiVersion": "v1", "kind": "List", "items": [{"apiVersion": "v1", "kind": "Service"}]}"#,
    "# nothing\n---\napiVersion: v1\nkind: Service\n",
    "x-list: &l [a]\nservices: {a: {image: b, networks: *l}}\n",
    "services: {a: {<<: {image: b}, labels: {note: \"{{ .Name }}\"}}}\n",
    "services:\n  a:\n    image: b\n    command: ps --format {{.Names}}\n",
    "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  rules: |\n    {{ define \"x\" }}{{ $labels.a }}{{ end }}\n",
  ])
  func manifestsAreKnownByTheirContent(text: String) throws {
    #expect(try mistakes(text).filter { $0 != "input.no-records" } == [])
  }

  /// An audit of nothing must not pass for one without findings.
  @Test(arguments: [
    "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a.b}\n",
    "apiVersion: v1\nkind: Pod\n", "apiVersion: v1\nkind: Namespace\nmetadata: {name: n}\n",
  ])
  func manifestsWithoutARecordAreTold(text: String) throws {
    let audit = try audit(text)
    let warning = try #require(audit.bag.diagnostics.last)
    #expect(warning.id == "input.no-records" && !audit.bag.hasErrors)
    #expect(warning.message.en == "no record stands in these files: nothing is audited")
    #expect(warning.message.fr == "ces fichiers ne contiennent aucun enregistrement : rien n'est audité")
  }

  /// What says that there is nothing is an inventory all the same.
  @Test func manifestsBesideAnInventoryMayHoldNothing() throws {
    let namespace = "apiVersion: v1\nkind: Namespace\nmetadata: {name: n}\n"
    let files = [("a.yaml", namespace), ("b.yaml", "systems: []\n"), ("c.yaml", namespace)]
    let audit = try #require(
      InProcessAudit(files.map { InputFile(name: $0.0, bytes: Array($0.1.utf8)) })
    )
    #expect(audit.bag.diagnostics.isEmpty)
  }

  @Test func theProjectsOwnFormatStaysAsStrictAsItWas() throws {
    #expect(try mistakes("systems: []\n---\nsystems: []\n") == ["yaml.several-documents"])
    #expect(try mistakes("systems: [{id: a, <<: {name: b}}]\n").first == "yaml.merge-key")
    #expect(try mistakes("services: [a, b]\n") == ["input.unknown-format"])
    #expect(try mistakes("services: {a: {port: 1}}\n") == ["input.unknown-format"])
  }

  // MARK: What they say

  @Test func labelsAreValidatedAsTheFieldsOfAnInventoryAre() throws {
    let labels = "{serment.criticality: vitl, serment.zone: nowhere, serment.state: production}"
    let audit = try audit("services: {a: {image: b, labels: \(labels)}}\n")
    #expect(audit.bag.diagnostics.map(\.id) == ["inventory.unknown-value", "inventory.dangling-reference"])
    #expect(audit.diagnostics(in: .en).contains("did you mean `vital`?"))
  }

  @Test func aLabelJoinsAServiceToARecordOfTheInventory() throws {
    let native = InputFile(
      name: "own.yaml",
      bytes: Array("systems: [{id: pacs-1, name: PACS, kind: server, state: production}]".utf8)
    )
    let compose = InputFile(
      name: "qwqwq/compose.yaml",
      bytes: Array("services: {a: {image: 'b:1', labels: {serment.id: pacs-1}}}".utf8)
    )
    let audit = try #require(InProcessAudit([native, compose]))
    #expect(audit.bag.diagnostics.isEmpty && !audit.outputs().joined().contains("CONTRADICTIONS"))
    let counts = try #require(audit.report).result.recordCounts
    #expect(counts.first { $0.entity == "system" }?.count == 1)
  }

  // MARK: Secrets

  /// What must not be seen; the letters stand in no other text.
  private static let planted = "Qzx7wv"

  /// Places where people leave secrets; `VALUE` stands for one.
  private static let places = [
    "services:\n  a:\n    image: b\n    environment:\n      DB_PASSWORD: VALUE\n",
    "services:\n  a:\n    image: b\n    environment:\n      - DB_PASSWORD=VALUE\n      - OTHER=x\n",
    "services:\n  a:\n    build:\n      context: .\n      args:\n        API_TOKEN: VALUE\n",
    "services:\n  a:\n    image: b\n    environment: {DB_PASSWORD: VALUE}\n",
    "services:\n  a:\n    image: b\n    environment:\n      URL: postgres://user:VALUE@db/x\n",
    "services:\n  a:\n    image: b\n    environment:\n      DB_PASSWORD: ${X:-VALUE}\n",
    "services:\n  a:\n    image: b\n    environment:\n      CONF: |\n        password = VALUE\n",
    "x-env: &e\n  DB_PASSWORD: VALUE\nservices:\n  a:\n    image: b\n    environment: *e\n",
    "services:\n  a:\n    image: b\n    labels:\n      serment.zon: VALUE\n",
    "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n      env:\n        - name: DB_PASSWORD\n"
      + "          value: VALUE\n",
    "apiVersion: v1\nkind: Secret\nmetadata:\n  name: s\nstringData:\n  admin: VALUE\n",
    "apiVersion: v1\nkind: Secret\nmetadata:\n  name: s\ndata:\n  admin: VALUE\n---\napiVersion: v1\nkind: Role\n",
    "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: s\ndata:\n  app.ini: |\n    token: VALUE\n",
    "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: s\ndata:\n  token: VALUE\n",
  ]

  /// Secrets as people make them, with all that YAML stumbles over; also in lines that are broken by them.
  private static let values = [
    planted, "\"\(planted)\"", "'\(planted)'", "*\(planted)", "&\(planted) x", "!\(planted) x", "@\(planted)",
    "%\(planted)", "`\(planted)`", "{\(planted)", "[\(planted)", "\"\(planted)", "'\(planted)",
    "\(planted): \(planted)",
    "\(planted) #\(planted)", "? \(planted)", "- \(planted)", "\"\\u001b[31m\(planted)\"", "é\(planted)é",
  ]

  @Test(arguments: places)
  func aSecretReachesNoOutput(place: String) throws {
    // What YAML stumbles over is the same everywhere.
    for value in Self.places.prefix(4).contains(place) ? Self.values : Array(Self.values.prefix(5)) {
      let text = place.replacing("VALUE", with: value)
      for output in try audit(text).outputs() {
        #expect(output.lowercased().firstRange(of: Self.planted.lowercased()) == nil, "\(text)\n\(output)")
      }
    }
  }

  @Test(arguments: places.filter { !$0.contains("serment.zon") })
  func aSecretIsAFindingAtItsPlace(place: String) throws {
    let audit = try audit(place.replacing("VALUE", with: Self.planted))
    let text = try #require(audit.outputs().first { $0.contains("plain-secret-in-configuration") })
    #expect(text.contains("file.yaml:"), "\(text)")
  }

  @Test func howASecretStandsThereBeginsTheSentence() throws {
    let outputs = try audit(Self.places[0].replacing("VALUE", with: Self.planted)).outputs()
    #expect(outputs.contains { $0.contains("In clear: `DB_PASSWORD` holds a secret that anybody") })
    #expect(outputs.contains { $0.contains("En clair : `DB_PASSWORD` contient un secret") })
  }

  // MARK: Harm

  private static let bomb =
    "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    + ["b", "c", "d", "e", "f"].reduce(into: (text: "", last: "a")) { bomb, name in
      bomb.text +=
        "\(name): &\(name) [" + Array(repeating: "*\(bomb.last)", count: 10).joined(separator: ", ") + "]\n"
      bomb.last = name
    }.text

  @Test func filesThatAreMadeToDoHarmEndInOneSentence() throws {
    let compose = "services: {a: {image: b}}\n"
    let deep = String(repeating: "{a: ", count: 5_000)
    let giant =
      "services:\n  a:\n    image: b\n    ports: [" + String(repeating: "80, ", count: 600_000) + "80]\n"
    let pods = Array(repeating: "apiVersion: v1\nkind: Role\n---\n", count: 20_000).joined()
    #expect(try mistakes(compose + Self.bomb) == ["yaml.too-many-aliases"])
    #expect(try mistakes(compose + "x: " + deep) == ["document.too-deep"])
    #expect(try mistakes("services: &s {a: {image: b, x: *s}}\n") == ["yaml.self-referring-alias"])
    #expect(try mistakes("services: {a: {image: b}}\nx: {<<: {<<: {<<: [1, 2]}}}\n") == [])
    #expect(try mistakes(giant) == ["document.too-many-values"])
    #expect(try mistakes(pods) == ["manifest.unused-kinds", "input.no-records"])
    #expect(try mistakes("services: {a: {image: '\(String(repeating: "${", count: 50_000))'}}\n") == [])
    let addresses = String(repeating: "a://", count: 250_000)
    #expect(try mistakes("services: {a: {image: b, environment: {URLS: '\(addresses)'}}}\n") == [])
    #expect(try mistakes("services: {a: {image: '\(String(repeating: "${A:-", count: 50_000))'}}\n") == [])
  }

  // MARK: The sample

  private static let sample = AuditTests.samples + "/manifests"
  private static let golden = #filePath.replacing(
    "ManifestTests.swift",
    with: "Golden/manifests-outcomes.tsv"
  )
  private static let containerChecks: Set = [
    "container-image-without-fixed-version", "database-port-published-to-network",
    "plain-secret-in-configuration",
    "privileged-container", "web-address-without-encryption",
  ]

  /// The outcomes of the checks on containers, and every failure, reviewed when they change: run with SERMENT_RECORD
  /// set, which fails.
  @Test func theSampleHasTheOutcomesThatItShould() throws {
    let run = try ProgramRun("audit", Self.sample, "--as-of", "2026-11-24", "--format", "json")
    #expect(run.exitCode == 1, "\(run.errors)")
    #expect(run.errors.contains("`Issuer` (1 in all)") && run.errors.split(separator: "warning[").count == 1)
    let results = try AuditTests.outcomes(run.output).results.filter {
      $0.outcome == "fail" || Self.containerChecks.contains($0.check)
    }
    let actual = results.map { "\($0.check)\t\($0.subject.id)\t\($0.outcome)" }.sorted()
    if ProcessInfo.processInfo.environment["SERMENT_RECORD"] != nil {
      try Data((actual.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: Self.golden))
      Issue.record("recorded; read it and run again")
      return
    }
    let expected = String(decoding: try Data(contentsOf: URL(filePath: Self.golden)), as: UTF8.self)
    #expect(actual == expected.split(separator: "\n").map(String.init))
    #expect(Set(results.filter { $0.outcome == "fail" }.map(\.check)).isSuperset(of: Self.containerChecks))
  }

  @Test(arguments: ["text", "json"], ["en", "fr"])
  func theSecretsOfTheSampleStayInIt(format: String, language: String) throws {
    let run = try ProgramRun([
      "audit", Self.sample, "--as-of", "2026-11-24", "--format", format, "--lang", language,
    ])
    for secret in ["mot-de-passe-fictif", "bW90LWRl", "AgBfictif"] {
      #expect(!run.output.contains(secret) && !run.errors.contains(secret))
    }
  }
}
