import Diagnostics

/// What a report has said already: no two of its results, and no two of its witnesses, are the same.
struct DuplicateRegister {
  private var keys: [JudgementKey: SourceRange] = [:]
  private var fingerprints: [String: SourceRange] = [:]

  mutating func add(_ key: JudgementKey, at place: SourceRange, into bag: inout DiagnosticBag) {
    if let first = keys.updateValue(place, forKey: key) {
      bag.add(.duplicateResult(key, at: place, first: first))
    }
  }

  mutating func add(_ fingerprint: String, at place: SourceRange, into bag: inout DiagnosticBag) {
    if let first = fingerprints.updateValue(place, forKey: fingerprint) {
      bag.add(.duplicateFingerprint(fingerprint, at: place, first: first))
    }
  }
}
