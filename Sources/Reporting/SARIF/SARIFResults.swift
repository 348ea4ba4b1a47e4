import Audit
import Catalogue
import Comparison
import Diagnostics

extension SARIFRun {
  /// One result per witness of a finding, and those without a finding where they are wanted.
  func writeResults(listsSettled: Bool, to json: inout JSONWriter<some TextOutputStream>) {
    guard listsSettled else {
      json.array("results", report.entries) { writeEntry($1, to: &$0) }
      return
    }
    let all = ResultOrder(report).lazy.flatMap { element -> [Listed] in
      switch element {
      case .finding(let finding): report.entries(of: finding).map(Listed.entry)
      case .settled(let settled): [.settled(settled)]
      }
    }
    json.array("results", all) { json, item in
      switch item {
      case .entry(let entry): writeEntry(entry, to: &json)
      case .settled(let settled): writeSettled(settled, to: &json)
      }
    }
  }

  private enum Listed {
    case entry(ReportEntry)
    case settled(SettledResult)
  }

  /// How many related places a result has: GitHub keeps a hundred.
  private static let mostPlaces = 100

  private func writeEntry(_ entry: ReportEntry, to json: inout JSONWriter<some TextOutputStream>) {
    let result = entry.result
    let check = report.catalogue.checks[result.check]
    let places = entry.places
    let fingerprint = part.identity(entry.fingerprint)
    json.object { json in
      json.field("ruleId", check.id)
      json.field("ruleIndex", result.check)
      json.field("kind", result.outcome.rawValue)
      // A level is for failures alone (3.27.10 of the specification).
      json.field("level", result.outcome == .fail ? check.severity.sarifLevel : "none")
      json.message("message", words.message(of: result))
      json.array("locations", [places.first?.range]) { json, range in
        json.object { json in
          json.physicalLocation(place(range), artifacts)
          json.logicalLocations(result.subject.entity, result.subject.id)
        }
      }
      let related = places.dropFirst().prefix(Self.mostPlaces).enumerated()
      if places.count > 1 {
        json.array("relatedLocations", related) { json, item in
          json.object { json in
            json.field("id", item.offset)
            json.physicalLocation(report.places.place(of: item.element.range), artifacts)
            if let fact = item.element.fact { json.message("message", words.fact(fact)) }
          }
        }
      }
      json.object("partialFingerprints") {
        $0.field("serment/v1", fingerprint)
        // The one that GitHub compares; it would compute it from the text of a line otherwise.
        $0.field("primaryLocationLineHash", fingerprint.prefix(16) + ":1")
      }
      json.field("baselineState", report.baselineState(of: entry)?.rawValue)
      writeSuppression(of: result, to: &json)
      writeProperties(of: entry, to: &json)
    }
  }

  /// The place of a range; a record that stands nowhere is shown at the top of the first file.
  private func place(_ range: SourceRange?) -> Place? {
    range.flatMap { report.places.place(of: $0) } ?? report.topOfInputs
  }

  /// What accepts a failure or answers for what facts do not show.
  private func writeSuppression(of result: CheckResult, to json: inout JSONWriter<some TextOutputStream>) {
    guard let settlement = words.settlement(of: result) else { return }
    json.array("suppressions", [settlement]) { json, justification in
      json.object {
        $0.field("kind", "external")
        $0.field("status", "accepted")
        $0.field("justification", justification)
      }
    }
  }

  private func writeProperties(of entry: ReportEntry, to json: inout JSONWriter<some TextOutputStream>) {
    json.object("properties") { json in
      json.field("verdict", entry.verdict.rawValue)
      json.field("cause", entry.result.cause?.rawValue)
      if !entry.evidence.isEmpty {
        json.field("evidence") { json in
          json.array(entry.evidence) { $0.string(words.factWithPlaces($1)) }
        }
      }
      let missing = entry.result.missing.paths
      if !missing.isEmpty { json.field("missing") { $0.array(missing) { $0.string($1.path) } } }
    }
  }

  private func writeSettled(_ settled: SettledResult, to json: inout JSONWriter<some TextOutputStream>) {
    let check = report.catalogue.checks[Int(settled.check)]
    let subject = report.result.subjects
    json.object { json in
      json.field("ruleId", check.id)
      json.field("ruleIndex", Int(settled.check))
      json.field("kind", settled.outcome.rawValue)
      json.field("level", "none")
      let title = typography.label(typography.text(check.title))
      json.message("message", title + " " + words.label(of: settled.outcome))
      json.array("locations", [subject.place(of: settled.subject)]) { json, range in
        json.object { json in
          json.physicalLocation(place(range), artifacts)
          json.logicalLocations(subject.entity(of: settled.subject), subject.id(of: settled.subject))
        }
      }
    }
  }
}

extension JSONWriter {
  /// A place in a file.
  fileprivate mutating func physicalLocation(_ place: Place?, _ artifacts: [String: Int]) {
    guard let place else { return }
    object("physicalLocation") { json in
      json.object("artifactLocation") { json in
        json.artifact(place.reference)
        if let index = artifacts[place.file] { json.field("index", index) }
      }
      json.object("region") {
        $0.field("startLine", place.start.line)
        $0.field("startColumn", place.start.column)
        $0.field("endLine", place.end.line)
        $0.field("endColumn", place.end.column)
      }
    }
  }

  /// The record, which has a name wherever it stands.
  fileprivate mutating func logicalLocations(_ entity: String, _ id: String) {
    array("logicalLocations", [id]) { json, id in
      json.object {
        $0.field("name", id)
        $0.field("fullyQualifiedName", "\(entity)/\(id)")
        $0.field("kind", "resource")
      }
    }
  }
}
