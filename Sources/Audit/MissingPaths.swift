public import Diagnostics

/// A fact that is missing for one result.
public struct MissingPath: Hashable, Sendable {
  /// The path from the subject, as in ``Evidence/path``.
  public var path: String
  /// The entity and field that would hold it, such as `operating_system.version`.
  public var field: String
  /// The field's label.
  public var label: LocalizedText

  /// Creates a missing fact.
  public init(path: String, field: String, label: LocalizedText) {
    self.path = path
    self.field = field
    self.label = label
  }
}

/// The facts that results lack; results of one check that lack the same share one.
public final class MissingPaths: Sendable {
  /// The facts, each once.
  public let paths: [MissingPath]
  /// The facts whichever record lacks them, each once.
  public let wanted: [WantedFact]

  /// Of a result that lacks nothing.
  public static let none = MissingPaths([], of: "")

  /// Creates what results on records of an entity lack.
  public init(_ paths: [MissingPath], of entity: String) {
    self.paths = paths
    var wanted: [WantedFact] = []
    for path in paths {
      let fact = WantedFact(field: "\(entity).\(path.general)", label: path.label)
      if !wanted.contains(fact) { wanted.append(fact) }
    }
    self.wanted = wanted
  }
}

/// A fact that is missing somewhere, as seen from the subjects that lack it.
public struct WantedFact: Hashable, Sendable {
  /// The entity and path, such as `system.os.version`.
  public var field: String
  /// The field's label.
  public var label: LocalizedText
}
