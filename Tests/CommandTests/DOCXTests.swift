import FoundationEssentials
import Glibc
import Reporting
import Testing

@testable import serment

/// The report of an audit as a DOCX, which pandoc makes of it.
@Suite struct DOCXTests {
  /// A pandoc that puts its words, its environment and what it was given into the document.
  private static let telling = """
    for word in "$@"; do
      echo "$word"
      case "$word" in
        --output=*) out=${word#--output=} ;;
        --lua-filter=*) filter=${word#--lua-filter=} ;;
        --reference-doc=*) blank=${word#--reference-doc=} ;;
        *) page=$word ;;
      esac
    done > "$TMPDIR/words"
    { /bin/cat "$TMPDIR/words" "$page" "$filter" "$blank"; env; } > "$out"
    """

  /// Runs the program beside a pandoc of our own; what it leaves in its folder for working files.
  private func run(
    _ arguments: [String],
    pandoc script: String? = telling,
    in folder: TemporaryFolder
  ) throws -> ProgramRun {
    let path = folder.path + "/bin"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    if let script {
      // The variable is not handed on, so that the script is told where to write.
      let text = "#!/bin/sh\nTMPDIR='\(folder.path)'\n" + script + "\n"
      #expect(chmod(try folder.write("bin/pandoc", text), 0o700) == 0)
    }
    return try ProgramRun(arguments, environment: ["LANG": "C.UTF-8", "PATH": path, "TMPDIR": folder.path])
  }

  private func lines(_ folder: TemporaryFolder) throws -> [String] {
    let bytes = try Data(contentsOf: URL(filePath: folder.path + "/a.docx"))
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func format(_ folder: TemporaryFolder) -> String { "docx=\(folder.path)/a.docx" }

  @Test(arguments: zip(["fr", "en"], ["fr-FR", "en-GB"]))
  func aDocumentHasATitleHeadingsAndALanguage(language: String, tag: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try run(
      [
        "audit", ReportFileTests.clinic, "--format", format(folder), "--lang", language, "--as-of",
        "2026-11-24",
      ],
      in: folder
    )
    #expect(run.exitCode == 1 && run.output.isEmpty, "\(run.errors)")
    let said = try lines(folder)
    let isFrench = language == "fr"
    for word in [
      "--from=commonmark+pipe_tables-raw_html", "--to=docx", "--shift-heading-level-by=-1", "--toc",
      "--metadata=lang:\(tag)", "--metadata=toc-title:\(isFrench ? "Sommaire" : "Contents")",
      "SOURCE_DATE_EPOCH=1795478400", isFrench ? "## Synthèse" : "## Summary",
      isFrench ? "## Gravité\u{A0}: critique" : "## Severity: critical", "function Table(whole)",
    ] {
      #expect(said.contains(word), "\(word)")
    }
    let titles = said.filter { $0.hasPrefix("# ") }
    #expect(titles.count == 1 && titles[0].hasPrefix(isFrench ? "# Rapport d'audit" : "# Audit report"))
    #expect(said.contains { $0.contains("<w:t>TLP:AMBER+STRICT</w:t>") }, "no label at the foot of the page")
    #expect(try folder.mode(of: "a.docx") == 0o600)
  }

  @Test func theLabelAtTheFootIsThatOfTheReport() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try run(
      ["audit", ReportFileTests.clinic, "--format", format(folder), "--tlp", "green"],
      in: folder
    )
    #expect(run.exitCode == 1, "\(run.errors)")
    #expect(try lines(folder).contains { $0.contains("<w:t>TLP:GREEN</w:t>") })
  }

  @Test func aTemplateTakesThePlaceOfTheBlankPage() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let template = try folder.write("my $(touch x) template.docx", "house style\n")
    let run = try run(
      ["audit", ReportFileTests.clinic, "--format", format(folder), "--template", template],
      in: folder
    )
    #expect(run.exitCode == 1, "\(run.errors)")
    let said = try lines(folder)
    #expect(said.contains("--reference-doc=\(template)") && said.contains("house style"))
    #expect(!said.contains { $0.contains("TLP:AMBER+STRICT</w:t>") })
  }

  @Test func membersOfAGroupAreSections() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let inventory = "inventory: {format: 1}\norganisation: {name: Clinique}\n"
    for member in ["north", "south"] { _ = try folder.write("\(member)/a.yaml", inventory) }
    let group = try folder.write(
      "group.yaml",
      "group:\n  name: Both\n  members:\n    - {id: north, path: north}\n    - {id: south, path: south}\n"
    )
    let run = try run(["audit", "--group", group, "--format", format(folder)], in: folder)
    #expect(run.exitCode < 2, "\(run.errors)")
    let said = try lines(folder)
    #expect(said.filter { $0.hasPrefix("# ") } == ["# Audit of a group"])
    #expect(said.contains("## Clinique (north)") && said.contains("## Clinique (south)"))
    #expect(said.count { $0 == "### Summary" } == 2 && said.count { $0 == "### Basis" } == 2)
  }

  @Test func aResultBecomesADocumentToo() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let result = folder.path + "/result.json"
    _ = try ProgramRun([
      "audit", ReportFileTests.clinic, "--format", "json=\(result)", "--as-of", "2026-11-24",
    ])
    let run = try run(["report", result, "--format", format(folder)], in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try lines(folder).contains("## Severity: critical"))
  }

  @Test(arguments: [["audit", ReportFileTests.clinic], ["document", "record", ReportFileTests.clinic]])
  func nothingOfAnInventoryIsAnArgument(command: [String]) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let options =
      command[0] == "audit"
      ? ["--format", format(folder)] : ["--format", "docx", "--output", folder.path + "/a.docx"]
    let run = try run(command + options, pandoc: "echo \"$*\" > \"$TMPDIR/words\"; exit 0", in: folder)
    #expect(run.exitCode == 2, "\(run.errors)")
    #expect(!(try folder.read("words")).contains("Clinique"))
  }

  @Test(arguments: [("en", "the Debian package `pandoc`"), ("fr", "le paquet Debian `pandoc`")])
  func withoutPandocTheMessageNamesThePackage(language: String, words: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try run(
      [
        "audit", ReportFileTests.clinic, "--format", "json=\(folder.path)/a.json", "--format", format(folder),
        "--lang", language,
      ],
      pandoc: nil,
      in: folder
    )
    #expect(run.exitCode == 2 && run.output.isEmpty)
    #expect(run.errors.contains("[output.no-pandoc]") && run.errors.contains(words), "\(run.errors)")
    // Not even the report that could have been written.
    #expect(access(folder.path + "/a.json", F_OK) != 0 && access(folder.path + "/a.docx", F_OK) != 0)
  }

  @Test func aPandocThatFailsIsQuoted() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try run(
      ["audit", ReportFileTests.clinic, "--format", format(folder)],
      pandoc: "echo 'no such template' >&2; exit 99",
      in: folder
    )
    #expect(run.exitCode == 2 && run.errors.contains("[output.pandoc-failed]"), "\(run.errors)")
    #expect(run.errors.contains("exit code 99") && run.errors.contains("no such template"))
    #expect(access(folder.path + "/a.docx", F_OK) != 0)
  }

  @Test(arguments: [["--template", "x.docx"], ["--format", "pdf=x.pdf", "--template", "x.docx"]])
  func aTemplateGoesWithADocument(options: [String]) throws {
    let run = try ProgramRun(["audit", ReportFileTests.clinic] + options)
    #expect(run.exitCode == 2 && run.output.isEmpty)
    #expect(run.errors.contains("--template goes with --format docx alone"), "\(run.errors)")
  }
}
