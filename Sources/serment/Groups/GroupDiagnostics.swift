import Diagnostics

// What is wrong with a group's file, and with inventories that name members of the group.
extension Diagnostic {
  static func folderForGroup(_ path: String) -> Diagnostic {
    Diagnostic(
      "group.folder",
      en: "\(quoted(path)) is a folder, and `--group` wants a file",
      fr: "\(quoted(path)) est un dossier, alors que `--group` attend un fichier",
      help: LocalizedText(
        en: "name the file that lists the members, such as `group.yaml`",
        fr: "indiquer le fichier qui énumère les membres, par exemple `group.yaml`"
      ),
      at: nil
    )
  }

  static func noMembers(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "group.no-members",
      en: "`members` must be a list of at least one member",
      fr: "`members` doit être une liste d'au moins un membre",
      help: LocalizedText(
        en: "write a line `- {id: …, path: …}` for each organisation",
        fr: "écrire une ligne `- {id: …, path: …}` par organisme"
      ),
      at: range,
      excerpt: .full
    )
  }

  static func duplicateMember(_ id: String, at range: SourceRange, _ first: SourceRange) -> Diagnostic {
    Diagnostic(
      "group.duplicate-id",
      en: "two members have the id \(quoted(id))",
      fr: "deux membres ont l'identifiant \(quoted(id))",
      help: LocalizedText(
        en: "give each member an id of its own",
        fr: "donner à chaque membre un identifiant qui lui est propre"
      ),
      at: range,
      notes: [Note(LocalizedText(en: "the first is here", fr: "le premier est ici"), at: first)],
      excerpt: .full
    )
  }

  static func unreadableMember(_ path: String, _ code: Int32, at range: SourceRange) -> Diagnostic {
    let reason = SystemFailure.reason(code)
    return Diagnostic(
      "group.unreadable-path",
      en: "\(quoted(path)) cannot be read: \(reason.en)",
      fr: "\(quoted(path)) ne peut être lu : \(reason.fr)",
      help: LocalizedText(
        en: "paths count from the folder of this file",
        fr: "les chemins partent du dossier de ce fichier"
      ),
      at: range,
      excerpt: .full
    )
  }

  static func memberOutside(_ path: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "group.path-outside",
      en: "\(quoted(path)) is not below the folder of this file",
      fr: "\(quoted(path)) ne se trouve pas sous le dossier de ce fichier",
      help: LocalizedText(
        en: "keep each member's files in a folder beside this file",
        fr: "placer les fichiers de chaque membre dans un dossier à côté de ce fichier"
      ),
      at: range,
      excerpt: .full
    )
  }

  static func overlappingMembers(_ path: String, at range: SourceRange, _ other: SourceRange) -> Diagnostic {
    Diagnostic(
      "group.overlapping-paths",
      en: "\(quoted(path)) holds files of another member",
      fr: "\(quoted(path)) contient des fichiers d'un autre membre",
      help: LocalizedText(
        en: "give each member a file or folder of its own, so that no fact is told of two organisations",
        fr:
          "donner à chaque membre son fichier ou son dossier, pour qu'aucun fait ne soit attribué à deux organismes"
      ),
      at: range,
      notes: [Note(LocalizedText(en: "the other is here", fr: "l'autre est ici"), at: other)],
      excerpt: .full
    )
  }

  static func unusableMember(_ id: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "group.unusable-member",
      en: "the member \(quoted(id)) cannot be audited, so no report of the group is written",
      fr: "le membre \(quoted(id)) ne peut être audité : aucun rapport du groupe n'est écrit",
      help: LocalizedText(
        en: "correct what is said of its files",
        fr: "corriger ce qui est signalé de ses fichiers"
      ),
      at: range,
      excerpt: .full
    )
  }

  static func unknownMember(_ written: String, among ids: [String], at range: SourceRange?) -> Diagnostic {
    let known = ids.prefix(5).map(quoted).joined(separator: ", ") + (ids.count > 5 ? ", …" : "")
    let near = NearestName.find(written, among: ids).map(quoted)
    return Diagnostic(
      "group.unknown-member",
      en: "\(quoted(written)) is no member of the group",
      fr: "\(quoted(written)) n'est pas un membre du groupe",
      help: near.map { LocalizedText(en: "did you mean \($0)?", fr: "vouliez-vous dire \($0) ?") }
        ?? LocalizedText(en: "its members are \(known)", fr: "ses membres sont \(known)"),
      at: range,
      excerpt: .value
    )
  }

  static func memberOfItself(_ id: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      "group.own-provider",
      en: "\(quoted(id)) is the member that this inventory describes",
      fr: "\(quoted(id)) est le membre que décrit cet inventaire",
      help: LocalizedText(
        en: "name another member; what an organisation does for itself needs no provider",
        fr: "indiquer un autre membre ; ce qu'un organisme fait pour lui-même n'appelle pas de prestataire"
      ),
      at: range,
      excerpt: .value
    )
  }
}
