public import Diagnostics

/// Whom a report may be shown to: the labels of the Traffic Light Protocol 2.0 of FIRST.
///
/// A report says where a hospital can be attacked, so that one without a label would be shared by mistake.
public enum TrafficLight: String, CaseIterable, Sendable {
  /// For the persons it is handed to.
  case red
  /// For the organisation.
  case amberStrict = "amber+strict"
  /// For the organisation and its clients.
  case amber
  /// For the community.
  case green
  /// For everybody.
  case clear

  /// The label as the protocol wants it written, in every language.
  public var label: String { "TLP:" + rawValue.uppercased() }

  /// What it allows, in short.
  public var meaning: LocalizedText {
    switch self {
    case .red:
      LocalizedText(en: "for the persons it was handed to alone", fr: "réservé aux seuls destinataires")
    case .amberStrict:
      LocalizedText(
        en: "for those in the organisation who need to know",
        fr: "réservé à l'organisme, selon le besoin d'en connaître"
      )
    case .amber:
      LocalizedText(
        en: "for those in the organisation and at its clients who need to know",
        fr: "réservé à l'organisme et à ses clients, selon le besoin d'en connaître"
      )
    case .green:
      LocalizedText(
        en: "for the community, not to be published",
        fr: "réservé à la communauté, non publiable"
      )
    case .clear: LocalizedText(en: "may be published", fr: "diffusion libre")
    }
  }
}
