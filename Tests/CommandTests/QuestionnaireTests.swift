import Audit
import Catalogue
import Diagnostics
import FoundationEssentials
import Reporting
import Testing
import Values

@testable import Documents
@testable import serment

@Suite struct QuestionnaireTests {
  /// A framework in a language.
  struct Form: CustomTestStringConvertible {
    var framework: Framework
    var language: Language

    var testDescription: String { "\(framework.id) \(language.rawValue)" }
  }

  private static let forms = (InProcessAudit.rules?.set.catalogue.frameworks ?? []).flatMap { framework in
    Language.allCases.map { Form(framework: framework, language: $0) }
  }

  private static func file(_ form: Form, all: Bool = true, after result: AuditResult? = nil) throws -> String
  {
    let catalogue = try #require(InProcessAudit.rules).set.catalogue
    let asOf = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    let questionnaire = Questionnaire(of: form.framework, in: catalogue, asOf: asOf, after: result, all: all)
    var text = ""
    QuestionnaireFile(questionnaire, of: catalogue, language: form.language, toolVersion: "0").write(
      to: &text
    )
    return text
  }

  private static func input(_ name: String, _ text: String) -> InputFile {
    InputFile(name: name, bytes: Array(text.utf8))
  }

  private static func audit(_ texts: String...) throws -> InProcessAudit {
    let files = texts.enumerated().map { Self.input("\($0).yaml", $1) }
    return try #require(InProcessAudit(files))
  }

  @Test func thereAreForms() { #expect(Self.forms.count >= 20) }

  @Test(arguments: forms)
  func anUnfilledQuestionnaireSaysNothing(form: Form) throws {
    let text = try Self.file(form)
    let audit = try Self.audit(text)
    #expect(audit.bag.diagnostics.isEmpty, "\(audit.outputs().first ?? "")")
    let result = try #require(audit.report).result
    let entries = text.split(separator: "\n  - id: ").count - 1
    #expect(result.attestations.count == entries)
    #expect(result.attestations.allSatisfy { $0.state == .unanswered })
    let silent = try #require(try Self.audit("inventory: {format: 1}\n").report).result
    #expect(result.findings.isEmpty)
    for (status, other) in zip(result.controls, silent.controls) {
      // The questionnaire itself is known: a check looks at attestations, and finds nothing to say.
      #expect(status == other || status.checks.contains("attestation-unsigned-or-expired"), "\(status)")
    }
  }

  @Test(arguments: forms)
  func answersChangeTheControls(form: Form) throws {
    let text = try Self.file(form)
    let signature = "signer_role: CISO\n    signed_on: 2026-11-02\n"
    for (answer, state) in [("yes", ControlStatus.State.attested), ("partly", .notEvidenced), ("no", .gap)] {
      var filled = text.split(separator: "\n").filter { !$0.hasPrefix("    sign") }.joined(separator: "\n")
      filled = filled.replacing("    answer: #", with: "    \(signature)    answer: \(answer) #") + "\n"
      let audit = try Self.audit(filled)
      #expect(audit.bag.diagnostics.isEmpty, "\(audit.outputs().first ?? "")")
      let result = try #require(audit.report).result
      let asked = Set(result.attestations.map(\.control))
      for status in result.controls
      where status.framework == form.framework.id && asked.contains(status.control) {
        // The statements that were just recorded pass a check of their own.
        #expect(status.state == state || status.counts[.pass] ?? 0 > 0, "\(status)")
      }
    }
  }

  @Test func namesOfAnInventoryStayInComments() throws {
    let hostile = "x\u{2028}systems: []\\n\u{85}\u{1B}[2J\u{FFFE}attestations: # {}"
    let escaped = "x\\u2028systems: []\\\\n\\u0085\\u001B[2J\\uFFFEattestations: # {}"
    let inventory = "{\"systems\": [{\"id\": \"s\", \"kind\": \"server\", \"name\": \"\(escaped)\"}]}"
    let audit = try #require(InProcessAudit([Self.input("a.json", inventory)]))
    let result = try #require(audit.report).result
    #expect(result.findings.contains { $0.subject.name == hostile })
    let iso = try #require(Self.forms.first { $0.framework.id == "iso27001" })
    let text = try Self.file(iso, all: false, after: result)
    #expect(text.contains("# Facts are missing: s (x\\u{2028}systems"))
    let again = try #require(
      InProcessAudit([Self.input("a.json", inventory), Self.input("q.yaml", text)])
    )
    #expect(again.bag.diagnostics.isEmpty, "\(again.outputs().first ?? "")")
    #expect(again.report?.result.attestations.allSatisfy { $0.state == .unanswered } == true)
  }

