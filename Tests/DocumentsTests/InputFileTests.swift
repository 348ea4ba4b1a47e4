import FoundationEssentials
import Testing

@testable import Documents

@Suite struct InputFileTests {
  @Test(arguments: [
    ("/srv/imaging/c.yml", "imaging"), ("/srv/./x/../imaging//c.yml", "imaging"), ("a/b/c.yml", "b"),
    ("a/../b/c.yml", "b"), ("/c.yml", nil), ("/../c.yml", nil), ("<stdin>", nil),
  ])
  func aFileLiesInAFolder(name: String, folder: String?) {
    #expect(InputFile(name: name, bytes: []).folder == folder)
  }

  /// From wherever somebody looks, it is the same folder.
  @Test func relativePathsAreResolved() {
    let here = FileManager.default.currentDirectoryPath.split(separator: "/").map(String.init)
    for name in ["c.yml", "./c.yml", "x/../c.yml"] {
      #expect(InputFile(name: name, bytes: []).folder == here.last)
    }
    #expect(InputFile(name: "../c.yml", bytes: []).folder == here.dropLast().last)
    #expect(InputFile(name: String(repeating: "../", count: 50) + "c.yml", bytes: []).folder == nil)
  }
}
