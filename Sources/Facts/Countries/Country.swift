public import Diagnostics
public import Values

/// A country or territory of ISO 3166-1.
public struct Country: Hashable, Sendable {
  /// The alpha-2 code, such as `FR`.
  public let code: String
  /// The short name.
  public let name: LocalizedText
  /// From when to when it is in the EEA.
  ///
  /// It is there as a member of the Union, as IS, LI or NO, or as a part of one of them.
  let membership: ClosedRange<CalendarDate>?
  /// Its adequacy decisions, the earliest first.
  public internal(set) var adequacyDecisions: [AdequacyDecision]
  /// What a lawyer should know about the row; nil when there is nothing to add.
  public let note: LocalizedText?
  /// The row of `facts/countries.tsv`.
  public let row: FactRow

  /// Whether the country was in the European Economic Area on a day.
  ///
  /// The United Kingdom counts until the end of its transition period, 2020-12-31.
  public func isEEA(on date: CalendarDate) -> Bool { membership?.contains(date) ?? false }

  /// What the Commission had decided about transfers to the country, in force on a day.
  ///
  /// GDPR Art. 45.
  public func adequacy(on date: CalendarDate) -> Adequacy {
    let inForce = adequacyDecisions.last { decision in
      decision.from <= date && decision.until.map { date <= $0 } ?? true
    }
    guard let inForce else { return .none }
    return inForce.limits == nil ? .full(inForce) : .partial(inForce)
  }
}
