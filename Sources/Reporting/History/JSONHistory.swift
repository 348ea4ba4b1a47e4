import Catalogue
import Diagnostics
import Exposure
public import History
import Values

/// What a series of audits shows, for machines.
public struct JSONHistory: Sendable {
  private let trend: HistoryTrend
  private let toolVersion: String

  /// Creates the report, which a version of the program writes.
  public init(_ trend: HistoryTrend, toolVersion: String) {
    self.trend = trend
    self.toolVersion = toolVersion
  }

  /// Writes the report as one JSON text with a final newline; the same history gives the same bytes.
  public func write<Output: TextOutputStream>(to output: inout Output) {
    var writer = JSONWriter(output)
    writer.object { json in
      json.head(toolVersion: toolVersion)
      json.field("series", trend.series)
      json.text("notice", ExposureResult.notice)
      json.array("audits", trend.audits) { json, audit in json.object { write(audit, to: &$0) } }
      json.array("remedies", trend.remedies) { json, times in
        json.object {
          $0.field("severity", times.severity.rawValue)
          $0.times(times.remedied, times.medianDays, times.unremedied, times.oldestDays)
        }
      }
      json.array("unremedied", trend.unremedied) { json, failure in json.object { write(failure, to: &$0) } }
      json.field("groupedBy", trend.grouping.rawValue)
      json.array("groups", trend.groups) { json, group in
        json.object { json in
          json.field("name", group.name)
          json.field("failing") { $0.array(group.failing) { $0.number($1) } }
          json.times(group.remedied, group.medianDays, group.unremedied, group.oldestDays)
          json.field("returned", group.returned)
        }
      }
    }
    writer.finish()
    output = writer.output
  }

  private func write(_ audit: TrendPoint, to json: inout JSONWriter<some TextOutputStream>) {
    json.field("number", audit.number)
    json.field("asOf", audit.asOf.description)
    json.field("recordedAt", audit.recordedAt)
    json.field("toolVersion", audit.toolVersion)
    json.field("hasOtherRules", audit.hasOtherRules)
    json.counts("failing", audit.failing)
    json.counts("waived", audit.waived)
    json.field("unsettled", audit.unsettled)
    json.field("attested", audit.attested)
    json.field("passes", audit.passes)
    json.field("began", audit.began)
    json.field("remedied", audit.remedied)
    json.field("returned", audit.returned)
    json.field("vanished", audit.vanished)
    json.array("exposure", audit.exposure) { json, exposure in
      json.object {
        $0.field("basis", exposure.basis.rawValue)
        $0.field("currency", exposure.currency)
        $0.range("range", exposure.range)
        $0.range("failuresAlone", exposure.failuresAlone)
      }
    }
    json.array("controls", audit.frameworks) { json, count in
      json.object {
        $0.field("framework", count.framework)
        $0.field("state", count.state)
        $0.field("controls", count.controls)
      }
    }
  }

  private func write(_ failure: AgeingFailure, to json: inout JSONWriter<some TextOutputStream>) {
    json.field("check", failure.check)
    json.field("severity", failure.severity.rawValue)
    json.object("subject") {
      $0.field("entity", failure.entity)
      $0.field("id", failure.subject)
      $0.field("site", failure.site)
    }
    json.field("state", failure.state.rawValue)
    json.field("firstSeen", failure.firstSeen.description)
    json.field("lastLooked", failure.lastLooked.description)
    json.field("days", failure.days)
    json.field("returns", failure.returns)
    json.field("fingerprints") { $0.array(failure.fingerprints) { $0.string($1) } }
  }
}

extension JSONWriter {
  fileprivate mutating func counts(_ name: StaticString, _ counts: SeverityCounts) {
    object(name) {
      $0.field("critical", counts.critical)
      $0.field("high", counts.high)
      $0.field("medium", counts.medium)
      $0.field("low", counts.low)
    }
  }

  fileprivate mutating func times(_ remedied: Int, _ median: Int?, _ unremedied: Int, _ oldest: Int?) {
    field("remedied", remedied)
    if let median { field("medianDays", median) }
    field("unremedied", unremedied)
    if let oldest { field("oldestDays", oldest) }
  }
}