  @Test func aFileIsForItsOwnerAlone() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = folder.path + "/form.yaml"
    let run = try ProgramRun("questionnaire", "--framework", "gdpr", "--lang", "fr", "--output", path)
    #expect(run.exitCode == 0 && run.output.isEmpty && run.errors.isEmpty)
    #expect(try folder.mode(of: "form.yaml") == 0o600)
    let text = try folder.read("form.yaml")
    #expect(text.contains("  - id: gdpr-8-1\n    framework: \"gdpr\"\n    control: \"8(1)\"\n"))
    #expect(text.contains("# → Lorsqu'un service en ligne proposé directement à des mineurs"))
    // It may have been filled in since.
    let again = try ProgramRun("questionnaire", "--framework", "gdpr", "--output", path)
    #expect(again.exitCode == 2 && again.errors.contains("there is a file of that name already"))
    #expect(try folder.read("form.yaml") == text)
    let audit = try ProgramRun("audit", path, "--lang", "fr")
    #expect(audit.errors.isEmpty && audit.output.contains("sans réponse"), "\(audit.errors)")
  }

  @Test func theQuestionnaireOfAnInventoryFitsIt() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let inventory = try folder.write("a.yaml", "systems: [{id: s, kind: server, state: production}]\n")
    let run = try ProgramRun("questionnaire", "--framework", "iso27001", inventory, "--as-of", "2026-11-24")
    #expect(run.exitCode == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("Facts are missing: s") && run.output.contains("    subject: \"s\"\n"))
    let none = try ProgramRun("questionnaire", "--framework", "hds")
    #expect(none.exitCode == 0 && none.output.contains("There is no question"))
  }

  @Test(arguments: [
    (["--framework", "gdrp"], "command.unknown-framework", "did you mean `gdpr`?"),
    (["--framework", "french-criminal-law"], "command.no-questionnaire", "--framework gdpr"),
    (["--framework", "gdpr", "/no/such/file"], "input.", "/no/such/file"),
    (["--framework", "gdpr", "--output", "/no/such/folder/x"], "output.cannot-write", "/no/such/folder/x"),
  ])
  func whatCannotBeAskedIsRefused(arguments: [String], id: String, help: String) throws {
    let run = try ProgramRun(["questionnaire"] + arguments)
    #expect(run.exitCode == 2 && run.output.isEmpty)
    #expect(run.errors.contains("error[\(id)") && run.errors.contains(help), "\(run.errors)")
  }

  @Test(arguments: [
    ("framework: gdrp, control: \"8(1)\"", "attestation.unknown-framework", "`gdpr`"),
    ("framework: gdpr, control: \"81(1)\"", "attestation.unknown-control", "`8(1)`"),
    ("framework: gdpr, control: nothing-near", "attestation.unknown-control", "controls --framework gdpr"),
    (
      "framework: gdpr, control: \"8(1)\", check: unsuported-operating-system", "attestation.unknown-check",
      "`unsupported-operating-system`"
    ),
  ])
  func aSlipInAnAttestationIsToldWithTheNearest(text: String, id: String, help: String) throws {
    let inventory = "attestations:\n  - {id: a, \(text), answer: no}\n"
    for language in ["en", "fr"] {
      let run = try ProgramRun(["audit", "-", "--lang", language], input: inventory)
      #expect(run.exitCode == 0)
      let sort = language == "en" ? "warning" : "avertissement"
      #expect(run.errors.contains("\(sort)[\(id)]") && run.errors.contains(help), "\(run.errors)")
      #expect(run.errors.contains(language == "en" ? "settles nothing" : "ne tranche rien"))
    }
  }

  @Test func aSlipInAWaiverIsToldWithTheNearest() throws {
    let inventory = "waivers:\n  - {id: w, check: unsuported-operating-system, subject: a}\n"
    for (language, words) in [("en", "this waiver has no effect"), ("fr", "cette dérogation est sans effet")]
    {
      let run = try ProgramRun(["audit", "-", "--lang", language], input: inventory)
      #expect(run.errors.contains("[waiver.unknown-check]") && run.errors.contains(words), "\(run.errors)")
      #expect(run.errors.contains("`unsupported-operating-system`") && run.errors.contains("<stdin>:2:20"))
    }
  }
}
