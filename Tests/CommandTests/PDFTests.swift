import FoundationEssentials
import Glibc
import Inventory
import Testing

@testable import serment

/// PDF by programs of the machine: found without a shell, run in a folder of their own, and precise when there is none.
@Suite struct PDFTests {
  private func script(_ text: String, in folder: TemporaryFolder) throws -> String {
    let path = try folder.write("weasyprint", "#!/bin/sh\n" + text + "\n")
    chmod(path, 0o700)
    return path
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    try PDFConversion((.weasyprint, path)).bytes { $0.write("<p>page") }
  }

  @Test func thePageGoesInAndThePDFComesOut() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = try script(
      "cp \"$6\" \"$7\"; dirname \"$6\" > '\(folder.path)/used'; stat -c %a \"$6\" >> '\(folder.path)/used'",
      in: folder
    )
    #expect(try bytes(path) == Array("<p>page".utf8))
    let used = try folder.read("used").split(separator: "\n").map(String.init)
    #expect(used.count == 2 && used.last == "600")
    #expect(access(used.first ?? "/", F_OK) != 0, "the folder is left behind")
  }

  @Test func aToolThatFailsIsQuoted() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = try script("echo 'no such font' >&2; exit 3", in: folder)
    #expect {
      _ = try bytes(path)
    } throws: { error in
      guard case PDFConversion.Failure.tool("weasyprint", 3, "no such font") = error else { return false }
      return true
    }
  }

  @Test func aToolThatWritesNothingFailed() throws {
    #expect(throws: PDFConversion.Failure.self) { _ = try bytes("/bin/true") }
  }

  @Test func toolsAreSoughtInAbsoluteFoldersAlone() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = try script("", in: folder)
    #expect(SearchPath.program("weasyprint", in: folder.path) == path)
    #expect(SearchPath.program("weasyprint", in: ".::bin") == nil)
  }

  @Test func withoutAToolTheMessageNamesThePackages() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let run = try ProgramRun(
      ["audit", ReportFileTests.clinic, "--format", "pdf=\(folder.path)/a.pdf"],
      environment: ["LANG": "C.UTF-8", "PATH": folder.path]
    )
    #expect(run.exitCode == 2 && run.errors.contains("[output.no-pdf-tool]"), "\(run.errors)")
    #expect(run.errors.contains("`weasyprint`") && run.errors.contains("`chromium`"))
    #expect(try ReportFileTests.names(in: folder) == [])
  }

  @Test func aFailingToolIsReported() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    _ = try script("exit 4", in: folder)
    let run = try ProgramRun(
      ["audit", ReportFileTests.clinic, "--format", "pdf=\(folder.path)/a.pdf"],
      environment: ["LANG": "C.UTF-8", "PATH": folder.path]
    )
    #expect(run.exitCode == 2 && run.errors.contains("[output.pdf-failed]"), "\(run.errors)")
    #expect(run.errors.contains("exit code 4"))
  }

  @Test func recordsOfTheModelNameTheirDepartment() throws {
    let model = try #require(InProcessAudit.model)
    let entities = model.entities.filter { $0.slot(of: "department") != nil }.map(\.name)
    #expect(entities.contains("system"))
  }
}
