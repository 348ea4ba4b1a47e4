public import Diagnostics

/// A step of the way to an amount, with what it rests on.
public struct ExposureStep: Sendable {
  /// What a step does.
  public enum Kind: String, Hashable, Sendable {
    /// The legal maximum that the rest is a share of.
    case ceiling
    /// The share for seriousness.
    case seriousness
    /// The share for size.
    case size
    /// Aggravating and mitigating circumstances.
    case circumstances
    /// No more than the legal maximum.
    case maximum
    /// Effectiveness, proportionality, ability to pay.
    case proportionality
  }

  /// What it does.
  public let kind: Kind
  /// The step of the guidelines, from 1 to 5.
  public let number: Int
  /// The share that it leaves, in basis points; nil where it is none.
  public let share: ClosedRange<Int>?
  /// The amount behind the step.
  public let amount: MoneyRange
  /// Why it is so.
  public let reason: LocalizedText
  /// The facts that it rests on, and those that it lacks.
  public let inputs: [ExposureInput]
  /// The text that it follows.
  public let source: LocalizedText
  /// What it would take to change it.
  public let change: LocalizedText
  /// What nobody has verified of its source.
  public let doubt: LocalizedText?

  /// Creates a step.
  public init(
    kind: Kind,
    number: Int,
    share: ClosedRange<Int>?,
    amount: MoneyRange,
    reason: LocalizedText,
    inputs: [ExposureInput],
    source: LocalizedText,
    change: LocalizedText,
    doubt: LocalizedText?
  ) {
    self.kind = kind
    self.number = number
    self.share = share
    self.amount = amount
    self.reason = reason
    self.inputs = inputs
    self.source = source
    self.change = change
    self.doubt = doubt
  }
}

/// A fact that an estimate rests on, or one that it lacks.
public struct ExposureInput: Hashable, Sendable {
  /// A value.
  public enum Value: Hashable, Sendable {
    /// Words.
    case text(LocalizedText)
    /// An amount in euro.
    case money(Money)
    /// A number of things.
    case count(Int)
    /// A number of points, exact or between two.
    case points(ClosedRange<Int>)
    /// Not recorded: the range is wider for it.
    case missing
  }

  /// What it is.
  public let label: LocalizedText
  /// What is known.
  public let value: Value
  /// What it means for the step, where it needs saying.
  public let note: LocalizedText?
  /// The place in the model, such as `organisation.annual_turnover`; nil for what no field holds.
  public let field: String?
  /// Where it stands.
  public let place: SourceRange?

  /// Creates an input.
  public init(
    _ label: LocalizedText,
    _ value: Value,
    note: LocalizedText? = nil,
    field: String? = nil,
    place: SourceRange? = nil
  ) {
    self.label = label
    self.value = value
    self.note = note
    self.field = field
    self.place = place
  }

  /// Whether somebody should record it.
  public var isMissing: Bool { value == .missing }
}
