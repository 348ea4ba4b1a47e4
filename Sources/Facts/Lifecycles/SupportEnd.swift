public import Values

/// When a kind of support ends, as far as the source says.
public enum SupportEnd: Hashable, Sendable {
  /// The last day of support.
  case on(CalendarDate)
  /// Support had not ended when the table was made, and no day is known.
  case ongoing
  /// Support had ended when the table was made, on a day that is not known.
  case ended
  /// The source says nothing.
  case notStated

  /// The last day of support, when there is one.
  public var date: CalendarDate? {
    if case .on(let date) = self { date } else { nil }
  }

  /// Whether support was over on a day; nil when the table cannot tell.
  ///
  /// - Parameter asOf: the day of the table, which is all that `ongoing` and `ended` speak of.
  public func isOver(on day: CalendarDate, asOf: CalendarDate) -> Bool? {
    switch self {
    case .on(let date): date < day
    case .ongoing: day <= asOf ? false : nil
    case .ended: day >= asOf ? true : nil
    case .notStated: nil
    }
  }
}

/// Support that goes on after the regular one.
public struct ExtendedSupport: Hashable, Sendable {
  /// What it takes to get it.
  public enum Terms: String, Hashable, Sendable {
    /// Everybody gets it.
    case free
    /// It must be bought.
    case contract
  }

  /// When it ends.
  public let end: SupportEnd
  /// What the vendor calls it, such as `Extended Security Updates`.
  public let label: String
  /// What it takes to get it.
  public let terms: Terms

  /// Creates an extended support.
  public init(end: SupportEnd, label: String, terms: Terms) {
    self.end = end
    self.label = label
    self.terms = terms
  }
}
