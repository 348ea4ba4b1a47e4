import Foundation

/// What Package.swift declares, as SwiftPM describes it.
struct PackageDescription: Decodable {
  struct Target: Decodable {
    var name: String
    var path: String
    var type: String
    var targetDependencies: [String]?
    var productDependencies: [String]?

    /// The modules that its sources may import.
    var dependencies: Set<String> { Set((targetDependencies ?? []) + (productDependencies ?? [])) }
  }

  var targets: [Target]

  /// Asks SwiftPM, with a scratch folder of its own: the one beside the sources is locked while tests run.
  static func read() throws -> PackageDescription {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "serment-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let json = try Repository.run(
      "swift",
      "package",
      "--scratch-path",
      scratch.path,
      "describe",
      "--type",
      "json"
    )
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(PackageDescription.self, from: Data(json.utf8))
  }
}
