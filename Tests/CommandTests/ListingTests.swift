import Testing

@Suite struct ListingTests {
  @Test func checksAreListedWithTheirTitles() throws {
    let english = try ProgramRun("checks")
    #expect(english.exitCode == 0 && english.errors.isEmpty)
    #expect(english.output.contains("unsupported-operating-system"))
    #expect(english.output.contains("CRITICAL") && english.output.contains("HIGH"))
    let french = try ProgramRun("checks", "--lang", "fr")
    #expect(french.output.contains("CRITIQUE") && french.output.contains("Accès distant"))
  }

  @Test func aCheckExplainsItself() throws {
    let run = try ProgramRun("explain", "unsupported-operating-system")
    #expect(run.exitCode == 0)
    for part in [
      "subject.state == 'production'", "Remedy", "GDPR Art. 32(1)(b)", "https://", "possible: dated",
    ] {
      #expect(run.output.contains(part), "\(part)")
    }
  }

  @Test func anUnknownCheckIsRefusedWithTheNearest() throws {
    let run = try ProgramRun("explain", "unsuported-operating-system")
    #expect(run.exitCode == 2 && run.output.isEmpty)
    #expect(
      run.errors.contains("error[command.unknown-check]: no check has the id `unsuported-operating-system`")
    )
    #expect(run.errors.contains("did you mean `unsupported-operating-system`?"))
  }

  @Test func controlsOfOneFrameworkSayWhatLooksAtThem() throws {
    let run = try ProgramRun("controls", "--framework", "gdpr")
    #expect(run.exitCode == 0)
    #expect(
      run.output.contains("28(3)")
        && run.output.contains("→ processor-without-article-28-contract (required)")
    )
    #expect(run.output.contains("no check looks at it") && !run.output.contains("NIS2"))
    #expect(run.output.contains("automatic → ") && run.output.contains("not covered · no check looks at it"))
    #expect(run.output.contains("attestation only: "))
  }

  @Test func whatNobodyHasVerifiedIsToldWithItsFrameworkAndControl() throws {
    let english = try ProgramRun("controls", "--framework", "nis2")
    #expect(english.output.contains("to be verified: transposition into French law"))
    #expect(english.output.contains("to be verified: what France asks"))
    let french = try ProgramRun("controls", "--framework", "nis2", "--lang", "fr")
    #expect(french.output.contains("à vérifier\u{A0}: transposition en droit français"))
    #expect(try !ProgramRun("controls", "--framework", "gdpr").output.contains("to be verified"))
  }

  @Test func coloursAreForTerminalsAlone() throws {
    func isColoured(_ arguments: [String], _ environment: [String: String]) throws -> Bool {
      let run = try ProgramRun(onTerminal: ["checks"] + arguments, environment: environment)
      #expect(run.output.contains("unsupported-operating-system"))
      return run.output.contains("\u{1B}[")
    }
    #expect(try isColoured([], ["TERM": "xterm"]))
    #expect(try !isColoured([], ["TERM": "xterm", "NO_COLOR": "1"]))
    #expect(try isColoured([], ["TERM": "xterm", "NO_COLOR": ""]))
    #expect(try !isColoured([], ["TERM": "dumb"]))
    #expect(try !isColoured(["--color", "never"], ["TERM": "xterm"]))
    #expect(try ProgramRun("checks").output.firstRange(of: "\u{1B}") == nil)
    #expect(try ProgramRun("checks", "--color", "always").output.firstRange(of: "\u{1B}[") != nil)
  }

  @Test func rulesOfAFolderAddToTheProgramsOwn() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let broken = try ProgramRun("checks", "--rules", folder.path + "/none")
    #expect(broken.exitCode == 2 && broken.errors.contains("error[input.unreadable]"))
    let check = try #require(CheckRulesTests.original.firstRange(of: "severity: high")).lowerBound
    let text = CheckRulesTests.original
    let lighter =
      text[..<check] + text[check...].replacing("severity: high", with: "severity: low", maxReplacements: 1)
    try folder.write(CheckRulesTests.path, String(lighter))
    let listing = try ProgramRun("checks", "--rules", folder.path)
    #expect(listing.exitCode == 0)
    let low = try #require(listing.output.firstRange(of: "LOW")).lowerBound
    #expect(listing.output[low...].contains("unsupported-operating-system"))
  }
}
