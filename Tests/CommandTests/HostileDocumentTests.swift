import Diagnostics
import Reporting
import Testing

/// Texts of an inventory that want to be obeyed, in every field that documents show.
@Suite struct HostileDocumentTests {
  private static let texts = [
    "=HYPERLINK(\\\"http://evil.example\\\")", "<script>alert(1)</script>", "</td></table><h1>x",
    "[d](javascript:e)",
    "\\u202e\\u001b[2J", "a | b \\\\ `c` **d**", "&lt;img src=x onerror=e&gt;", "<!-- -->", "@x\\ny",
    "%0A-- '", "# x",
  ]

  private static func inventory(_ text: String) -> String {
    let hostile = "\"\(text)\""
    return """
      inventory: {format: 1}
      organisation:
        name: \(hostile)
        contact: \(hostile)
        registration_number: \(hostile)
        representative_in_union: \(hostile)
        data_protection_officer: {name: \(hostile), contact: \(hostile)}
      data_categories:
        - {id: c, name: \(hostile), is_special_category: true}
      retention_rules:
        - {id: r, name: \(hostile), legal_source: \(hostile), period: P1Y}
      providers:
        - id: p
          name: \(hostile)
          certificates: [{standard: hds, version: "2.0", number: \(hostile), certifying_body: \(hostile)}]
      contracts:
        - {id: k, title: \(hostile), provider: p, hosting_clauses: [services]}
      hosting_services:
        - {id: h, name: \(hostile), arrangement: third_party, provider: p, contract: k, access_countries: [US]}
      systems:
        - {id: s, name: \(hostile)}
      incidents:
        - {id: i, title: \(hostile)}
      impact_assessments:
        - {id: m, title: \(hostile)}
      data_flows:
        - {id: f, name: \(hostile), destination_country: US, data_categories: [c]}
      processing_activities:
        - id: a
          name: \(hostile)
          purposes: [\(hostile)]
          recipients: [\(hostile)]
          joint_controllers: [\(hostile)]
          security_measures: \(hostile)
          data_categories: [c]
          retention: r
          processors: [p]
          systems: [s]
          impact_assessment: m
          impact_screening: {exempted_as: \(hostile)}
          transfers: [{country: US, recipient: p}]
        - {id: b, name: \(hostile), role: processor, controllers: [\(hostile)], purposes: [\(hostile)]}
      breaches:
        - id: v
          title: \(hostile)
          incident: i
          systems: [s]
          data_categories: [c]
          consequences: \(hostile)
          measures_taken: \(hostile)
          delay_reason: \(hostile)
          processor: p

      """
  }

  @Test(arguments: texts)
  func nothingIsObeyed(text: String) throws {
    let sample = try #require(LegalDocumentSample(Self.inventory(text)))
    for kind in LegalDocumentKind.allCases { expectNothingObeyed(sample, kind) }
  }

  private func expectNothingObeyed(_ sample: LegalDocumentSample, _ kind: LegalDocumentKind) {
    for language in Language.allCases {
      let page = sample.html(kind, language)
      let body = page.split(separator: "<body>", maxSplits: 1).last ?? ""
      for mark in ["<script", "<h1>x", "<img", "<!--", "onerror=e>"] {
        #expect(!body.contains(mark), "\(mark)")
      }
      let markdown = sample.markdown(kind, language)
      // A mark behind a backslash is none.
      let bare = markdown.replacing("\\<", with: "").replacing("\\[", with: "")
      for mark in ["<script", "\n# x", " [d](", "\n@x"] { #expect(!bare.contains(mark), "\(mark)") }
      let cells = sample.csv(kind, language).split(separator: "\r\n").dropFirst()
      for mark in ["=", "@", "%"] {
        #expect(!cells.contains { $0.contains("\"\(mark)") && !$0.contains("\"\"\(mark)") }, "\(mark)")
      }
      for form in [page, markdown, sample.csv(kind, language)] {
        let hidden = form.unicodeScalars.filter {
          TerminalText.isHidden($0) && !["\n", "\r", "\u{FEFF}"].contains($0)
        }
        #expect(hidden.isEmpty)
      }
    }
  }
}
