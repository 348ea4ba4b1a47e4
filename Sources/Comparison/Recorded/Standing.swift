public import Catalogue

/// How a check stands on a record: its outcome, told apart by what settles it.
public enum Standing: String, CaseIterable, Hashable, Sendable {
  /// A fail that nobody accepted.
  case fail
  /// A fail that a waiver accepts.
  case waived
  /// Facts are missing.
  case open
  /// A person must judge.
  case review
  /// An open or review outcome that a signed statement settles.
  case attested
  /// Nothing to be said against it.
  case pass
  /// The check does not concern the record.
  case notApplicable = "not-applicable"

  /// The standing of an outcome that a waiver or an attestation settles, or that nothing does.
  public init(_ outcome: Outcome, isSettled: Bool) {
    switch outcome {
    case .fail: self = isSettled ? .waived : .fail
    case .open: self = isSettled ? .attested : .open
    case .review: self = isSettled ? .attested : .review
    case .pass: self = .pass
    case .notApplicable: self = .notApplicable
    }
  }

  /// Whether there is something to be said.
  public var isFinding: Bool { self != .pass && self != .notApplicable }

  /// Whether somebody still has to do something: a finding that no statement settles.
  public var isUnsettled: Bool { self == .fail || self == .open || self == .review }

  /// How much it weighs against another one on the same record.
  var weight: Int {
    switch self {
    case .fail: 2
    case .open, .review: 1
    case .waived, .attested, .pass, .notApplicable: 0
    }
  }
}
