import Diagnostics
import Documents
import Testing

/// Every mistake that the readers can tell stands in a test.
@Suite struct DiagnosticIDTests {
  private static func texts(of folder: String) -> [String] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
      separator: "/"
    )
    var bag = DiagnosticBag()
    return InputFiles([root + "/" + folder], endings: [".swift"], into: &bag).files
      .filter { !$0.name.hasSuffix("/DiagnosticIDTests.swift") }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// Words such as `yaml.syntax` between quotes.
  private static func ids(in text: String) -> [String] {
    let domains = ["document.", "encoding.", "input.", "json.", "xml.", "yaml."]
    return text.split(separator: "\"").map(String.init).filter { word in
      domains.contains(where: word.hasPrefix)
        && word.utf8.allSatisfy { $0 == 0x2E || $0 == 0x2D || (0x61...0x7A).contains($0) || $0 == 0x38 }
    }
  }

  @Test func everyOneIsTested() {
    let ids = Set(Self.texts(of: "Sources/Documents").flatMap(Self.ids))
    let tests = Self.texts(of: "Tests/DocumentsTests").joined()
    #expect(ids.count > 40)
    #expect(ids.filter { !tests.contains($0) } == [])
  }
}
