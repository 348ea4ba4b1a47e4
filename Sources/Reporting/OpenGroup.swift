import Audit

/// Open results of one check that lack the same facts for the same cause.
struct OpenGroup {
  let results: [CheckResult]

  /// Why they are open, where the facts alone do not say it.
  var cause: OpenCause? { results.first?.cause }
  /// What would have to be recorded.
  var missing: [MissingPath] { results.first?.missing.paths ?? [] }

  /// The groups of a check's open results, the largest first.
  static func all(of results: ArraySlice<CheckResult>) -> [OpenGroup] {
    Dictionary(grouping: results) { Key(cause: $0.cause, missing: ObjectIdentifier($0.missing)) }
      .values.map(OpenGroup.init)
      .sorted {
        $0.results.count != $1.results.count
          ? $0.results.count > $1.results.count
          : ($0.results.first?.subject.id ?? "") < ($1.results.first?.subject.id ?? "")
      }
  }

  private struct Key: Hashable {
    var cause: OpenCause?
    /// Results of one check that lack the same share it.
    var missing: ObjectIdentifier
  }
}
