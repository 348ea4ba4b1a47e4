import Testing

/// `serment eval` as a process.
@Suite struct EvalTests {
  private static let hospital = ["--inventory", AuditTests.samples + "/hospital", "--as-of", "2026-11-24"]

  private func run(_ arguments: [String]) throws -> ProgramRun {
    try ProgramRun(["eval"] + arguments)
  }

  @Test(arguments: [
    ("1 + 2 * 3", "int", "7"),
    ("['a', 'b'].map(t, t.upperAscii())", "list(string)", "['A', 'B']"),
    (
      "{'a': [1u, 2.0, b'x', date('2026-01-14')]}", "map(string, list(dyn))",
      "{'a': [1u, 2.0, b'\\x78', date('2026-01-14')]}"
    ),
    ("optional.of(duration('90m'))", "optional_type(duration)", "optional.of(duration('5400s'))"),
    ("[ip('0:0::1'), ip('10.0.0.1')]", "list(net.IP)", "[ip('::1'), ip('10.0.0.1')]"),
    ("[1].exists(n, n > 1) ? 'it\\'s' : 'it\\'s not'", "string", "'it\\'s not'"),
  ])
  func aValueIsWrittenAsAnExpression(text: String, type: String, value: String) throws {
    let run = try run([text])
    #expect(run.exitCode == 0 && run.errors == "")
    #expect(run.output.contains("Type             \(type)\n"), "\(run.output)")
    #expect(run.output.contains("Value            \(value)\n"), "\(run.output)")
  }

  @Test func factsAreReadFromTheInventoryWithTheirPlaces() throws {
    let run = try run(["subject.kind == 'medical_device'", "--subject", "system:mri-1"] + Self.hospital)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Facts read       Kind: Medical device ←"))
    #expect(run.output.contains("radiology.yaml:11:11"), "\(run.output)")
    #expect(run.output.contains("subject.kind → 'medical_device'"))
  }

  @Test func whatIsMissingIsNamed() throws {
    let run = try run(
      ["subject.patching.is_patchable == true", "--subject", "system:ultrasound-1"] + Self.hospital
    )
    #expect(run.exitCode == 0)
    #expect(run.output.contains("unknown: facts are missing"))
    #expect(run.output.contains("Facts missing    Security updates (patching)"), "\(run.output)")
  }

  @Test func everyRecordIsAskedWithoutAnID() throws {
    let run = try run(["subject.id", "--subject", "provider"] + Self.hospital)
    #expect(run.output.split(separator: "\n").count { $0.contains("Value ") } == 10)
  }

  @Test func sensitiveFactsAreMasked() throws {
    let run = try run(["subject.login + '!'", "--subject", "account"] + Self.hospital)
    #expect(run.output.contains("Value            •••"), "\(run.output)")
    #expect(run.output.contains("Facts read       Login: •••"))
    for login in ["urgence-dpi", "fictif.interne"] { #expect(!run.output.contains(login)) }
    let all = try self.run(["accounts.map(a, a.login)"] + Self.hospital)
    #expect(!all.output.contains("fictif.interne"))
  }

  @Test(arguments: [
    (
      ["subject.serial_numbr", "--subject", "system:mri-1"], "error[expression.unknown-field]",
      "did you mean `serial_number`?"
    ),
    (["1 +"], "error[expression.syntax]", "<expression>:1:"),
    (["1 == 'a'"], "error[expression.", "<expression>:1:"),
    (["true", "--subject", "sytem"], "error[command.unknown-entity]", "did you mean `system`?"),
    (["true", "--subject", "system:mri-11"], "error[command.unknown-record]", "did you mean `mri-1`?"),
  ])
  func whatCannotBeUsedIsToldAtItsPlace(arguments: [String], id: String, remedy: String) throws {
    let run = try run(arguments + Self.hospital)
    #expect(run.exitCode == 2 && run.output == "")
    #expect(run.errors.contains(id) && run.errors.contains(remedy), "\(run.errors)")
  }

  @Test func anExpressionWithoutAValueEndsWithCode2() throws {
    let run = try run(["1 / 0"])
    #expect(run.exitCode == 2)
    #expect(run.output.contains("none: division by zero"))
  }
}
