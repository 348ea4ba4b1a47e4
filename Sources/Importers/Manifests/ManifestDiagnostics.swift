import Diagnostics

// What a person should know of a manifest that is read.
extension Diagnostic {
  /// A label with the program's prefix that says nothing.
  static func unknownServiceLabel(_ label: String, near: String?, at range: SourceRange) -> Diagnostic {
    let written = quoted(label)
    let names = ServiceLabels.names.map { "`\(ServiceLabels.prefix)\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      "manifest.unknown-label",
      en: "\(written) is not a label that serment reads",
      fr: "\(written) n'est pas une étiquette que lit serment",
      help: near.map {
        LocalizedText(
          en: "did you mean `\(ServiceLabels.prefix)\($0)`?",
          fr: "vouliez-vous dire `\(ServiceLabels.prefix)\($0)` ?"
        )
      } ?? LocalizedText(en: "labels are \(names)", fr: "les étiquettes sont \(names)"),
      at: range
    )
  }

  /// A label that should hold an id and does not.
  static func invalidServiceID(_ id: String, at range: SourceRange) -> Diagnostic {
    let written = quoted(id)
    return Diagnostic(
      "manifest.invalid-id",
      en: "\(written) is not an id",
      fr: "\(written) n'est pas un identifiant",
      help: LocalizedText(
        en: "use unaccented letters, digits, `.`, `_` and `-`, as the inventory's record has them",
        fr:
          "employer lettres non accentuées, chiffres, `.`, `_` et `-`, comme dans l'enregistrement de l'inventaire"
      ),
      at: range
    )
  }

  /// What the file takes from others.
  static func manifestNamesOtherFiles(count: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "manifest.other-files",
      .warning,
      en: "what `extends`, `include` and `env_file` add is not read (\(count) in this file)",
      fr: "ce qu'ajoutent `extends`, `include` et `env_file` n'est pas lu (\(count) dans ce fichier)",
      help: LocalizedText(
        en: "`docker compose config` writes everything into one file, the values of variables included",
        fr: "`docker compose config` écrit tout dans un seul fichier, valeurs des variables comprises"
      ),
      at: range
    )
  }

  /// How many kinds are named.
  static var mostUnusedKinds: Int { 24 }

  /// Objects of kinds that nothing here uses.
  static func unusedKinds(_ kinds: [String], count: Int, at range: SourceRange) -> Diagnostic {
    let names =
      kinds.prefix(mostUnusedKinds).map { quoted($0) }.joined(separator: ", ")
      + (kinds.count > mostUnusedKinds ? ", …" : "")
    return Diagnostic(
      "manifest.unused-kinds",
      .warning,
      en: "nothing is taken from objects of these kinds: \(names) (\(count) in all)",
      fr: "rien n'est repris des objets de ces types : \(names) (\(count) au total)",
      help: LocalizedText(
        en: "workloads, services, ingresses, network policies, secrets and configurations are read",
        fr: "sont lus : charges de travail, services, ingress, politiques réseau, secrets et configurations"
      ),
      at: range,
      excerpt: .value
    )
  }

  /// A document among manifests that is none.
  static func notAManifest(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "manifest.unknown-document",
      en: "this document is neither a Compose file nor an object of Kubernetes",
      fr: "ce document n'est ni un fichier Compose ni un objet Kubernetes",
      help: LocalizedText(
        en: "a Compose file has `services`, an object of Kubernetes `apiVersion` and `kind`",
        fr: "un fichier Compose a `services`, un objet Kubernetes `apiVersion` et `kind`"
      ),
      at: range
    )
  }

  /// Objects that all refer to all others.
  static func tooManyConnections(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "manifest.too-many-connections",
      en: "objects of Kubernetes refer to each other more than \(limit) times",
      fr: "des objets Kubernetes se réfèrent les uns aux autres plus de \(limit) fois",
      help: LocalizedText(
        en: "no cluster needs that; the files are broken or hostile, or belong to several audits",
        fr:
          "aucune grappe n'en a besoin ; les fichiers sont corrompus ou malveillants, ou relèvent de plusieurs audits"
      ),
      at: range,
      excerpt: .none
    )
  }
}
