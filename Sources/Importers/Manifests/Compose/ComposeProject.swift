import Diagnostics

/// The services of a Compose file.
struct ComposeProject {
  private let root: ManifestElement
  private let name: PlacedText?

  /// - Parameters:
  ///   - folder: the folder that the file lies in, after which Compose calls a project without a name.
  init(_ root: ManifestElement, folder: String?) {
    self.root = root
    let made = folder.flatMap(Self.projectName).map {
      PlacedText(text: $0, range: SourceRange.beginning(of: root.range))
    }
    name = root["name"]?.text?.filled ?? made
  }

  /// What Compose calls the project of a folder: its name in lowercase, without any but letters, digits, `_` and `-`.
  private static func projectName(of folder: String) -> String? {
    let kept = folder.lowercased().utf8.filter { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "_-".utf8.contains(byte)
    }
    let name = kept.drop { "_-".utf8.contains($0) }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  /// Whether a document is a Compose file: services that are mappings with keys that Compose knows.
  static func recognises(_ root: ManifestElement) -> Bool {
    guard let services = root["services"], services.isMapping else { return false }
    let entries = services.entries
    return !entries.isEmpty
      && entries.allSatisfy { $0.value.isNull || $0.value.isMapping }
      && entries.contains { $0.value.entries.contains { keys.contains($0.key.text) } }
  }

  private static let keys: Set<String> = [
    "image", "build", "extends", "environment", "env_file", "ports", "command", "depends_on", "volumes",
    "networks",
    "deploy", "labels", "restart",
  ]

  /// Every service.
  ///
  /// - Parameters:
  ///   - room: how many more ports may be told apart in ranges.
  func services(room: inout Int, into bag: inout DiagnosticBag) -> [ManifestService] {
    var services: [ManifestService] = []
    let secretNames = Set((root["secrets"]?.entries ?? []).map(\.key.text))
    for entry in root["services"]?.entries ?? [] where entry.value.isMapping {
      let service = ComposeService(entry.key, entry.value, secretNames: secretNames)
      let project = name.map { $0.text + "-" } ?? ""
      var found = ManifestService(
        project: name,
        name: entry.key,
        qualifiedName: project + entry.key.text,
        labels: service.labels(into: &bag),
        range: entry.value.range
      )
      let container = service.container(room: &room, into: &bag)
      found.containers = [container]
      for secret in container.secrets { bag.mask(secret.whole) }
      services.append(found)
    }
    noteOtherFiles(into: &bag)
    return services
  }

  /// Secrets in clear inside configurations that the file itself holds.
  func secrets(into bag: inout DiagnosticBag) -> [PlainSecret] {
    var found: [PlainSecret] = []
    for entry in root["configs"]?.entries ?? [] {
      guard let content = entry.value["content"]?.text else { continue }
      found += PlainSecret.find(
        name: entry.key.text,
        value: Interpolation(content.text),
        .configuration,
        at: content.range,
        in: root.source
      )
    }
    for secret in found { bag.mask(secret.whole) }
    return found
  }

  /// The id that records of the configurations begin with that the file itself holds.
  var configurationID: String { (name?.text ?? "compose") + ".config" }

  /// Says once that what the file takes from others is not known.
  private func noteOtherFiles(into bag: inout DiagnosticBag) {
    var places = root["include"].map { [$0.range] } ?? []
    for entry in root["services"]?.entries ?? [] {
      for key in ["extends", "env_file"] {
        guard let value = entry.value[key], !value.isNull else { continue }
        // A service of the same file is here to be seen, but what it gives is not joined either.
        places.append(value.range)
      }
    }
    guard let first = places.first else { return }
    bag.add(.manifestNamesOtherFiles(count: places.count, at: first))
  }
}

extension SourceRange {
  /// The very beginning of a source, for what the text as a whole says.
  static func beginning(of range: SourceRange) -> SourceRange {
    SourceRange(source: range.source, start: 0, end: 0)
  }
}
