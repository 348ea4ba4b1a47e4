import FoundationEssentials
import Glibc
import Testing

/// What files, devices and terminals can do to a run.
@Suite struct MachineTests {
  @Test func aDeviceWithoutEndIsNotReadToItsEnd() throws {
    let run = try ProgramRun("audit", "/dev/zero")
    #expect(run.exitCode == 2 && run.errors.contains("error[encoding.not-a-text]"), "\(run.errors)")
  }

  @Test(arguments: [("en", "there is no space left"), ("fr", "il n'y a plus de place")])
  func aFullDiskIsTold(language: String, reason: String) throws {
    let run = try ProgramRun(
      "audit",
      "\(AuditTests.samples)/formats/clinic.yaml",
      "--output",
      "/dev/full",
      "--lang",
      language
    )
    #expect(
      run.exitCode == 2 && run.errors.contains("[output.cannot-write]") && run.errors.contains(reason),
      "\(run.errors)"
    )
  }

  @Test(arguments: [("en", "it is a folder"), ("fr", "c'est un dossier")])
  func aFolderIsNoReport(language: String, reason: String) throws {
    let run = try ProgramRun(
      "audit",
      "\(AuditTests.samples)/formats/clinic.yaml",
      "--output",
      "/tmp",
      "--lang",
      language
    )
    #expect(run.exitCode == 2 && run.errors.contains(reason), "\(run.errors)")
  }

  @Test(arguments: [
    ("en", "nothing-like-it.yaml", "check the path"), ("fr", "nothing-like-it.yaml", "vérifier le chemin"),
    ("en", "clinc.yaml", "formats/clinic.yaml`?"), ("fr", "clinc.yaml", "vouliez-vous dire"),
  ])
  func aMissingFileIsToldWithARemedy(language: String, name: String, remedy: String) throws {
    let run = try ProgramRun("audit", "\(AuditTests.samples)/formats/\(name)", "--lang", language)
    #expect(run.exitCode == 2 && run.errors.contains("[input.unreadable]"))
    #expect(run.errors.contains(remedy), "\(run.errors)")
  }

  @Test func emptyStandardInputIsTold() throws {
    let run = try ProgramRun(["audit", "-"])
    #expect(
      run.exitCode == 2 && run.errors.contains("error[document.empty]") && run.errors.contains("<stdin>:1:1")
    )
  }

  /// Neither waits for a writer that never comes, nor takes a pipe for a file of another kind.
  @Test func aPipeInAFolderIsLeftOut() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("a.yaml", "systems: []\n")
    #expect(mkfifo(folder.path + "/pipe.yaml", 0o600) == 0)
    for (language, words) in [
      ("en", "is left out: it is a pipe, a socket or a device"),
      ("fr", "est ignoré\u{A0}: c'est un tube, un socket ou un périphérique"),
    ] {
      let run = try ProgramRun("audit", folder.path, "--lang", language)
      #expect(run.exitCode == 0 && run.errors.contains("[input.special-file]"), "\(run.errors)")
      #expect(run.errors.contains("/pipe.yaml` \(words)\n") && !run.errors.contains("= "), "\(run.errors)")
    }
  }

  @Test func standardInputNamedTwiceIsReadOnce() throws {
    let run = try ProgramRun(["audit", "-", "-", "--no-config"], input: "systems:\n  - id: a\n")
    #expect(run.exitCode == 0 && run.errors.contains("warning[input.met-before]"), "\(run.errors)")
    #expect(run.errors.contains("`<stdin>` is left out") && !run.errors.contains("document.empty"))
  }

  @Test func foldersThatLeadInCirclesEnd() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("a.yaml", "systems:\n  - id: a\n")
    #expect(symlink(folder.path, folder.path + "/self") == 0)
    let run = try ProgramRun("audit", folder.path)
    #expect(run.exitCode == 0 && run.errors.contains("warning[input.met-before]"), "\(run.errors)")
    #expect(symlink("b", folder.path + "/c") == 0 && symlink("c", folder.path + "/b") == 0)
    #expect(try ProgramRun("audit", folder.path + "/b").errors.contains("its links lead in a circle"))
  }

  @Test func namesThatAreNoUTF8AreReadInFolders() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let name =
      folder.path.utf8.map(CChar.init(bitPattern:)) + [
        0x2F, CChar(bitPattern: 0xE9), 0x2E, 0x79, 0x6D, 0x6C, 0,
      ]
    let descriptor = open(name, O_WRONLY | O_CREAT, 0o600)
    #expect(descriptor >= 0)
    let text = "systems:\n  - id: a\n    hostnmae: b\n"
    #expect(write(descriptor, text, text.utf8.count) == text.utf8.count)
    close(descriptor)
    let run = try ProgramRun("audit", folder.path)
    #expect(run.exitCode == 2 && run.errors.contains("/\u{FFFD}.yml:3:5"), "\(run.errors)")
    let named = try ProgramRun("audit", folder.path + "/\u{FFFD}.yml")
    #expect(
      named.exitCode == 2 && named.errors.contains("name the folder that it lies in"),
      "\(named.errors)"
    )
  }

  /// A terminal must not obey what stands in names, files and arguments.
  @Test(arguments: ["\u{1B}[31m", "\u{9B}2J", "\r", "\u{7}", "\u{202E}"])
  func terminalsObeyNothing(sequence: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text = "systems:\n  - id: \"a\(sequence)\"\n    \"k\(sequence)\": x\n    state: \"\(sequence)\"\n"
    let file = try folder.write("n\(sequence).yaml", text)
    let escaped = sequence.unicodeScalars.map { "\\u\(String($0.value, radix: 16).leftPadded(to: 4))" }
      .joined()
    let other = try folder.write(
      "o.yaml",
      "systems:\n  - id: \"a\(escaped)\"\n    \"k\(escaped)\": x\n    state: \"\(escaped)\"\n"
    )
    let runs = try [
      ProgramRun("audit", file), ProgramRun("audit", other), ProgramRun("audit", file + sequence),
      ProgramRun("audit", other, "--format", sequence), ProgramRun("audit", other, "--as-of", sequence),
      ProgramRun("audit", other, "--\(sequence)"), ProgramRun("a\(sequence)"),
      ProgramRun("explain", sequence),
      ProgramRun(
        "audit",
        "\(AuditTests.samples)/formats/clinic.yaml",
        "--output",
        "/nonexistent/\(sequence)"
      ),
      ProgramRun("audit", other, "--rules", "/nonexistent/\(sequence)"),
    ]
    for run in runs {
      #expect(run.exitCode == 2 && run.output.isEmpty && !run.errors.isEmpty)
      for scalar in sequence.unicodeScalars where scalar.value < 0x20 || scalar.value > 0x7E {
        #expect(!run.errors.unicodeScalars.contains(scalar), "\(run.errors.debugDescription)")
      }
    }
  }
}

extension String {
  fileprivate func leftPadded(to length: Int) -> String {
    String(repeating: "0", count: max(0, length - count)) + self
  }
}
