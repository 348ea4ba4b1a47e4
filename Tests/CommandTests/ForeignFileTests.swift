import Diagnostics
import FoundationEssentials
import Testing

@testable import Documents

/// Files that are no inventories at all: each is told in one sentence, whatever is in it.
@Suite struct ForeignFileTests {
  private static let foreign = [
    ("a.csv", "id;nom\n1;IRM\n", "a table with separators (CSV)", "un tableau à séparateurs (CSV)"),
    ("a.csv", "\u{FEFF}\"id\",\"no,m\"\n1,IRM\n", "(CSV)", "(CSV)"),
    ("a.html", "<!DOCTYPE html>\n<html><br></html>", "a web page", "une page web"),
    ("a.json", #"{"bomFormat": "CycloneDX"}"#, "a CycloneDX bill of materials", "une nomenclature CycloneDX"),
    (
      "a.xml", "<bom xmlns='http://cyclonedx.org/schema/bom/1.5'/>", "a CycloneDX bill of materials",
      "une nomenclature CycloneDX"
    ),
    ("a.xml", "<?xml version='1.0'?><!DOCTYPE nmaprun><nmaprun/>", "a scan of Nmap", "un scan de Nmap"),
    (
      "a.json", #"{"name": "x", "lockfileVersion": 3}"#, "a lock file of npm",
      "un fichier de verrouillage npm"
    ),
    ("a.yaml", "system:\n  - fides_key: x\n", "a manifest of Fides", "un manifeste Fides"),
    ("a.json", #"{"resourceType": "Device"}"#, "a FHIR resource", "une ressource FHIR"),
    ("a.xml", "<project/>", "its root element is `project`", "son élément racine est `project`"),
    (
      "a.json", #"{"alpha": 1, "beta": 2, "gamma": 3, "delta": 4}"#, "(`alpha`, `beta`, `gamma`, …)",
      "ses clés n'en sont pas"
    ),
    ("a.json", "[1]", "a list or a text without keys", "une liste ou un texte sans clés"),
    (
      "a.txt", "Bonjour,\nvoici la liste\n", "a list or a text without keys",
      "une liste ou un texte sans clés"
    ),
  ]

  @Test(arguments: foreign)
  func aFileOfAnotherToolIsToldInOneSentence(name: String, text: String, english: String, french: String)
    throws
  {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.write(name, text)
    let run = try ProgramRun("audit", file)
    #expect(run.exitCode == 2 && run.output.isEmpty)
    let id = english.hasPrefix("a ") && !english.hasPrefix("a list") ? "input.foreign-format" : "input."
    #expect(run.errors.hasPrefix("error[\(id)"), "\(run.errors)")
    #expect(run.errors.contains("this is not an inventory") && run.errors.contains(english), "\(run.errors)")
    #expect(run.errors.contains("  --> \(file):1:1\n") && run.errors.contains("= help: serment reads"))
    #expect(run.errors.split(separator: "error[").count == 1)
    let audit = try #require(InProcessAudit([InputFile(name: file, bytes: Array(text.utf8))]))
    #expect(audit.diagnostics(in: .en) == run.errors)
    let inFrench = audit.diagnostics(in: .fr)
    #expect(inFrench.contains("ceci n'est pas un inventaire") && inFrench.contains(french), "\(inFrench)")
  }

  @Test(
    arguments: [
      ("a.xlsx", [0x50, 0x4B, 0x03, 0x04, 0, 0], "an office document or an archive"),
      ("a.pdf", Array("%PDF-1.7\n".utf8), "a PDF"),
      ("a.gz", [0x1F, 0x8B, 8, 0], "a compressed file"),
    ] as [(String, [UInt8], String)]
  )
  func aFileThatIsNoTextIsTold(name: String, bytes: [UInt8], english: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try Data(bytes).write(to: URL(filePath: folder.path + "/" + name))
    let run = try ProgramRun("audit", folder.path + "/" + name)
    #expect(
      run.exitCode == 2 && run.errors.contains(english) && run.errors.contains("export the inventory as YAML")
    )
  }
}
