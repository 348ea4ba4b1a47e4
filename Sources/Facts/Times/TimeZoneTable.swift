import Diagnostics
public import Values

/// What clocks show in which time zone.
///
/// A table of our own and not the machine's: the same inventory gives the same findings everywhere.
public struct TimeZoneTable: Sendable {
  /// Where the rules come from; nil when the table could not be read.
  public let citation: FactCitation?
  private let rules: [String: TimeZoneRule]

  init(_ table: FactTable<TimeZoneColumn>?, into diagnostics: inout DiagnosticBag) {
    citation = table?.citation
    var rules: [String: TimeZoneRule] = [:]
    if let table {
      for row in table.rows {
        let zone = table.text(row, .zone)
        guard rules[zone] == nil else {
          table.rejectDuplicate(row, .zone, key: zone, into: &diagnostics)
          continue
        }
        rules[zone] = table.rule(row, into: &diagnostics)
      }
    }
    self.rules = rules
  }

  /// The names of the zones, sorted.
  public var names: [String] { rules.keys.sorted() }

  /// The rule of a zone by its name in the IANA database; nil when the table has none.
  public func rule(of zone: String) -> TimeZoneRule? { rules[zone] }
}

/// The columns of `facts/time-zones.tsv`.
enum TimeZoneColumn: Int, FactColumn {
  case zone
  case since
  case rule

  static let names = ["zone", "since", "rule"]
}

extension FactTable<TimeZoneColumn> {
  /// Reads the rule of a row and its first day; anything else is told.
  fileprivate func rule(_ row: Int, into diagnostics: inout DiagnosticBag) -> TimeZoneRule? {
    guard !isEmpty(row, .since) else {
      reject(row, .since, allowed: "YYYY-MM-DD", into: &diagnostics)
      return nil
    }
    guard let since = date(row, .since, into: &diagnostics) else { return nil }
    if let rule = TimeZoneRule(bytes(row, .rule), since: since) { return rule }
    reject(row, .rule, allowed: "CET-1CEST,M3.5.0,M10.5.0/3", into: &diagnostics)
    return nil
  }
}
