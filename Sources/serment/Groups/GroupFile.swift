import Catalogue
import Diagnostics
import Documents
import Inventory

/// The file that lists the members of a group: organisations with an inventory each.
struct GroupFile {
  /// An organisation of the group.
  struct Member {
    /// What other members' inventories call it.
    var id: String
    /// Where its inventory lies, as a path from the folder that the program runs in.
    var path: String
    /// Where the file names the path.
    var place: SourceRange
  }

  /// The only key at the top of the file.
  static let key = "group"

  /// What people call the group.
  private(set) var name: String?
  private(set) var members: [Member] = []
  let source: SourceFile

  /// Reads the file; nil when there is none or it is no such file, which is reported.
  init?(_ path: String, sources: inout SourceMap, into bag: inout DiagnosticBag) {
    guard !DiskPath.isFolder(path) else {
      bag.add(.folderForGroup(path))
      return nil
    }
    guard let input = InputFiles([path], into: &bag).files.first,
      let source = SourceText.add(input.bytes, name: input.name, to: &sources, into: &bag)
    else { return nil }
    self.source = source
    guard let document = DocumentReader().read(source, into: &bag) else { return nil }
    var shape = DiagnosticBag()
    read(document, into: &shape)
    bag.merge(shape, naming: Self.key)
  }

  private mutating func read(_ document: Document, into bag: inout DiagnosticBag) {
    guard var top = RuleMapping(document, at: 0, into: &bag) else { return }
    if let node = top.requiredValue(Self.key, into: &bag),
      var mapping = RuleMapping(document, at: node, into: &bag)
    {
      name = mapping.string("name", into: &bag)
      if let list = mapping.requiredValue("members", into: &bag) { readMembers(document, list, into: &bag) }
      mapping.finish(into: &bag)
    }
    top.finish(into: &bag)
  }

  private mutating func readMembers(
    _ document: Document,
    _ list: Document.Index,
    into bag: inout DiagnosticBag
  ) {
    guard document.nodes[list].kind == .sequence, document.nodes[list].count > 0 else {
      bag.add(.noMembers(at: document.range(of: list)))
      return
    }
    var paths = MemberPaths(of: source.name)
    var ids: [String: SourceRange] = [:]
    var node = list + 1
    while node < document.end(of: list) {
      defer { node = document.end(of: node) }
      guard var mapping = RuleMapping(document, at: node, into: &bag) else { continue }
      let id = mapping.required("id", into: &bag)
      let path = mapping.required("path", into: &bag)
      if let id {
        let place = mapping.place("id")
        if let first = ids.updateValue(place, forKey: id) { bag.add(.duplicateMember(id, at: place, first)) }
      }
      if let path, let found = paths.resolve(path, at: mapping.place("path"), into: &bag), let id {
        members.append(Member(id: id, path: found, place: mapping.place("path")))
      }
      mapping.finish(into: &bag)
    }
  }
}
