public import Diagnostics

/// What a file of another tool is, so that a person who hands it over is told so in one sentence.
public struct ForeignFormat: Sendable {
  /// What the file is, with an article.
  public let name: LocalizedText
  /// What a person may do to have it read; nil when there is nothing.
  public private(set) var help: LocalizedText?
  /// Where the text gives itself away, in bytes; nil when it is the text as a whole that does.
  public private(set) var mark: UInt32?

  /// The format of an XML text by the name of its root element; nil for one that is not known.
  public init?(root: String) {
    let root = root.lowercased()
    guard let known = Self.roots.first(where: { $0.roots.contains(root) }) else { return nil }
    name = LocalizedText(en: known.en, fr: known.fr)
  }

  /// The format of a YAML or JSON text by the keys at its top; nil for one that is not known.
  ///
  /// - Parameter text: the text, for formats that only keys further down give away.
  public init?(keys: [String], text: [UInt8]) {
    let keys = Set(keys)
    guard let known = Self.signatures.first(where: { $0.matches(keys, text) }) else { return nil }
    name = LocalizedText(en: known.en, fr: known.fr)
  }

  private init(en: String, fr: String) { name = LocalizedText(en: en, fr: fr) }

  /// A table with separators.
  public static let separatedValues = ForeignFormat(
    en: "a table with separators (CSV)",
    fr: "un tableau à séparateurs (CSV)"
  )

  /// A template that values must be filled into first.
  ///
  /// - Parameter mark: where the first braces stand that only a template has, in bytes.
  public static func helmTemplate(at mark: Int) -> ForeignFormat {
    var format = ForeignFormat(en: "a template of Helm", fr: "un modèle Helm")
    format.mark = UInt32(clamping: mark)
    format.help = LocalizedText(
      en: "fill it in first: `helm template CHART > manifests.yaml`",
      fr: "le compléter d'abord : `helm template CHART > manifestes.yaml`"
    )
    return format
  }

  private static let roots: [(roots: Set<String>, en: String, fr: String)] = [
    (["nmaprun"], "a scan of Nmap", "un scan de Nmap"),
    (["bom"], "a CycloneDX bill of materials", "une nomenclature CycloneDX"),
    (["nessusclientdata_v2"], "a scan of Nessus", "un scan de Nessus"),
    (["nexposereport"], "a scan of Nexpose", "un scan de Nexpose"),
    (["asset_data_report"], "a scan of Qualys", "un scan de Qualys"),
    (
      ["reply"], "an answer of an inventory server to its agent",
      "une réponse d'un serveur d'inventaire à son agent"
    ),
    (["plist"], "a property list of macOS", "une liste de propriétés macOS"),
    (["html"], "a web page (HTML)", "une page web (HTML)"),
    (["svg"], "an image (SVG)", "une image (SVG)"),
    (["rdf"], "an RDF document", "un document RDF"),
    (["clinicaldocument"], "a medical document (CDA)", "un document médical (CDA)"),
    (
      [
        "bundle", "patient", "device", "endpoint", "consent", "organization", "location", "practitioner",
        "capabilitystatement",
      ],
      "a FHIR resource", "une ressource FHIR"
    ),
    (
      [
        "system-security-plan", "catalog", "profile", "component-definition", "assessment-plan",
        "assessment-results", "plan-of-action-and-milestones",
      ],
      "an OSCAL document", "un document OSCAL"
    ),
  ]

  /// Keys that give a format away.
  private struct Signature {
    /// Keys of which each must be there.
    var keys: Set<String> = []
    /// Keys of which one must be there; none if it does not matter.
    var oneOf: Set<String> = []
    /// Words of which the text's beginning holds one; none if it does not matter.
    var words: [String] = []
    var en: String
    var fr: String

    func matches(_ found: Set<String>, _ text: [UInt8]) -> Bool {
      found.isSuperset(of: keys) && (oneOf.isEmpty || !found.isDisjoint(with: oneOf))
        && (words.isEmpty || words.contains { text.prefix(1 << 16).firstRange(of: Array($0.utf8)) != nil })
    }
  }

  /// An overlay of Kustomize, which alone among files with `apiVersion` and `kind` is no object.
  public init?(overlay keys: [String], text: [UInt8]) {
    guard keys.contains("kind"), Self.isKustomization(text) else { return nil }
    name = LocalizedText(en: Self.overlay.en, fr: Self.overlay.fr)
  }

  private static func isKustomization(_ text: [UInt8]) -> Bool {
    text.prefix(1 << 16).firstRange(of: Array("kustomize.config.k8s.io".utf8)) != nil
  }

  private static let overlay = Signature(
    oneOf: [
      "patches", "patchesStrategicMerge", "patchesJson6902", "namePrefix", "nameSuffix", "configMapGenerator",
      "secretGenerator", "generatorOptions", "bases",
    ],
    en: "a Kustomize overlay, of which `kustomize build` makes manifests",
    fr: "une surcouche Kustomize, dont `kustomize build` tire des manifestes"
  )

  private static let signatures: [Signature] = [
    Signature(keys: ["bomFormat"], en: "a CycloneDX bill of materials", fr: "une nomenclature CycloneDX"),
    Signature(keys: ["spdxVersion"], en: "an SPDX bill of materials", fr: "une nomenclature SPDX"),
    Signature(keys: ["resourceType"], en: "a FHIR resource", fr: "une ressource FHIR"),
    overlay,
    Signature(
      keys: ["apiVersion", "name", "version"],
      en: "a description of a Helm chart",
      fr: "une description de chart Helm"
    ),
    Signature(
      keys: ["AWSTemplateFormatVersion"],
      en: "a CloudFormation template",
      fr: "un modèle CloudFormation"
    ),
    Signature(keys: ["lockfileVersion"], en: "a lock file of npm", fr: "un fichier de verrouillage npm"),
    Signature(
      oneOf: ["openapi", "swagger"],
      en: "a description of an API (OpenAPI)",
      fr: "une description d'API (OpenAPI)"
    ),
    Signature(
      keys: ["runs", "version"],
      en: "a report of an analysis tool (SARIF)",
      fr: "un rapport d'outil d'analyse (SARIF)"
    ),
    Signature(
      keys: ["schemaVersion", "asOf", "results"],
      en: "a report of serment itself",
      fr: "un rapport de serment lui-même"
    ),
    Signature(
      oneOf: [
        "system-security-plan", "catalog", "profile", "component-definition", "assessment-plan",
        "assessment-results", "plan-of-action-and-milestones",
      ],
      en: "an OSCAL document",
      fr: "un document OSCAL"
    ),
    Signature(words: ["fides_key"], en: "a manifest of Fides", fr: "un manifeste Fides"),
    Signature(
      keys: ["m_applications", "logical_servers"],
      en: "an export of Mercator",
      fr: "un export de Mercator"
    ),
    Signature(
      oneOf: ["ansible_facts", "facterversion", "augeasversion", "gem_version", "aio_agent_version"],
      en: "facts of Ansible or Puppet",
      fr: "des faits d'Ansible ou de Puppet"
    ),
    Signature(
      keys: ["name", "version"],
      oneOf: ["dependencies", "devDependencies", "scripts"],
      en: "a description of a program package",
      fr: "une description de paquet logiciel"
    ),
    Signature(
      oneOf: ["$schema", "$id"],
      words: ["\"properties\""],
      en: "a JSON schema",
      fr: "un schéma JSON"
    ),
    Signature(keys: ["apiVersion"], en: "a configuration file", fr: "un fichier de configuration"),
  ]
}
