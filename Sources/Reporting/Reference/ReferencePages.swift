public import Catalogue
public import Diagnostics
import Inventory

/// The pages that document the rules, made of what the rules say of themselves.
public struct ReferencePages: Sendable {
  /// What pages are about.
  public enum Kind: String, CaseIterable, Sendable {
    /// One page per topic of checks.
    case checks
    /// One page per framework.
    case frameworks
    /// One page per kind of record.
    case model
    /// The rule language, a page of its own.
    case expressions
  }

  private let catalogue: Catalogue
  private let language: Language
  private var style: ReferenceStyle { ReferenceStyle(language: language) }

  /// Creates the pages on a catalogue in a language.
  public init(_ catalogue: Catalogue, language: Language) {
    self.catalogue = catalogue
    self.language = language
  }

  /// The names of the pages of a kind, sorted; none where the index is the only page.
  public func names(of kind: Kind) -> [String] {
    switch kind {
    case .checks: Set(catalogue.checks.map(\.topic)).sorted()
    case .frameworks: catalogue.frameworks.map(\.id)
    case .model: catalogue.model.entities.map(\.name)
    case .expressions: []
    }
  }

  /// The page that lists the others of its kind, in Markdown.
  public func index(of kind: Kind) -> String {
    let page = ReferenceIndexPage(catalogue: catalogue, style: style)
    return switch kind {
    case .checks: page.checks(topics: names(of: .checks))
    case .frameworks: page.frameworks(catalogue.coverage())
    case .model: page.model()
    case .expressions: ExpressionReferencePage.markdown(language)
    }
  }

  /// A page in Markdown; nil when there is none of that name.
  public func page(_ kind: Kind, _ name: String) -> String? {
    guard names(of: kind).contains(name) else { return nil }
    switch kind {
    case .checks:
      let controls = ControlIndex(catalogue.frameworks)
      return CheckReferencePage(topic: name, catalogue: catalogue, controls: controls, style: style)
        .markdown()
    case .frameworks:
      return catalogue.coverage().first { $0.framework.id == name }.map {
        FrameworkReferencePage(coverage: $0, checks: catalogue.checks, style: style).markdown()
      }
    case .model:
      return catalogue.model.entity(named: name).map {
        EntityReferencePage(entity: catalogue.model[$0], model: catalogue.model, style: style).markdown()
      }
    case .expressions: return nil
    }
  }
}
