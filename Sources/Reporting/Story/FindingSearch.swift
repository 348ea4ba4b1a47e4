import Audit

/// Finds findings by the beginning of a fingerprint, as a person copies it from a report.
public struct FindingSearch: Sendable {
  /// What a beginning leads to.
  public enum Answer: Sendable {
    /// One finding.
    case one(FoundFinding)
    /// Nothing.
    case none
    /// Several, by their whole fingerprints.
    case several([String])
  }

  private let report: Report

  /// Searches a report.
  public init(_ report: Report) { self.report = report }

  /// The finding whose fingerprint begins so; a `#` before it and capitals do not matter.
  public func find(_ beginning: String) -> Answer {
    let digits = String((beginning.hasPrefix("#") ? beginning.dropFirst() : beginning[...])).lowercased()
    guard !digits.isEmpty else { return .none }
    let found = report.entries.filter { $0.fingerprint.hasPrefix(digits) }
    switch found.count {
    case 0: return .none
    case 1: return .one(FoundFinding(entry: found[0]))
    default:
      // A whole fingerprint is meant even where it begins another one.
      if let exact = found.first(where: { $0.fingerprint == digits }) {
        return .one(FoundFinding(entry: exact))
      }
      return .several(found.map(\.fingerprint))
    }
  }
}

/// A finding of a report that somebody asked for.
public struct FoundFinding: Sendable {
  let entry: ReportEntry
}
