import Audit
import Catalogue
import Diagnostics
import Values

/// One audit as a run of SARIF.
struct SARIFRun {
  let part: ReportSet.Part
  let words: EntryWords
  /// The position of each file that was read among the artifacts.
  let artifacts: [String: Int]
  private let tlp: TrafficLight

  var report: Report { part.report }
  var typography: Typography { words.typography }

  init(
    _ part: ReportSet.Part,
    tlp: TrafficLight,
    language: Language
  ) {
    self.part = part
    self.tlp = tlp
    words = EntryWords(part.report, language: language)
    artifacts = Dictionary(
      part.report.result.inputs.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func write(listsSettled: Bool, to json: inout JSONWriter<some TextOutputStream>) {
    json.object { json in
      writeTool(to: &json)
      json.array("invocations", [report]) { json, _ in
        json.object { $0.field("executionSuccessful", true) }
      }
      // GitHub tells runs of one commit apart by it, up to the last slash.
      json.object("automationDetails") { $0.field("id", part.qualified("serment") + "/") }
      json.field("language", typography.language.rawValue)
      json.object("originalUriBaseIds") { json in
        json.object("%SRCROOT%") { json in
          let text = typography.words(
            "The folder in which the audit ran.",
            "Le dossier dans lequel l'audit a été exécuté."
          )
          json.object("description") { $0.field("text", text) }
        }
      }
      json.array("artifacts", report.result.inputs) { json, input in
        json.object { json in
          json.object("location") { $0.artifact(FileReference(input.name)) }
          json.object("hashes") { $0.field("sha-256", input.sha256) }
        }
      }
      // Columns are counted as `LineTable` counts them.
      json.field("columnKind", "unicodeCodePoints")
      writeTaxonomies(to: &json)
      writeResults(listsSettled: listsSettled, to: &json)
      writeProperties(to: &json)
    }
  }

  /// What SARIF has no field for.
  private func writeProperties(to json: inout JSONWriter<some TextOutputStream>) {
    json.object("properties") { json in
      json.field("tlp", tlp.label)
      json.field("asOf", report.result.asOf.description)
      json.field("notice", typography.text(Report.notice))
      json.field("ruleSetSha256", report.result.ruleSetDigest)
      json.object("outcomes") { json in
        json.field("pass", report.result.count(.pass))
        json.field("fail", report.result.count(.fail))
        json.field("open", report.result.count(.open))
        json.field("review", report.result.count(.review))
        json.field("notApplicable", report.result.count(.notApplicable))
      }
    }
  }
}

extension JSONWriter {
  /// The fields that name a file: relative to where the audit ran, unless its path begins at the root.
  mutating func artifact(_ file: FileReference) {
    field("uri", file.uri)
    if !file.isAbsolute { field("uriBaseId", "%SRCROOT%") }
  }
}
