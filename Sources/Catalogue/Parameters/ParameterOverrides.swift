public import Diagnostics
import Documents
public import Inventory

/// What a configuration file, or the command line, says of the parameters of checks, not yet compared with what they declare.
public struct ParameterOverrides: Sendable {
  /// One value.
  struct Entry: Sendable {
    var check: String
    var checkPlace: SourceRange
    var name: String
    var namePlace: SourceRange
    var value: Document.Index
  }

  let document: Document
  private(set) var entries: [Entry] = []

  /// Takes the values under a key `parameters`: by check, by name.
  public init(_ mapping: RuleMapping, into bag: inout DiagnosticBag) {
    document = mapping.document
    var checks = mapping
    for (check, checkNode, node) in checks.all() {
      guard var values = RuleMapping(document, at: node, into: &bag) else { continue }
      for (name, nameNode, value) in values.all() {
        entries.append(
          Entry(
            check: check,
            checkPlace: document.range(of: checkNode),
            name: name,
            namePlace: document.range(of: nameNode),
            value: value
          )
        )
      }
    }
  }

  /// Reports every value for a check that does not exist.
  func reportUnknown(among checks: [String], into bag: inout DiagnosticBag) {
    let known = Set(checks)
    var told: Set<String> = []
    for entry in entries where !known.contains(entry.check) && told.insert(entry.check).inserted {
      let nearest = NearestName.find(entry.check, among: checks)
      bag.add(.parameterOfUnknownCheck(entry.check, nearest: nearest, at: entry.checkPlace))
    }
  }
}
