import Glibc
import Testing

/// Where a configuration file is looked for, what stands in its place, and the paths that it names.
@Suite struct ConfigurationPlaceTests {
  /// A folder of inventories whose configuration file is a thing that cannot be read, below one that could.
  private static func folder(_ put: (String) -> Int32) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("serment.yaml", "language: en\nmax_open: 7\n")
    try folder.write("site/a.yaml", "systems: []\n")
    #expect(put(folder.path + "/site/serment.yaml") == 0)
    return folder
  }

  private static let obstacles: [(put: @Sendable (String) -> Int32, english: String, french: String)] = [
    (
      { symlink("nowhere.yaml", $0) }, "there is no such file or folder", "ce fichier ou dossier n'existe pas"
    ),
    ({ symlink("serment.yaml", $0) }, "its links lead in a circle", "ses liens forment une boucle"),
    ({ mkdir($0, 0o700) }, "it is a folder", "c'est un dossier"),
    (
      { mkfifo($0, 0o600) }, "it is a pipe, a socket or a device",
      "c'est un tube, un socket ou un périphérique"
    ),
  ]

  @Test(arguments: obstacles.indices)
  func noFartherFileTakesThePlaceOfOneThatCannotBeRead(index: Int) throws {
    let (put, english, french) = Self.obstacles[index]
    let folder = try Self.folder(put)
    defer { folder.remove() }
    for command in ["audit", "config"] {
      let run = try ProgramRun([command, "site", "--lang", "en"], workingFolder: folder.path)
      #expect(run.exitCode == 2 && run.output == "", "\(run.errors)")
      #expect(
        run.errors.hasPrefix(
          "error[configuration.unreadable]: the configuration file `site/serment.yaml` cannot be read: \(english)\n"
            + "  = help: put a file in its place, delete it, or give `--no-config`\n"
        ),
        "\(run.errors)"
      )
    }
    let inFrench = try ProgramRun(["audit", "site", "--lang", "fr"], workingFolder: folder.path)
    #expect(
      inFrench.errors.contains("`site/serment.yaml` ne peut être lu\u{A0}: \(french)\n"),
      "\(inFrench.errors)"
    )
    #expect(inFrench.errors.contains("mettre un fichier à la place, le supprimer ou indiquer `--no-config`"))
    let without = try ProgramRun(["config", "site", "--no-config"], workingFolder: folder.path)
    #expect(without.exitCode == 0, "\(without.errors)")
  }

  /// Its files would be taken for the configuration otherwise.
  @Test func aFolderThatIsNamedIsNoFile() throws {
    let folder = try Self.folder { mkdir($0, 0o700) }
    defer { folder.remove() }
    let arguments = ["config", "--config", "site"]
    let run = try ProgramRun(arguments, workingFolder: folder.path)
    #expect(run.exitCode == 2 && run.errors.contains("error[configuration.unreadable]"), "\(run.errors)")
    #expect(run.errors.contains("`site` cannot be read: it is a folder\n  = help: name the file itself\n"))
    let french = try ProgramRun(arguments + ["--lang", "fr"], workingFolder: folder.path)
    #expect(french.errors.contains("indiquer le fichier lui-même"), "\(french.errors)")
    let missing = try ProgramRun(["config", "--config", "sit"], workingFolder: folder.path)
    #expect(missing.exitCode == 2 && missing.errors.contains("did you mean `site`?"), "\(missing.errors)")
  }

  @Test(arguments: [
    ("language: en\nrules: [../own, nodir]\n", "site/nodir", ":2:17"),
    ("language: en\nbaseline: nothere.yaml\n", "site/nothere.yaml", ":2:11"),
  ])
  func aPathThatIsWrongIsShownWhereItStands(text: String, path: String, place: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("site/a.yaml", "systems: []\n")
    try folder.write("own/checks/topics.yaml", "topics: {}\n")
    try folder.write("site/serment.yaml", text)
    let run = try ProgramRun(["audit", "site"], workingFolder: folder.path)
    #expect(run.exitCode == 2 && run.output == "", "\(run.errors)")
    #expect(
      run.errors.contains(
        "error[configuration.unreadable-path]: `\(path)` cannot be read: there is no such file or folder\n"
          + "  --> site/serment.yaml\(place)\n"
      ),
      "\(run.errors)"
    )
    #expect(run.errors.contains("check the path, which counts from the folder of the configuration file"))
    let french = try ProgramRun(["audit", "site", "--lang", "fr"], workingFolder: folder.path)
    #expect(
      french.errors.contains("vérifier le chemin, qui part du dossier du fichier de configuration"),
      "\(french.errors)"
    )
    // What the command line says instead is not looked for.
    let other = ["--rules", "own"] + (text.contains("baseline") ? ["--no-config"] : [])
    let replaced = try ProgramRun(["audit", "site"] + other, workingFolder: folder.path)
    #expect(replaced.exitCode == 0, "\(replaced.errors)")
  }

  /// A baseline that is not there yet can still be written to where the file expects it.
  @Test func aBaselineThatIsExpectedCanBeWritten() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("site/a.yaml", "systems: []\n")
    try folder.write("site/serment.yaml", "baseline: known.yaml\n")
    let run = try ProgramRun(
      ["baseline", "write", "site", "--output", "site/known.yaml"],
      workingFolder: folder.path
    )
    #expect(run.exitCode == 0, "\(run.errors)")
  }

  @Test func configMissesWhatAnAuditWouldMiss() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("a.yaml", "systems: []\n")
    let run = try ProgramRun(["config", "a.yaml", "missing", "-"], workingFolder: folder.path)
    #expect(run.exitCode == 2 && run.output == "")
    #expect(run.errors.contains("error[input.unreadable]: `missing` cannot be read"), "\(run.errors)")
    #expect(!run.errors.contains("a.yaml` cannot") && !run.errors.contains("`-`"))
    let there = try ProgramRun(["config", "a.yaml", "-"], workingFolder: folder.path)
    #expect(there.exitCode == 0, "\(there.errors)")
  }

  @Test(arguments: [
    ("serment.yml", "language: fr\nskip: [training]\n"), ("serment.yml", "baseline: known.yaml\n"),
    ("conf.json", #"{"language": "de", "max_open": -1}"#), ("serment.yaml", "rules: [own]\n"),
  ])
  func aConfigurationFileIsNoInventory(name: String, text: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("site/a.yaml", "systems: []\n")
    try folder.write("site/\(name)", text)
    let isFound = name == "serment.yaml"
    let arguments = ["audit", isFound ? "site/serment.yaml" : "site", "--no-config"]
    for (language, message, help) in [
      (
        "en", isFound ? "this is a configuration file, not an inventory" : "it must be called `serment.yaml`",
        isFound ? "it is found by itself" : "name it with `--config`"
      ),
      (
        "fr", isFound ? "et non un inventaire" : "il doit s'appeler `serment.yaml`",
        isFound ? "il est trouvé de lui-même" : "l'indiquer par `--config`"
      ),
    ] {
      let run = try ProgramRun(arguments + ["--lang", language], workingFolder: folder.path)
      #expect(run.exitCode == 2 && run.errors.contains("[input.configuration-file]"), "\(run.errors)")
      #expect(run.errors.contains(message) && run.errors.contains(help), "\(run.errors)")
      #expect(run.errors.contains("site/\(name):1:1\n"), "\(run.errors)")
    }
  }

  /// Keys of other files make none.
  @Test(arguments: ["langage: fr\n", "baseline: []\n", "language: fr\nother: 1\n"])
  func whatIsNoneIsNotTakenForOne(text: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("serment.yml", text)
    let run = try ProgramRun(["audit", "serment.yml", "--no-config"], workingFolder: folder.path)
    #expect(run.exitCode == 2 && !run.errors.contains("[input.configuration-file]"), "\(run.errors)")
  }
}
