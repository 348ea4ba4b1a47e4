import Testing

/// Imports follow the layers: SwiftPM does not catch an undeclared import between sibling targets.
@Suite struct LayerTests {
  /// Modules of the toolchain that any target may import.
  private static let toolchain: Set = [
    "Dispatch", "FoundationEssentials", "Glibc", "Swift", "Synchronization",
  ]

  private static let modules = Result {
    try PackageDescription.read().targets.filter {
      $0.type != "system-target" && $0.path.hasPrefix("Sources/")
    }
  }

  @Test func everyImportIsADeclaredDependency() throws {
    #expect(try Self.modules.get().count >= 12)
    for target in try Self.modules.get() {
      let imports = try Self.imports(below: target.path)
      let undeclared = imports.subtracting(target.dependencies).subtracting(Self.toolchain)
      #expect(undeclared == [], "\(target.name) imports what Package.swift does not declare for it")
      let unused = target.dependencies.subtracting(imports)
      #expect(unused == [], "\(target.name) declares what it does not import")
    }
  }

  @Test func onlyTheReadersTouchLibrariesInC() throws {
    for path in Repository.files where path.hasPrefix("Sources/") && path.hasSuffix(".swift") {
      let libraries = try Self.imports(of: path).intersection(["CYAML", "CLibXML2"])
      #expect(libraries == [] || path.hasPrefix("Sources/Documents/"), "\(path)")
    }
  }

  /// It brings all of Foundation, which the program that people start must not carry.
  @Test func onlyTheStoreOfTheHistoryTouchesGRDB() throws {
    for path in Repository.files where path.hasPrefix("Sources/") && path.hasSuffix(".swift") {
      let found = try Self.imports(of: path).intersection(["GRDB", "Foundation"])
      #expect(found == [] || path.hasPrefix("Sources/HistoryStore/"), "\(path)")
    }
    let program = try Self.modules.get().first { $0.name == "serment" }
    #expect(program?.dependencies.isDisjoint(with: ["HistoryStore", "GRDB"]) == true)
  }

  @Test func theArchitecturePageListsTheDependencies() throws {
    let page = try Repository.text("docs/architecture.md")
    var documented: [String: Set<String>] = [:]
    for line in page.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingPrefix(" ") }
      guard cells.count == 3 else { continue }
      let words = cells[2].split { !$0.isLetter && !$0.isNumber }.map(String.init)
      documented[Self.quoted(cells[0])] = Set(words)
    }
    for target in try Self.modules.get() {
      #expect(documented[target.name] == target.dependencies, "\(target.name)")
    }
  }

  private static func quoted(_ cell: Substring) -> String {
    String(cell.dropFirst().prefix { $0 != "`" })
  }

  private static func imports(below folder: String) throws -> Set<String> {
    try Repository.files.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(".swift") }
      .reduce(into: []) { $0.formUnion(try imports(of: $1)) }
  }

  /// The modules that a source imports, `@testable`, `public` and whatever else stands before the word.
  private static func imports(of path: String) throws -> Set<String> {
    var modules: Set<String> = []
    for line in try Repository.text(path).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
        words[..<index].allSatisfy({ $0.hasPrefix("@") || ["public", "package", "internal"].contains($0) })
      else { continue }
      modules.insert(String(words[index + 1].prefix { $0 != "." }))
    }
    return modules
  }
}
