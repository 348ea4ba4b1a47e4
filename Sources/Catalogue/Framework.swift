public import Diagnostics
public import Values

/// A law or standard with its controls, declared under `Rules/frameworks/`.
public struct Framework: Sendable {
  /// The id, such as `gdpr`.
  public var id: String
  /// What people call it.
  public var name: LocalizedText
  /// The version of the text.
  public var version: String
  /// The day of the text.
  public var date: CalendarDate
  /// The first day on which it applies.
  public var appliesFrom: CalendarDate?
  /// The countries whose organisations it concerns; empty for all.
  public var countries: [String]
  /// Where the text stands.
  public var source: String
  /// What may be quoted.
  public var licence: LocalizedText
  /// What nobody has verified about it; nil when all is sourced.
  public var doubt: LocalizedText?
  /// Whether its controls are offences and not duties: nobody attests not to have committed one.
  public var listsOffences = false
  /// Whether it binds by law, and not because somebody chose it or by contract.
  public var isLaw = false
  /// Its controls in the order of the text.
  public var controls: [Control]

  /// Creates a framework.
  public init(
    id: String,
    name: LocalizedText,
    version: String,
    date: CalendarDate,
    appliesFrom: CalendarDate? = nil,
    countries: [String],
    source: String,
    licence: LocalizedText,
    doubt: LocalizedText? = nil,
    listsOffences: Bool = false,
    isLaw: Bool = false,
    controls: [Control]
  ) {
    self.id = id
    self.name = name
    self.version = version
    self.date = date
    self.appliesFrom = appliesFrom
    self.countries = countries
    self.source = source
    self.licence = licence
    self.doubt = doubt
    self.listsOffences = listsOffences
    self.isLaw = isLaw
    self.controls = controls
  }

  /// The control with that id.
  public func control(_ id: String) -> Control? { controls.first { $0.id == id } }
}

/// A requirement of a framework.
public struct Control: Sendable {
  /// How a control can be shown.
  public enum Checkability: String, CaseIterable, Hashable, Sendable {
    /// Facts decide.
    case automatic
    /// Facts decide a part.
    case partly
    /// Only a person can say it.
    case attestation
  }

  /// The id within its framework, such as `32(1)(b)`.
  public var id: String
  /// Our own words for it.
  public var title: LocalizedText
  /// How it is cited.
  public var citation: LocalizedText
  /// How it can be shown.
  public var checkable: Checkability
  /// The point of GDPR Article 83 that sanctions it, such as `83(4)(a)`; nil elsewhere.
  public var fine: String?
  /// The first day on which it applies, when it differs from the framework's.
  public var appliesFrom: CalendarDate?
  /// The last day on which it applies.
  public var until: CalendarDate?
  /// What nobody has verified about it; nil when all is sourced.
  public var doubt: LocalizedText?
  /// What a person answers who attests it, with yes, partly or no; nil where no question of its own is asked.
  public var question: LocalizedText?

  /// Creates a control.
  public init(
    id: String,
    title: LocalizedText,
    citation: LocalizedText,
    checkable: Checkability,
    fine: String? = nil,
    appliesFrom: CalendarDate? = nil,
    until: CalendarDate? = nil,
    doubt: LocalizedText? = nil,
    question: LocalizedText? = nil
  ) {
    self.id = id
    self.title = title
    self.citation = citation
    self.checkable = checkable
    self.fine = fine
    self.appliesFrom = appliesFrom
    self.until = until
    self.doubt = doubt
    self.question = question
  }
}
