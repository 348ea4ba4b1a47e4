import Diagnostics
import Documents
import Inventory

/// Reads `Rules/checks/topics.yaml`: what people call the folders of checks.
enum TopicNames {
  /// The file, which holds no check.
  static let path = "checks/topics.yaml"

  /// The names by folder.
  static func read(_ document: Document, into bag: inout DiagnosticBag) -> [String: LocalizedText] {
    guard var file = RuleMapping(document, at: 0, into: &bag) else { return [:] }
    var names: [String: LocalizedText] = [:]
    if var topics = file.mapping("topics", into: &bag) {
      for (topic, _, node) in topics.all() {
        names[topic] = RuleMapping.text(document, at: node, into: &bag)
      }
    }
    file.finish(into: &bag)
    return names
  }
}
