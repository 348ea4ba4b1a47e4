import Audit
import Catalogue
public import Diagnostics
import Values

/// The report as JUnit XML: a suite per check, a test case per record, for programs that show tests.
public struct JUnitReport: Sendable {
  private let set: ReportSet
  private let language: Language

  /// Creates a report in one language.
  public init(_ set: ReportSet, language: Language) {
    self.set = set
    self.language = language
  }

  /// Writes the report as one XML document; the same audit gives the same bytes.
  public func write(to output: inout some TextOutputStream) {
    let counts = set.parts.map { JUnitCounts.byCheck(of: $0.report) }
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    let all = JUnitCounts.sum(of: counts.joined())
    let attributes = [
      ("name", "serment"), ("tests", "\(all.tests)"), ("failures", "\(all.failures)"),
      ("errors", "\(all.errors)"),
    ]
    output.write(XMLText.tag("testsuites", attributes) + ">\n")
    for (part, counts) in zip(set.parts, counts) { write(part, counts, to: &output) }
    output.write("</testsuites>\n")
  }

  private func write(_ part: ReportSet.Part, _ counts: [JUnitCounts], to output: inout some TextOutputStream)
  {
    let words = EntryWords(part.report, language: language)
    var current: Int?
    for element in ResultOrder(part.report) {
      let number = element.check
      if number != current {
        if current != nil { output.write("  </testsuite>\n") }
        writeHead(of: number, part, counts[number], words, to: &output)
        current = number
      }
      write(element, part, words, to: &output)
    }
    if current != nil { output.write("  </testsuite>\n") }
  }

  private func writeHead(
    of number: Int,
    _ part: ReportSet.Part,
    _ counts: JUnitCounts,
    _ words: EntryWords,
    to output: inout some TextOutputStream
  ) {
    let check = part.report.catalogue.checks[number]
    output.write(
      "  "
        + XMLText.tag(
          "testsuite",
          [
            ("name", part.qualified(check.id)), ("tests", "\(counts.tests)"),
            ("failures", "\(counts.failures)"), ("errors", "\(counts.errors)"),
            ("skipped", "\(counts.skipped)"), ("time", "0"), ("timestamp", "\(set.asOf)T00:00:00"),
          ]
        ) + ">\n    <properties>\n"
    )
    let properties = [
      ("tlp", set.tlp.label), ("as-of", set.asOf.description), ("serment", set.toolVersion),
      ("title", words.text(check.title)), ("severity", check.severity.rawValue),
      ("controls", check.controls.map { "\($0.framework) \($0.control)" }.joined(separator: ", ")),
    ]
    for (name, value) in properties {
      output.write("      " + XMLText.tag("property", [("name", name), ("value", value)]) + "/>\n")
    }
    output.write("    </properties>\n")
  }

  private func write(
    _ element: ResultOrder.Element,
    _ part: ReportSet.Part,
    _ words: EntryWords,
    to output: inout some TextOutputStream
  ) {
    let check = part.report.catalogue.checks[element.check]
    let (entity, id) = element.subject(in: part.report.result)
    let name = part.qualified("serment/\(check.topic)/\(check.id)").replacing("/", with: ".")
    let open = XMLText.tag("testcase", [("classname", name), ("name", "\(entity)/\(id)"), ("time", "0")])
    switch element {
    case .settled(let settled):
      switch JUnitCounts.Kind(settled.outcome) {
      case .passed, .failure, .error: output.write("    \(open)/>\n")
      case .skipped:
        let skipped = XMLText.tag("skipped", [("message", words.label(of: settled.outcome))])
        output.write("    \(open)>\(skipped)/></testcase>\n")
      }
    case .finding(let finding):
      output.write("    \(open)>\(outcome(of: finding, check, part.report, words))</testcase>\n")
    }
  }

  /// What became of a finding, with its facts and their places.
  private func outcome(
    of finding: CheckResult,
    _ check: Check,
    _ report: Report,
    _ words: EntryWords
  ) -> String {
    let verdict = Verdict(finding, isRequired: check.isRequired)
    let message = words.message(of: finding)
    switch JUnitCounts.Kind(finding) {
    case .failure:
      let facts = report.entries(of: finding).flatMap { entry in
        ["#" + entry.fingerprint.prefix(12)] + entry.evidence.map(words.factWithPlaces)
      }
      let text = [words.standing(of: finding, verdict)] + facts
      return XMLText.tag("failure", [("message", message), ("type", check.severity.rawValue)]) + ">"
        + XMLText.escaped(text.joined(separator: "\n")) + "</failure>"
    case .error:
      return XMLText.tag("error", [("message", message), ("type", finding.cause?.rawValue ?? "")]) + "/>"
    case .skipped, .passed:
      let standing = words.standing(of: finding, verdict)
      return XMLText.tag("skipped", [("message", standing + " – " + message)]) + "/>"
    }
  }
}
