public import Diagnostics
public import Inventory
public import Values

/// The checks and frameworks that an audit applies, with the model they speak of.
public struct Catalogue: Sendable {
  /// The inventory model.
  public let model: Model
  /// Every check, sorted by id.
  public internal(set) var checks: [Check]
  /// Every framework, sorted by id.
  public internal(set) var frameworks: [Framework]
  /// The texts that conditions compare with; an inventory's own texts are added behind them.
  public let strings: StringTable

  /// What the catalogue was limited to.
  public internal(set) var selection = CatalogueSelection()
  /// What exists and is not applied: by ``selection``, or because it does not stand on the day of an audit.
  public internal(set) var leftOut = LeftOut()

  private let topics: [String: LocalizedText]

  /// Creates a catalogue; ``CatalogueLoader`` does so from `Rules/`.
  public init(
    model: Model,
    checks: [Check],
    frameworks: [Framework],
    strings: StringTable,
    topics: [String: LocalizedText] = [:]
  ) {
    self.model = model
    self.checks = checks
    self.frameworks = frameworks
    self.strings = strings
    self.topics = topics
  }

  /// The same catalogue, with a mask for the ids of sites that it was limited to.
  public func maskingSites(_ mask: String) -> Catalogue {
    var catalogue = self
    catalogue.selection = selection.masking(mask)
    return catalogue
  }

  /// The catalogue as a report states it: with its checks, frameworks and limits instead of those of the rules.
  public func stating(
    checks: [Check],
    frameworks: [Framework],
    selection: CatalogueSelection
  ) -> Catalogue {
    var catalogue = self
    catalogue.checks = checks
    catalogue.frameworks = frameworks
    catalogue.selection = selection
    catalogue.leftOut = LeftOut()
    return catalogue
  }

  /// What people call a folder of checks: its own name where nobody gave it another.
  public func name(ofTopic topic: String) -> LocalizedText { topics[topic] ?? LocalizedText(verbatim: topic) }

  /// The check with that id.
  public func check(_ id: String) -> Check? { checks.first { $0.id == id } }
}
