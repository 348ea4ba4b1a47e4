import FoundationEssentials
import Glibc
import Testing

/// Where reports go, and what becomes of what was there: nothing that a run reads is lost, and nothing is half done.
@Suite struct OutputTests {
  private static let usual = ["--no-config", "--only", "records"]

  /// A folder with an inventory, alone and among others.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["a.yaml", "all/b.yaml"] { try folder.write(name, "systems: []\n") }
    return folder
  }

  private static func names(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// Commands whose report would take the place of a file that they read, and that file.
  private static let replacing: [(arguments: [String], file: String)] = [
    (["audit", "a.yaml", "--output", "a.yaml"], "a.yaml"),
    (["audit", "all", "--format", "json=all/b.yaml"], "all/b.yaml"),
    (["audit", "all/b.yaml", "--output", "link"], "link"),
    (["audit", "a.yaml", "--baseline", "known.yaml", "--output", "./known.yaml"], "./known.yaml"),
    (["audit", "a.yaml", "--config", "c.yaml", "--output", "c.yaml"], "c.yaml"),
    (["audit", "near/a.yaml", "--output", "near/serment.yaml"], "near/serment.yaml"),
    (["audit", "near/a.yaml", "--output", "near/rules/checks/c.yaml"], "near/rules/checks/c.yaml"),
    (["audit", "near/a.yaml", "--output", "near/baseline.yaml"], "near/baseline.yaml"),
    (["audit", "a.yaml", "--since", "r.json", "--format", "html=r.json"], "r.json"),
    (["audit", "a.yaml", "--logo", "logo.png", "--format", "html=logo.png"], "logo.png"),
    (["audit", "a.yaml", "--record", "--history", "h.sqlite", "--output", "h.sqlite"], "h.sqlite"),
    (["audit", "--group", "group.yaml", "--output", "group.yaml"], "group.yaml"),
    (["audit", "--group", "group.yaml", "--output", "all/b.yaml"], "all/b.yaml"),
    (["audit", "--group", "group.yaml", "--output", "near/serment.yaml"], "near/serment.yaml"),
    (["report", "r.json", "--format", "text=r.json"], "r.json"),
    (["diff", "r.json", "a.yaml", "--output", "a.yaml"], "a.yaml"),
    (["document", "record", "a.yaml", "--output", "a.yaml"], "a.yaml"),
    (
      [
        "document", "record", "a.yaml", "--format", "docx", "--template", "t.docx", "--output", "t.docx",
      ], "t.docx"
    ),
  ]

  @Test(arguments: replacing)
  func whatARunReadsIsNotReplaced(arguments: [String], file: String) throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    for name in ["known.yaml", "c.yaml", "r.json", "logo.png", "h.sqlite", "t.docx", "near/a.yaml"] {
      try folder.write(name, "")
    }
    try folder.write("near/serment.yaml", "rules: rules\nbaseline: baseline.yaml\nlanguage: en\n")
    for name in ["near/rules/checks/c.yaml", "near/baseline.yaml"] { try folder.write(name, "") }
    try folder.write(
      "group.yaml",
      "group: {members: [{id: a, path: all}, {id: b, path: near/a.yaml}]}\n"
    )
    #expect(symlink("all/b.yaml", folder.path + "/link") == 0)
    let before = try folder.read(file)
    let run = try ProgramRun(arguments, workingFolder: folder.path)
    #expect(run.exitCode == 2 && run.output == "", "\(run.errors)")
    #expect(
      run.errors.hasPrefix(
        "error[output.replaces-input]: the report would replace `\(file)`, which this run reads\n"
          + "  = help: name another file\n"
      ),
      "\(run.errors)"
    )
    #expect(try folder.read(file) == before)
    let french = try ProgramRun(arguments + ["--lang", "fr"], workingFolder: folder.path)
    #expect(french.exitCode == 2)
    #expect(french.errors.contains("le rapport remplacerait `\(file)`, que cette commande lit\n"))
    #expect(french.errors.contains("indiquer un autre fichier\n"))
  }

  /// What lies beside an inventory is no part of it, and a device is replaced by nothing.
  @Test func whatARunDoesNotReadMayBeReplaced() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    try folder.write("all/report.txt", "older")
    let run = try ProgramRun(
      ["audit", "all", "--output", "all/report.txt"] + Self.usual,
      workingFolder: folder.path
    )
    #expect(run.exitCode == 0 && !run.errors.contains("error"), "\(run.errors)")
    #expect(try folder.read("all/report.txt").hasPrefix("Audit as of"))
    let device = try ProgramRun(
      ["audit", "a.yaml", "--config", "/dev/null", "--output", "/dev/null"],
      workingFolder: folder.path
    )
    #expect(device.exitCode == 0, "\(device.errors)")
  }

  /// Ways to start the program so that its standard output takes nothing, and why.
  private static let deafOutputs = [
    (#"exec "$@" >/dev/full"#, "there is no space left", "il n'y a plus de place"),
    (#"exec "$@" >&-"#, "it is closed", "le flux est fermé"),
    (#"exec "$@" <&- >&-"#, "it is closed", "le flux est fermé"),
  ]

  @Test(arguments: deafOutputs)
  func anOlderFileStaysWhereStandardOutputFails(script: String, english: String, french: String) throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    try folder.write("old.json", "older")
    for (language, reason) in [("en", english), ("fr", french)] {
      let run = try ProgramRun(
        ["audit", "a.yaml", "--format", "json=old.json", "--format", "text", "--lang", language]
          + Self.usual,
        workingFolder: folder.path,
        script: script
      )
      #expect(run.exitCode == 2 && run.errors.contains("[output.cannot-write]"), "\(run.errors)")
      #expect(run.errors.contains("`<stdout>`") && run.errors.contains(reason), "\(run.errors)")
      #expect(try folder.read("old.json") == "older")
      #expect(try Self.names(in: folder) == ["a.yaml", "all", "old.json"])
    }
  }

  @Test(arguments: [["--help"], ["--version"], ["audit", "--help"], ["help"], ["checks"]])
  func whatCannotBeSaidGivesTwo(arguments: [String]) throws {
    for (script, reason, _) in Self.deafOutputs {
      let run = try ProgramRun(arguments, script: script)
      #expect(run.exitCode == 2 && run.errors.contains(reason), "\(run.errors)")
    }
  }

  @Test func whatWritesFilesAlsoSaysSo() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("own/checks/topics.yaml", "topics: {}\n")
    for arguments in [
      ["init", "first", "--name", "X"], ["check-rules", "own"],
      ["new-check", "a-new-check", "--topic", "records", "--subject", "system", "--directory", "made"],
    ] {
      let run = try ProgramRun(arguments, workingFolder: folder.path, script: #"exec "$@" >/dev/full"#)
      #expect(run.exitCode == 2 && run.errors.contains("there is no space left"), "\(run.errors)")
    }
  }

  @Test func closedStandardInputIsTold() throws {
    let run = try ProgramRun(["audit", "-"] + Self.usual, script: #"exec "$@" <&-"#)
    #expect(
      run.exitCode == 2 && run.errors.contains("`<stdin>` cannot be read: it is closed"),
      "\(run.errors)"
    )
  }

  /// The system would end the program without a word, and what was begun would stay.
  @Test(arguments: [
    ("en", "it would be larger than allowed here"), ("fr", "il dépasserait la taille permise ici"),
  ])
  func aFileThatMayGrowNoFurtherIsTold(language: String, reason: String) throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    // Some blocks of 512 bytes, fewer than any JSON report has; standard error stays below.
    let run = try ProgramRun(
      ["audit", "a.yaml", "--format", "json=big.json", "--lang", language] + Self.usual,
      workingFolder: folder.path,
      script: #"ulimit -f 10; exec "$@""#
    )
    #expect(run.exitCode == 2 && run.errors.contains(reason), "\(run.errors)")
    #expect(try Self.names(in: folder) == ["a.yaml", "all"])
  }

  @Test(arguments: [
    ["audit", "a.yaml", "--output", "-"], ["audit", "a.yaml", "--format", "text=-"],
    ["document", "record", "a.yaml", "--output", "-"], ["diff", "r.json", "r.json", "--output", "-"],
    ["questionnaire", "--framework", "gdpr", "--output", "-"],
    ["baseline", "write", "a.yaml", "--output", "-"],
  ])
  func aHyphenIsStandardOutput(arguments: [String]) throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    if arguments[0] == "diff" {
      let made = try ProgramRun(
        ["audit", "a.yaml", "--format", "json=r.json"] + Self.usual,
        workingFolder: folder.path
      )
      #expect(made.exitCode == 0, "\(made.errors)")
    }
    let before = try Self.names(in: folder)
    let run = try ProgramRun(arguments, workingFolder: folder.path)
    #expect(run.exitCode != 2 && run.output.count > 20, "\(run.errors)")
    #expect(try Self.names(in: folder) == before)
  }

  @Test func onlyOneReportGoesToAHyphen() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let both = try ProgramRun(
      ["audit", "a.yaml", "--format", "text=-", "--format", "json", "--lang", "en"],
      workingFolder: folder.path
    )
    #expect(both.exitCode == 2 && both.errors.contains("only one --format"), "\(both.errors)")
    let apart = try ProgramRun(
      ["audit", "a.yaml", "--format", "text=-", "--format", "json", "--output", "o.json"] + Self.usual,
      workingFolder: folder.path
    )
    #expect(apart.exitCode == 0 && apart.output.hasPrefix("Audit as of"), "\(apart.errors)")
    #expect(try folder.read("o.json").hasPrefix("{"))
  }

  @Test func aLinkToWhatIsNotThereIsFollowed() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let audit = ["audit", "a.yaml"] + Self.usual
    for (name, target) in [
      ("far", "all/near"), ("all/near", "new.txt"), ("lost", "none/x.txt"), ("left", "right"),
      ("right", "left"),
    ] { #expect(symlink(target, folder.path + "/" + name) == 0) }
    let made = try ProgramRun(audit + ["--output", "far"], workingFolder: folder.path)
    #expect(made.exitCode == 0, "\(made.errors)")
    #expect(try folder.read("all/new.txt").hasPrefix("Audit as of"))
    var status = stat()
    for name in ["far", "all/near", "lost"] {
      if name == "lost" {
        let lost = try ProgramRun(audit + ["--output", "lost"], workingFolder: folder.path)
        #expect(lost.exitCode == 2 && lost.errors.contains("create the folder first"), "\(lost.errors)")
      }
      #expect(lstat(folder.path + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    }
    let circle = try ProgramRun(audit + ["--output", "left"], workingFolder: folder.path)
    #expect(circle.exitCode == 2 && circle.errors.contains("its links lead in a circle"), "\(circle.errors)")
    #expect(unlink(folder.path + "/all/new.txt") == 0)
    let same = try ProgramRun(
      audit + ["--format", "json=far", "--format", "text=all/new.txt"],
      workingFolder: folder.path
    )
    #expect(same.exitCode == 2 && same.errors.contains("two reports cannot go to the same file"))
  }

  @Test(arguments: [
    (["audit", "a.yaml", "--output", "none/r.txt"], "create the folder first", "créer d'abord le dossier"),
    (
      ["audit", "a.yaml", "--output", "a.yaml/r.txt"], "create the folder first", "créer d'abord le dossier"
    ),
    (["audit", "a.yaml", "--output", "all"], "choose another file", "choisir un autre fichier"),
    (
      ["audit", "a.yaml", "--output", "/proc/r.txt"], "create the folder first", "créer d'abord le dossier"
    ),
    (
      ["audit", "a.yaml", "--output", "/dev/full"], "make room, or choose another place",
      "faire de la place ou choisir un autre emplacement"
    ),
    (
      ["baseline", "write", "a.yaml", "--output", "all/b.yaml"],
      "choose another file, or delete this one first",
      "choisir un autre fichier ou supprimer d'abord celui-ci"
    ),
  ])
  func whatCannotBeWrittenHasARemedy(arguments: [String], english: String, french: String) throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    for (language, sentence, remedy) in [
      ("en", "cannot be written: ", english), ("fr", "ne peut être écrit\u{A0}: ", french),
    ] {
      let run = try ProgramRun(arguments + ["--lang", language], workingFolder: folder.path)
      #expect(run.exitCode == 2 && run.errors.contains("[output.cannot-write]"), "\(run.errors)")
      #expect(run.errors.contains("`\(arguments.last ?? "")` \(sentence)"), "\(run.errors)")
      #expect(run.errors.contains("\(remedy)\n"), "\(run.errors)")
    }
  }
}
