import Testing

@Suite struct ArgumentTests {
  @Test func versionIsOneLine() throws {
    let run = try ProgramRun("--version")
    #expect(run.exitCode == 0)
    #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    #expect(run.errors.isEmpty)
  }

  /// Every sentence of ArgumentParser that the program recognises, in both languages.
  @Test(arguments: [
    (
      ["audit", "x", "--formt", "json"], "unknown option `--formt`. Did you mean `--format`?",
      "option inconnue `--formt`"
    ),
    (["audit", "x", "--zzzzzzzzzz"], "unknown option `--zzzzzzzzzz`", "option inconnue `--zzzzzzzzzz`"),
    (
      ["audit", "x", "--format"], "missing value for `--format <format[=file]>`",
      "valeur manquante pour `--format"
    ),
    (["audit"], "missing expected argument `<path> ...`", "argument manquant\u{A0}: `<chemin> ...`"),
    (["audti"], "there is no command `audti`\n  = help: did you mean `audit`?", "pas de commande `audti`"),
    (["checks", "a"], "unexpected argument `a`", "argument inattendu `a`"),
    (["checks", "a", "b"], "2 unexpected arguments: `a`, `b`", "arguments inattendus\u{A0}: `a`, `b`"),
    (
      ["audit", "x", "--format", "toml"],
      "the value `toml` is invalid for `--format <format[=file]>`\n  = help: possible values: `text`, `json`, `ndjson`",
      "la valeur `toml` ne convient pas pour `--format <format[=fichier]>`\n  = aide\u{A0}: valeurs possibles\u{A0}: `text`, `json`"
    ),
    (
      ["audit", "x", "--format", "jsn"], "= help: did you mean `json`?", "vouliez-vous dire `json`"
    ),
    (
      ["coverage", "--format", "toml"],
      "the value `toml` is invalid for `--format <text|json>`\n  = help: possible values: `text`, `json`",
      "la valeur `toml` ne convient pas pour `--format <text|json>`\n  = aide\u{A0}: valeurs possibles\u{A0}: `text`, `json`"
    ),
    (
      ["audit", "x", "--format", "sarif="], "name a file behind the sign, as in sarif=report.sarif",
      "indiquer un fichier après le signe"
    ),
    (
      ["audit", "x", "--format", "sarif", "--format", "junit"],
      "only one --format can do without a file: write the others as in --format sarif=report.sarif",
      "un seul --format peut se passer de fichier"
    ),
    (
      ["audit", "x", "--output", "a", "--format", "sarif=b"],
      "--output has no report to hold: every --format names a file", "--output ne reçoit aucun rapport"
    ),
    (
      ["audit", "x", "--format", "sarif=a", "--format", "junit=./a"],
      "two reports cannot go to the same file `./a`",
      "deux rapports ne peuvent aller dans le même fichier `./a`"
    ),
    (
      ["audit", "x", "--format", "sarif=a", "--format", "junit", "--output", "a"],
      "two reports cannot go to the same file `a`", "deux rapports ne peuvent aller dans le même fichier `a`"
    ),
    (
      ["audit", "x", "--tlp", "white"],
      "possible values: `red`, `amber+strict`, `amber`, `green`, `clear`", "valeurs possibles\u{A0}: `red`"
    ),
    (
      ["document", "nope", "x"], "possible values: `record`, `statement-of-applicability`, `impact-s",
      "valeurs possibles\u{A0}: `record`, `statement-of-applicability`, `impact-s"
    ),
    (["document", "transfer", "x"], "did you mean `transfers`?", "vouliez-vous dire `transfers`"),
    (["audit", "x", "--lang", "de"], "possible values: `en`, `fr`", "valeurs possibles\u{A0}: `en`, `fr`"),
    (
      ["audit", "x", "--as-of", "tomorrow"], "write a day that exists as year-month-day",
      "écrire un jour qui existe sous la forme"
    ),
    (["audit", "x", "--max-open", "x"], "write a whole number", "écrire un nombre entier"),
    (
      ["audit", "x", "--as-of", "2026-13-45"], "the value `2026-13-45` is invalid",
      "la valeur `2026-13-45` ne convient pas"
    ),
    (
      ["audit", "x", "--max-open", "-1"], "missing value for `--max-open <n>`",
      "valeur manquante pour `--max-open <n>`"
    ),
  ])
  func unusableArgumentsGiveExitCode2(arguments: [String], english: String, french: String) throws {
    let run = try ProgramRun(arguments)
    #expect(run.exitCode == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(english), "\(run.errors)")
    let inFrench = try ProgramRun(arguments, environment: ["LANG": "fr_FR.UTF-8"])
    #expect(inFrench.exitCode == 2)
    #expect(inFrench.errors.contains(french), "\(inFrench.errors)")
  }

  @Test(arguments: [
    (["LANG": "fr_FR.UTF-8"], true),
    (["LANG": "fr_FR.UTF-8", "LC_ALL": "C.UTF-8"], false),
    (["LANG": "en_GB.UTF-8", "LC_MESSAGES": "fr_BE"], true),
    (["LC_ALL": "", "LANG": "fr"], true),
    ([:], false),
  ])
  func helpFollowsTheLocale(environment: [String: String], isFrench: Bool) throws {
    let run = try ProgramRun(["audit", "--help"], environment: environment)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("UTILISATION\u{A0}: serment audit [<options>] <chemin>") == isFrench)
    #expect(run.output.contains("USAGE: serment audit [<options>] <path>") == !isFrench)
  }

  @Test func askedLanguageOutranksTheLocale() throws {
    #expect(try ProgramRun("--help", "--lang", "fr").output.contains("COMMANDES\u{A0}:"))
    #expect(
      try ProgramRun(["audit", "--help", "--lang=en"], environment: ["LANG": "fr_FR"]).output.contains(
        "USAGE: "
      )
    )
  }

  @Test func frenchHelpHoldsNoEnglishHeading() throws {
    for command in ["audit", "explain", "checks", "controls"] {
      let help = try ProgramRun([command, "--help"], environment: ["LANG": "fr_FR.UTF-8"]).output
      for word in ["OVERVIEW", "USAGE", "default", "values", "Show"] {
        #expect(!help.contains(word), "\(word) in the help of \(command)")
      }
    }
  }
}
