public import Catalogue

/// What the checks show of a control; never that it is complied with.
public struct ControlStatus: Hashable, Sendable {
  /// The state derived from the results of a control's checks.
  public enum State: String, Hashable, Sendable {
    /// A check that the text requires fails.
    case nonCompliant = "non-compliant"
    /// Only checks related by guidance or inference fail, or an attestation says no.
    case gap
    /// No fail, and at least one open or review, or an attestation says partly.
    case notEvidenced = "not-evidenced"
    /// No fail and nothing open, and a signed statement says yes where facts do not.
    case attested
    /// Every applicable check passes.
    case supported
    /// All its checks are not applicable.
    case notApplicable = "not-applicable"
    /// No check looks at it.
    case notChecked = "not-checked"
  }

  /// The framework, such as `gdpr`.
  public var framework: String
  /// The control's id within it.
  public var control: String
  /// The derived state.
  public var state: State
  /// Results by outcome over the control's checks.
  public var counts: [Outcome: Int]
  /// The checks that touch it, by id.
  public var checks: [String]
  /// The attestations that are answered and in force on it, by id.
  public var attestations: [String] = []

  /// Creates the status of a control.
  public init(
    framework: String,
    control: String,
    state: State,
    counts: [Outcome: Int],
    checks: [String],
    attestations: [String] = []
  ) {
    self.framework = framework
    self.control = control
    self.state = state
    self.counts = counts
    self.checks = checks
    self.attestations = attestations
  }
}
