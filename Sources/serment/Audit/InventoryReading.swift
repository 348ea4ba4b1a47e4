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
  private var manifests = ManifestImporter()
  /// Whether every file so far is a manifest, from which nothing may be taken; nil before the first.
  private var isManifestsAlone: Bool?
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
    guard !SeparatedValues.recognises(file.bytes) else {
      // Whatever its encoding is: there is no use in mending that first.
      bag.add(.foreignFormat(.separatedValues, in: sources.add(name: file.name, bytes: [])))
      return
    }
    guard let source = SourceText.add(file.bytes, name: file.name, to: &sources, into: &bag) else { return }
    let head = DocumentReader.head(of: source)
    switch FileKind(head) {
    case .agent: readAgent(source)
    case .foreign(let format): bag.add(.foreignFormat(format, in: source))
    case .unknown: refuse(source, root: head.rootName)
    case .inventory, .group, .manifest, .baseline, nil:
      readNative(source, of: file, isSure: head.format == .xml)
    }
  }

  /// The inventory of all files that were read, with the sources and what was wrong with them.
  consuming func finish() -> (inventory: Inventory, sources: SourceMap, bag: DiagnosticBag) {
    var bag = bag
    let contributions = manifests.finish(into: &bag)
    if isManifestsAlone == true, !bag.hasErrors, contributions.allSatisfy(\.drafts.isEmpty) {
      bag.add(.noRecords)
    }
    for contribution in contributions {
      for draft in contribution.drafts { builder.add(draft, origin: contribution.origin, into: &bag) }
    }
    let inventory = builder.finish(into: &bag)
    return (inventory, sources, bag)
  }

  /// Reads a file in the project's own format, piece by piece, and finds out on the way whether it is one.
  private mutating func readNative(_ source: SourceFile, of file: InputFile, isSure: Bool) {
    var content = DiagnosticBag()
    var reading = DiagnosticBag()
    var keys = TopLevelKeys()
    DocumentReader().readAhead(source, into: &reading) { document in
      keys.add(document)
      builder.add(document, into: &content)
    }
    var kind = isSure ? .inventory : FileKind(keys, text: source.bytes, sections: sections)
    if case .unknown = kind, reading.hasErrors { kind = FileKind(unreadable: source.bytes) ?? kind }
    switch kind {
    case .inventory where !isSure && isConfiguration(source, keys),
      .baseline where isConfiguration(source, keys), .unknown where isConfiguration(source, keys):
      bag.add(.configurationFile(in: source))
    case .inventory:
      isManifestsAlone = false
      bag.merge(reading)
      bag.merge(content)
    case .agent: readAgent(source)
    case .manifest:
      isManifestsAlone = isManifestsAlone ?? true
      manifests.read(source, folder: file.folder, into: &bag)
    case .group: bag.add(.groupFile(in: source))
    case .baseline: bag.add(.baselineFile(in: source))
    case .foreign(let format): bag.add(.foreignFormat(format, in: source))
    case .unknown where reading.hasErrors: bag.merge(reading)
    case .unknown: refuse(source, keys)
    }
  }

  /// Whether a file without any section of an inventory is a configuration file, whose keys may resemble sections.
  private func isConfiguration(_ source: SourceFile, _ keys: TopLevelKeys) -> Bool {
    !keys.names.isEmpty && !keys.names.contains(where: sections.contains)
      && ConfigurationFile.recognises(source)
  }

  /// Reads what an agent says of one computer.
  private mutating func readAgent(_ source: SourceFile) {
    guard let document = DocumentReader().read(source, into: &bag),
      let contribution = AgentInventoryImporter.read(document, into: &bag)
    else { return }
    isManifestsAlone = false
    for draft in contribution.drafts { builder.add(draft, origin: contribution.origin, into: &bag) }
  }

  private mutating func refuse(_ source: SourceFile, root: String) {
    let content =
      root.isEmpty
      ? LocalizedText(en: "it has no root element", fr: "il n'a pas d'élément racine")
      : LocalizedText(
        en: "its root element is \(Diagnostic.quoted(root))",
        fr: "son élément racine est \(Diagnostic.quoted(root))"
      )
    bag.add(.unknownFormat(content, in: source))
  }

  private mutating func refuse(_ source: SourceFile, _ keys: TopLevelKeys) {
    guard !keys.names.isEmpty else {
      let content = LocalizedText(
        en: "it is a list or a text without keys",
        fr: "c'est une liste ou un texte sans clés"
      )
      bag.add(.unknownFormat(content, in: source))
      return
    }
    let names =
      keys.names.prefix(3).map(Diagnostic.quoted).joined(separator: ", ")
      + (keys.names.count > 3 ? ", …" : "")
    bag.add(
      .unknownFormat(
        LocalizedText(
          en: "its keys are no sections of one (\(names))",
          fr: "ses clés n'en sont pas des rubriques (\(names))"
        ),
        in: source
      )
    )
  }
}
