import Diagnostics
import FoundationEssentials
import Testing

@testable import Documents

/// Mistakes that people make in files and on the command line: each is told with its place and with what to do, in
/// both languages.
@Suite struct MistakeTests {
  /// A file with a mistake, where it is told, and what to do in English and in French.
  struct Mistake: CustomTestStringConvertible {
    var name = "a.yaml"
    var text: [UInt8]
    var place: String
    var id: String
    var english: String
    var french: String

    init(
      _ text: String,
      _ place: String,
      _ id: String,
      _ english: String,
      _ french: String,
      name: String = "a.yaml",
      bytes: [UInt8]? = nil
    ) {
      (self.place, self.id, self.english, self.french, self.name) = (place, id, english, french, name)
      self.text = bytes ?? Array(text.utf8)
    }

    var testDescription: String { String(decoding: text.prefix(60), as: UTF8.self).debugDescription }
  }

  private static func systems(_ text: String) -> String { "systems:\n  - id: irm-1\n    \(text)\n" }

  private static let content = [
    Mistake(
      systems("hostnmae: x"),
      "3:5",
      "inventory.unknown-key",
      "did you mean `hostname`?",
      "vouliez-vous dire `hostname`"
    ),
    Mistake(
      systems("couleur: bleu"),
      "3:5",
      "inventory.unknown-key",
      "its keys are `id`, ",
      "ses clés sont `id`, "
    ),
    Mistake(
      "sytems:\n  - id: a\n  - id: b\n",
      "1:1",
      "inventory.unknown-key",
      "did you mean `systems`?",
      "vouliez-vous dire `systems`"
    ),
    Mistake(
      "systems: []\nmachins: []\n",
      "2:1",
      "inventory.unknown-key",
      "sections are `",
      "les rubriques sont `"
    ),
    Mistake(
      systems("state: Production"),
      "3:12",
      "inventory.unknown-value",
      "did you mean `production`?",
      "vouliez-vous dire `production`"
    ),
    Mistake(
      systems("state: déclassé"),
      "3:12",
      "inventory.unknown-value",
      "use one of `planned`",
      "valeurs possibles"
    ),
    Mistake(
      systems("protection: {is_disk_encrypted: oui}"),
      "3:37",
      "inventory.wrong-type",
      "write `true`, without quotes",
      "écrire `true`"
    ),
    Mistake(
      systems("protection: {is_disk_encrypted: No}"),
      "3:37",
      "inventory.wrong-type",
      "write `false`",
      "écrire `false`"
    ),
    Mistake(
      systems("protection: {is_disk_encrypted: \"true\"}"),
      "3:37",
      "inventory.wrong-type",
      "write `true`, without quotes",
      "sans guillemets"
    ),
    Mistake(
      "attestations:\n  - id: a\n    signed_on: 01/02/2026\n",
      "3:16",
      "inventory.wrong-type",
      "write the year with four digits",
      "écrire l'année"
    ),
    Mistake(
      "attestations:\n  - id: a\n    signed_on: 2026-02-30\n",
      "3:16",
      "inventory.wrong-type",
      "write the year with four digits",
      "écrire l'année"
    ),
    Mistake(
      "providers:\n  - id: a\n    country: France\n",
      "3:14",
      "inventory.unknown-value",
      "did you mean `FR`?",
      "vouliez-vous dire `FR`"
    ),
    Mistake(
      "providers:\n  - id: a\n    country: Allemagne\n",
      "3:14",
      "inventory.unknown-value",
      "did you mean `DE`?",
      "vouliez-vous dire `DE`"
    ),
    Mistake(
      "systems:\n  - id: irm 1\n",
      "2:9",
      "inventory.invalid-id",
      "such as `irm-1`",
      "par exemple `irm-1`"
    ),
    Mistake(
      "systems:\n  - id: échographe\n",
      "2:9",
      "inventory.invalid-id",
      "unaccented letters",
      "lettres sans accent"
    ),
    Mistake(
      "systems:\n  - hostname: x\n",
      "2:5",
      "inventory.missing-id",
      "give it a short name",
      "lui donner un nom court"
    ),
    Mistake(
      "systems:\n  - id: a\n  - id: a\n",
      "3:5",
      "inventory.duplicate-id",
      "rename one",
      "renommer l'une"
    ),
    Mistake(
      "systems:\n  irm-1: {hostname: x}\n",
      "2:3",
      "inventory.wrong-type",
      "`- id: mri-1`",
      "`- id: irm-1`"
    ),
    Mistake(
      "network_zones: [{id: radiologie}]\n" + systems("zone: radiologi"),
      "4:11",
      "inventory.dangling-reference",
      "`radiologie`",
      "`radiologie`"
    ),
    Mistake(
      systems("hostname: a\n    hostname: b"),
      "4:5",
      "document.duplicate-key",
      "keep one of them",
      "n'en conserver qu'une"
    ),
  ]

