import Catalogue
import Values

/// A check that failed on a subject, followed from audit to audit.
struct TrackedFailure {
  /// What follows a failure through a series: the same check on the same subject.
  struct Key: Hashable {
    var check: String
    var entity: String
    var subject: String
  }

  /// What is known of it.
  enum State {
    case open(AgeingFailure.State)
    case remedied
  }

  /// What an audit shows of a failure.
  enum Sight {
    case failing(isWaived: Bool)
    /// Not evidenced, or to be judged.
    case unsettled
    /// Satisfied, or without object.
    case settled
    /// The subject is not recorded.
    case absent
  }

  /// What changed.
  enum Change {
    case none
    case remedied
    case returned
    case vanished
  }

  /// A remedy, with how long it took.
  struct Remedy {
    var on: CalendarDate
    var days: Int
  }

  private(set) var state: State
  private(set) var severity: Check.Severity
  private(set) var controls: [String]
  private(set) var site: String?
  private(set) var fingerprints: [String] = []
  private(set) var firstSeen: CalendarDate
  private(set) var lastLooked: CalendarDate
  private(set) var remedies: [Remedy] = []
  /// The days on which it was back.
  private(set) var returns: [CalendarDate] = []

  /// Begins with the first audit that sees it.
  init(_ check: AppliedCheck, on day: CalendarDate, isWaived: Bool) {
    state = .open(isWaived ? .waived : .failing)
    severity = check.severity
    controls = check.controls
    firstSeen = day
    lastLooked = day
  }

  /// Takes what the next audit that looks at it shows.
  mutating func see(_ sight: Sight, _ check: AppliedCheck, on day: CalendarDate) -> Change {
    (severity, controls, lastLooked) = (check.severity, check.controls, day)
    switch (state, sight) {
    case (.remedied, .failing(let isWaived)):
      state = .open(isWaived ? .waived : .failing)
      firstSeen = day
      returns.append(day)
      return .returned
    case (.remedied, _):
      return .none
    case (.open, .failing(let isWaived)):
      // A subject that was away and fails as before is the failure of old: being away remedied nothing.
      state = .open(isWaived ? .waived : .failing)
      return .none
    case (.open, .unsettled):
      state = .open(.notEvidenced)
      return .none
    case (.open, .settled):
      state = .remedied
      remedies.append(Remedy(on: day, days: firstSeen.days(until: day)))
      return .remedied
    case (.open(.vanished), .absent):
      return .none
    case (.open, .absent):
      state = .open(.vanished)
      return .vanished
    }
  }

  /// Takes where the subject stands and why it fails.
  mutating func note(site: String?, fingerprints: [String]) {
    self.site = site
    self.fingerprints = fingerprints
  }
}

extension CalendarDate {
  /// Whole days from this day to a later one.
  func days(until later: CalendarDate) -> Int { Int(later.daysSinceEpoch) - Int(daysSinceEpoch) }
}
