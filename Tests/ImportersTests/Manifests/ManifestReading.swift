import Diagnostics
import Importers
import Inventory
import Values

/// Manifests in texts, and what the importer makes of them.
struct ManifestReading {
  private(set) var bag = DiagnosticBag()
  private(set) var sources = SourceMap()
  private var contributions: [ManifestImporter.Contribution] = []

  init(_ files: (name: String, text: String)...) {
    var importer = ManifestImporter()
    for file in files {
      let source = sources.add(name: file.name, bytes: Array(file.text.utf8))
      let folder = file.name.split(separator: "/").dropLast().last.map(String.init)
      importer.read(source, folder: folder, into: &bag)
    }
    contributions = importer.finish(into: &bag)
  }

  /// A file in a folder `pacs`.
  init(_ text: String) { self.init(("pacs/file.yaml", text)) }

  /// The ids of diagnostics.
  var mistakes: [String] { bag.diagnostics.map(\.id) }

  /// The records of a strength.
  func drafts(_ strength: Provenance.Strength = .declared) -> [Draft] {
    contributions.filter { $0.origin.strength == strength }.flatMap(\.drafts)
  }

  /// A record as a line; nil when there is none.
  func line(_ entity: String, _ id: String, _ strength: Provenance.Strength = .declared) -> String? {
    let found = drafts(strength).filter { $0.entity == entity && $0.id == id }
    return found.isEmpty ? nil : found.map(DraftText.write).joined(separator: " | ")
  }

  /// The ids of records of an entity.
  func ids(_ entity: String) -> [String] { drafts().filter { $0.entity == entity }.compactMap(\.id) }

  /// The text at the place of a fact of a record.
  func place(_ entity: String, _ id: String, _ field: String) -> String? {
    let draft = drafts().first { $0.entity == entity && $0.id == id }
    return draft?.facts.first { $0.field == field }.map { text(at: $0.range) }
  }

  /// The text at a place.
  func text(at range: SourceRange) -> String {
    String(decoding: sources[range.source].bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }
}
