import Diagnostics
import FoundationEssentials
import Glibc
import Reporting
import Testing
import Values

@testable import serment

/// `serment document` as a process.
@Suite struct DocumentCommandTests {
  private static let inventory = "inventory: {format: 1}\norganisation: {name: Clinique, country: FR}\n"

  private func withInventory(_ body: (TemporaryFolder, String) throws -> Void) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try body(folder, folder.write("inventory.yaml", Self.inventory))
  }

  @Test(
    arguments: zip(LegalDocumentKind.allCases, ["html", "csv", "markdown", "csv", "html", "csv", "markdown"])
  )
  func everyDocumentIsWritten(kind: LegalDocumentKind, format: String) throws {
    try withInventory { folder, path in
      let file = folder.path + "/document"
      let run = try ProgramRun(
        "document",
        kind.rawValue,
        path,
        "--format",
        format,
        "--lang",
        "fr",
        "--output",
        file,
        "--as-of",
        "2026-11-24"
      )
      #expect(run.exitCode == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.errors)")
      let text = try folder.read("document")
      #expect(format == "csv" || text.contains("Clinique"))
      let mode = try folder.mode(of: "document")
      #expect(mode == 0o600)
    }
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    try withInventory { _, path in
      let first = try ProgramRun("document", "record", path, "--as-of", "2026-11-24")
      let second = try ProgramRun("document", "record", path, "--as-of", "2026-11-24")
      #expect(first.exitCode == 0 && first.output == second.output && first.output.hasSuffix("</html>\n"))
    }
  }

  @Test func aLetterSaysWhatItWasLimitedTo() throws {
    try withInventory { folder, path in
      let arguments = ["document", "audit-letter", path, "--format", "markdown", "--lang", "en"]
      let whole = try ProgramRun(arguments)
      #expect(whole.output.firstMatch(of: #/Subject: .* against the \d+ texts named below\./#) != nil)
      #expect(whole.exitCode == 0 && !whole.output.contains("was limited to"))
      _ = try folder.write("serment.yaml", "frameworks: [gdpr]\n")
      let limited = try ProgramRun(arguments)
      let subject =
        "Subject: results of the audit of the information system. Texts: General Data Protection Regulation."
      #expect(limited.exitCode == 0 && limited.output.contains(subject), "\(limited.output.prefix(900))")
      #expect(limited.output.contains("The audit was limited to texts, checks or sites that were chosen"))
      _ = try folder.write("serment.yaml", "skip: [records]\n")
      #expect(try ProgramRun(arguments).output.contains("The audit was limited to"))
    }
  }

  @Test func withoutPandocTheRemedyIsNamed() throws {
    try withInventory { folder, path in
      let file = folder.path + "/document.docx"
      let arguments = ["document", "record", path, "--format", "docx", "--output", file]
      for (value, words) in [("fr", "le paquet Debian `pandoc`"), ("en", "the Debian package `pandoc`")] {
        let run = try ProgramRun(
          arguments + ["--lang", value],
          environment: ["LANG": "C.UTF-8", "PATH": ""]
        )
        #expect(run.exitCode == 2 && run.output.isEmpty)
        #expect(run.errors.contains("output.no-pandoc") && run.errors.contains(words), "\(run.errors)")
        #expect(access(file, F_OK) != 0)
      }
    }
  }

  /// A program of that name that does what the script says.
  private func withPandoc(
    _ script: String,
    _ body: (TemporaryFolder, [String], [String: String]) throws -> Void
  ) throws {
    try withInventory { folder, path in
      let program = try folder.write("bin/pandoc", "#!/bin/sh\n" + script + "\n")
      #expect(chmod(program, 0o700) == 0)
      try FileManager.default.createDirectory(atPath: folder.path + "/tmp", withIntermediateDirectories: true)
      let arguments = [
        "document", "record", path, "--format", "docx", "--output", folder.path + "/document.docx", "--as-of",
        "2026-11-24",
      ]
      let environment = [
        "LANG": "C.UTF-8", "PATH": "bin:" + folder.path + "/bin", "TMPDIR": folder.path + "/tmp",
      ]
      try body(folder, arguments, environment)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/tmp")
      #expect(left.isEmpty)
    }
  }

  @Test func pandocIsRunWithoutAShellInAFolderOfItsOwn() throws {
    let script = """
      for word in "$@"; do case "$word" in --output=*) out=${word#--output=} ;; esac; done
      { for word in "$@"; do echo "$word"; done; env; } > "$out"
      """
    try withPandoc(script) { folder, arguments, environment in
      let template = try folder.write("my $(touch x) template.docx", "")
      let run = try ProgramRun(
        arguments + ["--lang", "fr", "--template", template],
        environment: environment
      )
      #expect(run.exitCode == 0, "\(run.errors)")
      let said = try folder.read("document.docx").split(separator: "\n")
      for word in [
        "--from=html", "--to=docx", "--metadata=lang:fr-FR", "--toc", "--metadata=toc-title:Sommaire",
        "--reference-doc=\(template)", "SOURCE_DATE_EPOCH=1795478400",
      ] {
        #expect(said.contains { $0 == word }, "\(word)")
      }
      #expect(said.contains { $0.hasPrefix("HOME=\(folder.path)/tmp/serment-") })
      let mode = try folder.mode(of: "document.docx")
      #expect(mode == 0o600)
    }
  }

  @Test func whatPandocSaysIsTold() throws {
    try withPandoc("printf 'no \\033[2J such template\\nmore' >&2; exit 99") {
      folder,
      arguments,
      environment in
      let run = try ProgramRun(arguments, environment: environment)
      #expect(run.exitCode == 2)
      #expect(
        run.errors.contains("output.pandoc-failed") && run.errors.contains("exit code 99"),
        "\(run.errors)"
      )
      #expect(run.errors.contains(#"no \u{1B}[2J such template"#), "\(run.errors)")
      #expect(access(folder.path + "/document.docx", F_OK) != 0)
    }
  }

  @Test func aDocumentThatIsNotThereIsSaid() throws {
    try withPandoc("exit 0") { _, arguments, environment in
      let run = try ProgramRun(arguments, environment: environment)
      #expect(run.exitCode == 2 && run.errors.contains("output.no-working-file"), "\(run.errors)")
    }
  }

  @Test(arguments: [
    ["--template", "x.docx"], ["--format", "pdf"], ["--format", "csv", "--template", "x.docx"],
  ])
  func optionsThatMeanNothingAreRefused(options: [String]) throws {
    try withInventory { _, path in
      let run = try ProgramRun(["document", "record", path] + options)
      #expect(run.exitCode == 2 && run.output.isEmpty && !run.errors.isEmpty)
    }
  }

  @Test func anUnknownDocumentIsRefused() throws {
    try withInventory { _, path in
      let run = try ProgramRun("document", "registry", path)
      #expect(run.exitCode == 2 && run.output.isEmpty)
    }
  }

  @Test func anArchiveHasTheChecksumsThatZIPWants() {
    var archive = StoredArchive()
    archive.add("a", "123456789")
    // The check value of CRC-32 of ISO 3309, the least significant byte first.
    #expect(archive.bytes[14..<18].elementsEqual([0x26, 0x39, 0xF4, 0xCB]))
    #expect(archive.bytes.suffix(22).starts(with: [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0]))
  }
}
