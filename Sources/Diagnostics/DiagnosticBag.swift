/// Collects the diagnostics of a run, so that a person sees all of them at once.
public struct DiagnosticBag: Sendable {
  /// How many diagnostics are kept per source; the rest is counted.
  public static let limit = 100

  /// What was kept, in the order of arrival.
  public private(set) var diagnostics: [Diagnostic] = []
  /// How many were left out because their source had reached the limit.
  public private(set) var omitted = 0
  /// Whether an error was added, kept or not.
  public private(set) var hasErrors = false
  /// Ranges of secrets, personal data and unknown keys, which no excerpt may show.
  public private(set) var masks: [SourceRange] = []
  private var countBySource: [SourceID?: Int] = [:]

  /// Creates an empty bag.
  public init() {}

  /// The errors without what only warns.
  public var errorsAlone: DiagnosticBag {
    var bag = self
    bag.diagnostics = diagnostics.filter { $0.severity == .error }
    if !hasErrors { bag.omitted = 0 }
    return bag
  }

  /// Adds a diagnostic, or counts it when its source already has ``limit`` of them.
  public mutating func add(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { hasErrors = true }
    let count = countBySource[diagnostic.range?.source, default: 0]
    guard count < Self.limit else {
      omitted += 1
      return
    }
    countBySource[diagnostic.range?.source] = count + 1
    diagnostics.append(diagnostic)
  }

  /// Adds a diagnostic that is only made while its source has fewer than ``limit`` of them.
  ///
  /// For texts that anybody may write: a million mistakes must not cost a million sentences.
  public mutating func add(
    _ diagnostic: @autoclosure () -> Diagnostic,
    _ severity: Diagnostic.Severity = .error,
    at range: SourceRange?
  ) {
    guard countBySource[range?.source, default: 0] >= Self.limit else {
      add(diagnostic())
      return
    }
    if severity == .error { hasErrors = true }
    omitted += 1
  }

  /// Hides a range from every excerpt of this run.
  public mutating func mask(_ range: SourceRange) {
    masks.append(range)
  }

  /// Takes over everything another bag holds.
  public mutating func merge(_ other: DiagnosticBag) {
    for diagnostic in other.diagnostics { add(diagnostic) }
    omitted += other.omitted
    hasErrors = hasErrors || other.hasErrors
    masks += other.masks
  }

  /// The kept diagnostics by source, place and id.
  public var sorted: [Diagnostic] {
    diagnostics.sorted { left, right in
      guard let first = left.range else { return right.range != nil || left.id < right.id }
      guard let second = right.range else { return false }
      return (first.source, first.start, first.end, left.id) < (
        second.source, second.start, second.end, right.id
      )
    }
  }
}
