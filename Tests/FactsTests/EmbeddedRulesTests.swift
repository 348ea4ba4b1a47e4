import Diagnostics
import Facts
import FoundationEssentials
import Testing

@Suite("The binary carries the Rules/ folder")
struct EmbeddedRulesTests {
  /// `Rules/` beside the `Tests/` folder that this file lies in.
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Rules")

  private static var filesInFolder: [String: [UInt8]] {
    get throws {
      var files: [String: [UInt8]] = [:]
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
        let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
        let url = folder.appending(path: path)
        guard !isHidden, !url.hasDirectoryPath, let data = try? Data(contentsOf: url) else { continue }
        files[path] = Array(data)
      }
      return files
    }
  }

  @Test("lists every file of the folder, in order of path; else run .ci/embed-rules")
  func listing() throws {
    let carried = EmbeddedRules.files.map(\.name)
    #expect(carried == carried.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let expected = try Set(Self.filesInFolder.keys)
    #expect(Set(carried).symmetricDifference(expected).isEmpty)
    #expect(Set(carried).count == carried.count)
  }

  @Test("holds the bytes of every file")
  func content() throws {
    let expected = try Self.filesInFolder
    let stale = EmbeddedRules.files.filter { expected[$0.name] != $0.bytes }.map(\.name)
    #expect(stale.isEmpty)
  }

  @Test("tables load without a diagnostic")
  func tables() {
    var diagnostics = DiagnosticBag()
    _ = FactTables(files: EmbeddedRules.files, into: &diagnostics)
    #expect(diagnostics.diagnostics.isEmpty)
  }
}
