import Diagnostics
import Documents
import Glibc
import Testing

@Suite struct InputFilesTests {
  /// A folder that is gone after the test.
  private final class Folder {
    let path: String
    init() throws {
      var template = Array("/tmp/serment-input-XXXXXX".utf8CString)
      guard template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } }) != nil else {
        throw POSIXFailure(code: errno)
      }
      path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    struct POSIXFailure: Error { var code: Int32 }
    func write(_ name: String, _ text: String) {
      guard let file = fopen(path + "/" + name, "w") else { return }
      fputs(text, file)
      fclose(file)
    }
    deinit { system("rm -rf \(path)") }
  }

  private func read(_ paths: [String], limits: ReadingLimits = ReadingLimits()) -> ([String], [String]) {
    var bag = DiagnosticBag()
    let files = InputFiles(paths, limits: limits, into: &bag).files
    return (
      files.map { "\($0.name)=\(String(decoding: $0.bytes, as: UTF8.self))" }, bag.diagnostics.map(\.id)
    )
  }

  @Test func foldersAreWalkedInOrderAndWhatIsLeftOutIsTold() throws {
    let folder = try Folder()
    for (name, text) in [
      ("b.yaml", "1"), ("a.xml", "2"), (".hidden.yaml", "3"), ("read.me", "4"), ("C.JSON", "5"),
    ] {
      folder.write(name, text)
    }
    mkdir(folder.path + "/sub", 0o700)
    folder.write("sub/d.yml", "6")
    symlink("..", folder.path + "/sub/loop")
    symlink("b.yaml", folder.path + "/z.yaml")
    let (files, ids) = read([folder.path])
    #expect(files == ["/C.JSON=5", "/a.xml=2", "/b.yaml=1", "/sub/d.yml=6"].map { folder.path + $0 })
    #expect(ids == ["input.foreign-file", "input.met-before", "input.met-before", "input.hidden-files"])
    #expect(read([folder.path + "/read.me"]).0.count == 1)
  }

  /// It might wait for ever for somebody who writes.
  @Test func aPipeInAFolderIsNotOpened() throws {
    let folder = try Folder()
    folder.write("a.yaml", "1")
    #expect(mkfifo(folder.path + "/b.yaml", 0o600) == 0)
    let (files, ids) = read([folder.path])
    #expect(files == [folder.path + "/a.yaml=1"] && ids == ["input.special-file"])
  }

  @Test func filesAreKnownByWhateverName() throws {
    let folder = try Folder()
    for name in ["a.yaml", "b.txt", "others.yaml"] { folder.write(name, "1") }
    symlink("a.yaml", folder.path + "/link")
    symlink(".", folder.path + "/here")
    var read = InputIdentities()
    read.add([folder.path, "-"], leavingOut: FolderExceptions(names: ["others.yaml"]) { _ in false })
    for name in ["a.yaml", "link", "here/a.yaml", "here/./link"] {
      #expect(read.contains(folder.path + "/" + name), "\(name)")
    }
    // What a folder holds beside inventories is not read, and may be written.
    for name in ["b.txt", "others.yaml", "none.yaml", "here", ""] {
      #expect(!read.contains(folder.path + "/" + name), "\(name)")
    }
    read.add([folder.path + "/b.txt"])
    #expect(read.contains(folder.path + "/b.txt"))
  }

  @Test func whatCannotBeReadIsTold() throws {
    let folder = try Folder()
    symlink("circle", folder.path + "/circle")
    folder.write("large.yaml", "12345")
    var limits = ReadingLimits()
    limits.bytes = 4
    #expect(
      read([folder.path + "/none", folder.path + "/circle"]).1 == ["input.unreadable", "input.unreadable"]
    )
    #expect(read([folder.path + "/large.yaml"], limits: limits).1 == ["input.too-large"])
    #expect(read(["/dev/zero"], limits: limits).1 == ["input.too-large"])
    mkdir(folder.path + "/empty", 0o700)
    #expect(read([folder.path + "/empty"]).1 == ["input.no-files"])
    #expect(
      read([folder.path + "/none", folder.path + "/empty", folder.path + "/empty"]).1
        == ["input.unreadable", "input.no-files", "input.met-before"]
    )
  }

  @Test func aMissingFileNamesTheNearest() throws {
    let folder = try Folder()
    mkdir(folder.path + "/radiologie", 0o700)
    folder.write("radiologie/pacs.yaml", "1")
    func help(_ name: String) -> String? {
      var bag = DiagnosticBag()
      _ = InputFiles([folder.path + "/" + name], into: &bag)
      return bag.diagnostics.first?.help?.fr
    }
    #expect(help("radiologie/pacs.yml") == "vouliez-vous dire `\(folder.path)/radiologie/pacs.yaml` ?")
    #expect(help("radiolgie/pacs.yaml") == "vouliez-vous dire `\(folder.path)/radiologie/pacs.yaml` ?")
    #expect(help("radiolgie/x") == "vouliez-vous dire `\(folder.path)/radiologie` ?")
    #expect(help("laboratoire")?.hasPrefix("vérifier le chemin") == true)
  }
}
