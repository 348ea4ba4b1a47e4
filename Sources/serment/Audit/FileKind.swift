import Comparison
import Diagnostics
import Documents
import Importers

/// What a file is, judged by its beginning, its keys and the name of its root.
enum FileKind {
  /// In the project's own format, perhaps with mistakes in it.
  case inventory
  /// What an agent says of a computer.
  case agent
  /// Services in containers, as a Compose file or a manifest of Kubernetes declares them.
  case manifest
  /// The list of a group's members.
  case group
  /// Findings that are known.
  case baseline
  /// Of another tool, which is known.
  case foreign(ForeignFormat)
  /// Nothing that is known here.
  case unknown

  /// Judges a file before it is read; nil when that takes its keys.
  init?(_ head: DocumentHead) {
    guard head.format == .xml else { return nil }
    if AgentInventoryImporter.recognises(head) {
      self = .agent
    } else if head.rootName == "inventory" {
      self = .inventory
    } else {
      self = ForeignFormat(root: head.rootName).map(FileKind.foreign) ?? .unknown
    }
  }

  /// Judges a YAML or JSON file by its keys.
  ///
  /// A key that is close to a section's name counts as one: a slip in the only key makes no file foreign.
  init(_ keys: TopLevelKeys, text: [UInt8], sections: Set<String>) {
    let known = keys.names.count { sections.contains($0) }
    let near = keys.names.count { !sections.contains($0) && NearestName.find($0, among: sections) != nil }
    let strange = keys.names.count - known - near
    if AgentInventoryImporter.recognises(keys) {
      self = .agent
    } else if keys.names.contains("inventory") {
      self = .inventory
    } else if known == 0, keys.names.contains(GroupFile.key) {
      self = .group
    } else if known == 0, keys.names.contains(Baseline.key) {
      self = .baseline
    } else if strange + near >= known, let kind = FileKind(manifest: keys, text: text) {
      self = kind
    } else if strange + near >= known, let format = ForeignFormat(keys: keys.names, text: text) {
      self = .foreign(format)
    } else {
      self = known + near == 0 || strange > 3 * (known + near) ? .unknown : .inventory
    }
  }

  /// Judges a file that looks like a manifest; nil for one that does not.
  private init?(manifest keys: TopLevelKeys, text: [UInt8]) {
    guard ManifestSigns.recognises(keys, text: text) else { return nil }
    if let mark = ManifestSigns.templateMark(in: text, isReadable: true) {
      self = .foreign(.helmTemplate(at: mark))
    } else {
      self = ForeignFormat(overlay: keys.names, text: text).map(FileKind.foreign) ?? .manifest
    }
  }

  /// Judges a file that no reader of the project's own format gets through.
  init?(unreadable text: [UInt8]) {
    guard ManifestSigns.mayStand(in: text) else { return nil }
    let mark = ManifestSigns.templateMark(in: text, isReadable: false)
    self = mark.map { .foreign(.helmTemplate(at: $0)) } ?? .manifest
  }
}
