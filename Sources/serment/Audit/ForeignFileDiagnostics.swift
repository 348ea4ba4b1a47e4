import Diagnostics
import Importers

/// What to say of a file that is no inventory: one sentence, whatever is in it.
extension Diagnostic {
  /// A file of a tool that is known.
  static func foreignFormat(_ format: ForeignFormat, in source: SourceFile) -> Diagnostic {
    Diagnostic(
      "input.foreign-format",
      en: "this is not an inventory but \(format.name.en)",
      fr: "ceci n'est pas un inventaire mais \(format.name.fr)",
      help: format.help ?? whatIsRead,
      at: format.mark.map { SourceRange(source: source.id, start: $0, end: $0 + 2) } ?? beginning(of: source),
      excerpt: .none
    )
  }

  /// A file of which nobody knows what it is.
  ///
  /// - Parameter content: what stands at its top.
  static func unknownFormat(_ content: LocalizedText, in source: SourceFile) -> Diagnostic {
    Diagnostic(
      "input.unknown-format",
      en: "this is not an inventory: \(content.en)",
      fr: "ceci n'est pas un inventaire : \(content.fr)",
      help: whatIsRead,
      at: beginning(of: source),
      excerpt: .none
    )
  }

  /// Manifests in which nothing stands that is taken from them: no mistake, since hooks name the files of one commit.
  static let noRecords = Diagnostic(
    "input.no-records",
    .warning,
    en: "no record stands in these files: nothing is audited",
    fr: "ces fichiers ne contiennent aucun enregistrement : rien n'est audité",
    help: LocalizedText(
      en: "name the manifests of workloads as well: services, policies and configurations only add to them",
      fr:
        "indiquer aussi les manifestes des charges de travail : services, politiques et configurations ne font que les compléter"
    ),
    at: nil
  )

  /// A file that describes a group, among the files of one organisation.
  static func groupFile(in source: SourceFile) -> Diagnostic {
    Diagnostic(
      "input.group-file",
      en: "this describes a group of organisations, not one of them",
      fr: "ceci décrit un groupe d'organismes, et non l'un d'eux",
      help: LocalizedText(
        en: "audit the group with `serment audit --group FILE`, or name the folder of one member",
        fr: "auditer le groupe par `serment audit --group FICHIER`, ou indiquer le dossier d'un seul membre"
      ),
      at: beginning(of: source),
      excerpt: .none
    )
  }

  /// A baseline, among the files of an inventory.
  static func baselineFile(in source: SourceFile) -> Diagnostic {
    Diagnostic(
      "input.baseline-file",
      en: "this is a baseline, not an inventory",
      fr: "c'est une référence de constats connus, et non un inventaire",
      help: LocalizedText(
        en: "keep it in another folder or call it `serment-baseline.yaml`, and name it with `--baseline`",
        fr:
          "la placer dans un autre dossier ou l'appeler `serment-baseline.yaml`, et l'indiquer par `--baseline`"
      ),
      at: beginning(of: source),
      excerpt: .none
    )
  }

  /// A configuration file, among the files of an inventory.
  static func configurationFile(in source: SourceFile) -> Diagnostic {
    let name = ConfigurationSearch.fileName
    let isFound = source.name == name || source.name.hasSuffix("/" + name)
    return Diagnostic(
      "input.configuration-file",
      en: isFound
        ? "this is a configuration file, not an inventory"
        : "this is a configuration file; it must be called `\(name)`",
      fr: isFound
        ? "c'est un fichier de configuration, et non un inventaire"
        : "c'est un fichier de configuration\u{202F}; il doit s'appeler `\(name)`",
      help: isFound
        ? LocalizedText(
          en: "name the folder that it lies in: it is found by itself",
          fr: "indiquer le dossier qui le contient\u{A0}: il est trouvé de lui-même"
        )
        : LocalizedText(
          en: "rename it, or move it to another folder and name it with `--config`",
          fr: "le renommer, ou le placer dans un autre dossier et l'indiquer par `--config`"
        ),
      at: beginning(of: source),
      excerpt: .none
    )
  }

  private static func beginning(of source: SourceFile) -> SourceRange {
    SourceRange(source: source.id, start: 0, end: 0)
  }

  private static let whatIsRead = LocalizedText(
    en:
      "serment reads inventories of its own, with sections such as `systems`, in XML inside `<inventory>`, "
      + "computers' inventories of GLPI, OCS and FusionInventory agents, Compose files and manifests of Kubernetes",
    fr:
      "serment lit ses propres inventaires, avec des rubriques telles que `systems`, en XML dans `<inventory>`, les "
      + "inventaires d'ordinateurs des agents GLPI, OCS et FusionInventory, les fichiers Compose et les manifestes "
      + "Kubernetes"
  )
}