  private static let syntax = [
    Mistake("systems:\n\t- id: a\n", "2:1", "yaml.syntax", "indent with blanks", "indenter avec des espaces"),
    Mistake(
      "systems\n  - id: a\n",
      "2:7",
      "yaml.syntax",
      "end the key above with `:`",
      "terminer la clé précédente par `:`"
    ),
    Mistake(
      "systems:\n  - id: a\n---\nsystems: []\n",
      "3:1",
      "yaml.several-documents",
      "a file holds one document",
      "un fichier"
    ),
    Mistake(
      "systems:\n  - id: a\n    software: [{name: \"V",
      "3:25",
      "yaml.syntax",
      "add the closing quote",
      "ajouter le guillemet fermant"
    ),
    Mistake("", "1:1", "document.empty", "leave it out", "le retirer"),
    Mistake("# rien\n", "1:1", "document.empty", "leave it out", "le retirer"),
    Mistake(
      #"{"systems": [{"id": "a"},]}"#,
      "1:26",
      "json.invalid-value",
      "texts stand in double quotes",
      "guillemets droits"
    ),
    Mistake(
      #"{"systems": [{"id": "a",}]}"#,
      "1:25",
      "json.expected-key",
      "no comma behind the last entry",
      "ni virgule après"
    ),
    Mistake(
      "{\n  // x\n  \"systems\": []}",
      "2:3",
      "json.comment",
      "comments begin with `#`",
      "commentaires commencent par `#`"
    ),
    Mistake(
      "/* x */ {}",
      "1:1",
      "json.comment",
      "comments begin with `#`",
      "commentaires commencent par `#`"
    ),
    Mistake(
      #"{"systems": [{"id": "a""#,
      "1:24",
      "json.unfinished",
      "probably cut off",
      "sans doute été tronqué"
    ),
    Mistake(
      "<inventory><systems><system id='a'><name>b</na",
      "1:46",
      "xml.syntax",
      "probably cut off",
      "sans doute été tronqué"
    ),
    Mistake(
      "",
      "3:11",
      "encoding.invalid-utf-8",
      "save the file as UTF-8",
      "enregistrer le fichier en UTF-8",
      bytes: Array("systems:\n  - id: a\n    name: ".utf8) + [0xC9, 0x63, 0x68, 0x0A]
    ),
  ]

  @Test(arguments: content + syntax)
  func aMistakeInAFileIsToldWithWhatToDo(mistake: Mistake) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = folder.path + "/" + mistake.name
    try Data(mistake.text).write(to: URL(filePath: file))
    let english = try ProgramRun("audit", file)
    #expect(english.exitCode == 2 && english.output.isEmpty)
    #expect(english.errors.contains("error[\(mistake.id)]: "), "\(english.errors)")
    #expect(english.errors.contains("  --> \(file):\(mistake.place)\n"), "\(english.errors)")
    #expect(english.errors.contains("^"), "\(english.errors)")
    #expect(english.errors.contains(mistake.english), "\(english.errors)")
    #expect(english.errors.split(separator: "error[").count == 1, "\(english.errors)")
    let audit = try #require(InProcessAudit([InputFile(name: file, bytes: mistake.text)]))
    #expect(audit.diagnostics(in: .en) == english.errors)
    let french = audit.diagnostics(in: .fr)
    #expect(french.contains("erreur[\(mistake.id)]\u{A0}: "), "\(french)")
    #expect(french.contains(mistake.french), "\(french)")
  }

  @Test func whatWindowsWritesIsRead() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text = "systems:\r\n  - id: a\r\n    hostnmae: b\r\n"
    let utf16: [UInt8] = [0xFF, 0xFE] + text.utf8.flatMap { [$0, 0] }
    for bytes in [utf16, [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
      try Data(bytes).write(to: URL(filePath: folder.path + "/a.yaml"))
      let run = try ProgramRun("audit", folder.path + "/a.yaml")
      #expect(
        run.errors.contains("a.yaml:3:5\n") && run.errors.contains("did you mean `hostname`?"),
        "\(run.errors)"
      )
    }
  }
}
