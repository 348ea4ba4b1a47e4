import Catalogue
import Diagnostics
import FoundationEssentials
import Inventory
import Reporting
import Testing

@Suite("The pages that document the rules")
struct ReferencePageTests {
  private static let catalogue = EmbeddedCatalogue.catalogue

  /// The pages of every kind in every language, by their paths below `docs/reference/`.
  private static let pages: [String: String] = {
    var pages: [String: String] = [:]
    for language in Language.allCases {
      let reference = ReferencePages(catalogue, language: language)
      let ending = language == .fr ? ".fr.md" : ".md"
      for kind in ReferencePages.Kind.allCases {
        let index = kind == .expressions ? kind.rawValue : kind.rawValue + "/README"
        pages[index + ending] = reference.index(of: kind)
        for name in reference.names(of: kind) {
          pages["\(kind)/\(name)\(ending)"] = reference.page(kind, name)
        }
      }
    }
    return pages
  }()

  @Test("are what the rules would say of themselves now", arguments: pages.keys.sorted())
  func isFresh(_ path: String) throws {
    try GoldenFile.expect(Self.pages[path] ?? "", matches: path, in: GoldenFile.reference)
  }

  @Test("stand in the folder, and no page of what is gone", arguments: ["checks", "frameworks", "model"])
  func areWhole(_ kind: String) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: GoldenFile.reference + kind)
    let written = Self.pages.keys.filter { $0.hasPrefix(kind + "/") }.map { $0.dropFirst(kind.count + 1) }
    #expect(files.sorted() == written.map(String.init).sorted())
    #expect(files.count > 2)
  }

  @Test("name every check, control and field", arguments: Language.allCases)
  func nameEverything(_ language: Language) throws {
    let reference = ReferencePages(Self.catalogue, language: language)
    for check in Self.catalogue.checks {
      let page = try #require(reference.page(.checks, check.topic))
      #expect(page.contains("\n## `\(check.id)`\n"))
    }
    for framework in Self.catalogue.frameworks {
      let page = try #require(reference.page(.frameworks, framework.id))
      for control in framework.controls { #expect(page.contains("\n| `\(control.id)` | ")) }
    }
    for entity in Self.catalogue.model.entities {
      let page = try #require(reference.page(.model, entity.name))
      for field in entity.fields { #expect(page.contains("\n| `\(field.name)` | ")) }
    }
  }

  @Test("lead to sections that exist")
  func linksLeadToSections() throws {
    var count = 0
    for (path, page) in Self.pages {
      for link in page.matches(of: /\]\(([^)]*?)([^)\/]+\.md)(#([^)]+))?\)/) {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let target = link.output.1.hasPrefix("../") ? String(link.output.1.dropFirst(3)) : folder + "/"
        let other = try #require(Self.pages[target + link.output.2], "\(path): \(link.output.0)")
        guard let anchor = link.output.4 else { continue }
        count += 1
        #expect(other.contains("\n## `\(anchor)`\n"), "\(path): \(anchor)")
      }
    }
    #expect(count > 100)
  }

  @Test("exist for names that exist alone")
  func unknownNamesHaveNoPage() {
    let reference = ReferencePages(Self.catalogue, language: .en)
    #expect(reference.page(.model, "README") == nil)
    #expect(reference.page(.checks, "gdpr") == nil)
    #expect(reference.page(.expressions, "size") == nil)
  }
}
