import Audit
import Catalogue
import Diagnostics
import Values

extension SARIFRun {
  /// The program with every check that was applied.
  func writeTool(to json: inout JSONWriter<some TextOutputStream>) {
    json.object("tool") { json in
      json.object("driver") { json in
        json.field("name", "serment")
        json.field("version", report.toolVersion)
        json.field("semanticVersion", report.toolVersion)
        json.field("language", typography.language.rawValue)
        json.array("rules", report.catalogue.checks) { writeRule($1, to: &$0) }
        json.array("supportedTaxonomies", report.catalogue.frameworks.enumerated()) { json, item in
          json.object {
            $0.field("name", item.element.id)
            $0.field("index", item.offset)
          }
        }
      }
    }
  }

  /// Every framework with its controls, which checks point at.
  func writeTaxonomies(to json: inout JSONWriter<some TextOutputStream>) {
    json.array("taxonomies", report.catalogue.frameworks) { json, framework in
      json.object { json in
        json.field("name", framework.id)
        json.field("fullName", typography.text(framework.name))
        json.field("version", framework.version)
        json.field("releaseDateUtc", framework.date.description)
        json.webAddress("informationUri", framework.source)
        json.field("language", typography.language.rawValue)
        json.field("isComprehensive", true)
        json.array("taxa", framework.controls) { json, control in
          json.object { json in
            json.field("id", control.id)
            json.message("shortDescription", typography.text(control.citation))
            json.message("fullDescription", typography.text(control.title))
          }
        }
      }
    }
  }

  private func writeRule(_ check: Check, to json: inout JSONWriter<some TextOutputStream>) {
    json.object { json in
      json.field("id", check.id)
      json.message("shortDescription", typography.text(check.title))
      json.message("fullDescription", typography.text(check.why))
      json.object("help") { json in
        json.field("text", help(of: check))
        json.field("markdown", markdownHelp(of: check))
      }
      if let source = check.sources.first { json.webAddress("helpUri", source.url) }
      json.object("defaultConfiguration") { $0.field("level", check.severity.sarifLevel) }
      json.array("relationships", relations(of: check)) { json, item in
        json.object { json in
          json.object("target") { json in
            json.field("id", item.control.control)
            json.object("toolComponent") {
              $0.field("name", item.control.framework)
              $0.field("index", item.taxonomy)
            }
          }
          json.field("kinds") { $0.array(["relevant"]) { $0.string($1) } }
          json.object("properties") { $0.field("relation", item.control.relation.rawValue) }
        }
      }
      json.object("properties") { json in
        json.field("tags") { json in
          json.array(tags(of: check)) { $0.string($1) }
        }
        json.field("severity", check.severity.rawValue)
        // What GitHub sorts security results by; it wants a text.
        json.field("security-severity", check.severity.score)
      }
    }
  }

  /// The controls that a check touches and that the run lists, with the positions of their frameworks.
  private func relations(of check: Check) -> [(control: ControlReference, taxonomy: Int)] {
    check.controls.compactMap { reference in
      guard report.controls[reference.framework, reference.control] != nil,
        let taxonomy = report.catalogue.frameworks.firstIndex(where: { $0.id == reference.framework })
      else { return nil }
      return (reference, taxonomy)
    }
  }

  /// The topic and the frameworks; GitHub keeps ten.
  private func tags(of check: Check) -> [String] {
    var tags = ["security", check.topic]
    for framework in check.controls.map(\.framework) where !tags.contains(framework) {
      tags.append(framework)
    }
    return Array(tags.prefix(10))
  }

  private func help(of check: Check) -> String {
    var lines = [typography.text(check.why), ""]
    if case .judge(let question) = check.verdict { lines += [typography.text(question), ""] }
    lines += typography.steps(check.remedy).map(\.plain)
    lines.append("")
    lines += typography.citations(of: check, in: report.controls).map(\.plain)
    lines += check.sources.map { "\(typography.text($0.title)) – \($0.url)" }
    return lines.joined(separator: "\n")
  }

  private func markdownHelp(of check: Check) -> String {
    var page = MarkdownPage()
    page.paragraph(MarkdownText(text: typography.text(check.why)))
    if case .judge(let question) = check.verdict {
      page.paragraph(MarkdownText(text: typography.text(question)))
    }
    page.heading(2, MarkdownText(text: typography.words("What to do", "Que faire")))
    page.list(typography.steps(check.remedy).map { MarkdownText(text: $0.plain) })
    page.heading(2, MarkdownText(text: typography.words("Controls and sources", "Exigences et sources")))
    page.list(
      typography.citations(of: check, in: report.controls).map { MarkdownText(text: $0.plain) }
        + check.sources.map { .link(MarkdownText(text: typography.text($0.title)), to: $0.url) }
    )
    return page.text
  }
}

extension Check.Severity {
  /// The level of a failure.
  var sarifLevel: String {
    switch self {
    case .critical, .high: "error"
    case .medium: "warning"
    case .low: "note"
    }
  }

  /// A number in the range that CVSS gives the severity, for programs that know no words.
  fileprivate var score: String {
    switch self {
    case .critical: "9.5"
    case .high: "8.0"
    case .medium: "5.5"
    case .low: "2.0"
    }
  }
}

extension JSONWriter {
  /// A field that is a message.
  mutating func message(_ name: StaticString, _ text: String) {
    object(name) { $0.field("text", text) }
  }

  /// A field that is an address on the web; left out when the text is none.
  mutating func webAddress(_ name: StaticString, _ text: String) {
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return }
    field(name, text)
  }
}
