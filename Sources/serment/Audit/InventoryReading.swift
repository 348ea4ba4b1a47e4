import Catalogue
import Diagnostics
import Documents
import Importers
import Inventory
import Values

/// From files to an inventory: finds out what each file is, and hands it to whoever can read it.
struct InventoryReading {
  /// Every source of the run, rules first.
  private(set) var sources: SourceMap
  /// What was wrong with files.
  private(set) var bag = DiagnosticBag()
  private var builder: InventoryBuilder
  private let sections: Set<String>

  init(_ rules: LoadedRules, asOf: CalendarDate) {
    let catalogue = rules.set.catalogue
    sources = rules.sources
    sections = Set(catalogue.model.entities.compactMap(\.topLevelKey) + ["inventory", "incomplete"])
    builder = InventoryBuilder(
      model: catalogue.model,
      facts: rules.set.facts,
      strings: catalogue.strings,
      asOf: asOf
    )
  }

  /// Takes the diagnostics of finding files.
  mutating func take(_ bag: DiagnosticBag) { self.bag.merge(bag) }

  /// Reads one file.
  mutating func read(_ file: InputFile) {
    guard let source = SourceText.add(file.bytes, name: file.name, to: &sources, into: &bag) else { return }
    let head = DocumentReader.head(of: source)
    if AgentInventoryImporter.recognises(head) {
      readAgent(source)
    } else if head.format == .xml, head.rootName != "inventory" {
      refuse(source)
    } else {
      readNative(source)
    }
  }

  /// The inventory of all files that were read, or nil when something was wrong with one of them.
  consuming func finish() -> (inventory: Inventory, sources: SourceMap, bag: DiagnosticBag) {
    var bag = bag
    let inventory = builder.finish(into: &bag)
    return (inventory, sources, bag)
  }

  /// Reads a file in the project's own format, piece by piece.
  private mutating func readNative(_ source: SourceFile) {
    var content = DiagnosticBag()
    var isKnown = false
    var reading = DiagnosticBag()
    DocumentReader().readAhead(source, into: &reading) { document in
      isKnown = isKnown || holdsSection(document)
      builder.add(document, into: &content)
    }
    guard isKnown || reading.hasErrors else {
      refuse(source)
      return
    }
    bag.merge(reading)
    if isKnown { bag.merge(content) }
  }

  /// Reads what an agent says of one computer.
  private mutating func readAgent(_ source: SourceFile) {
    guard let document = DocumentReader().read(source, into: &bag),
      let contribution = AgentInventoryImporter.read(document, into: &bag)
    else { return }
    for draft in contribution.drafts { builder.add(draft, origin: contribution.origin, into: &bag) }
  }

  /// Whether the entry of a piece is one that the model knows.
  private func holdsSection(_ document: Document) -> Bool {
    document.nodes.count > 1 && document.nodes[0].kind == .mapping && sections.contains(document.string(1))
  }

  /// Says in one sentence that a file is nothing that can be read here.
  private mutating func refuse(_ source: SourceFile) {
    bag.add(
      Diagnostic(
        "input.unknown-format",
        en: "`\(source.name)` is in no format that serment knows",
        fr: "`\(source.name)` n'est dans aucun format connu de serment",
        help: LocalizedText(
          en: "an inventory has sections such as `systems`, in XML inside `<inventory>`; "
            + "inventories of agents are XML with the root `<REQUEST>`",
          fr: "un inventaire comporte des rubriques telles que `systems`, en XML dans `<inventory>` ; "
            + "les inventaires d'agents sont du XML de racine `<REQUEST>`"
        ),
        at: SourceRange(source: source.id, start: 0, end: 0),
        excerpt: .none
      )
    )
  }
}
