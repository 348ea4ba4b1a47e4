import Audit
import Catalogue
import Diagnostics
import Testing

@testable import Reporting

/// The page: what it holds, and that nothing of an inventory is markup in it.
@Suite struct HTMLReportTests {
  private func page(_ set: ReportSet, _ language: Language = .en, _ extent: PageExtent = .screen) -> String {
    var output = ""
    HTMLReport(set, language: language, extent: extent).write(to: &output)
    return output
  }

  /// Every tag with the names of its attributes, in order; style sheet and script are left out.
  private func tags(of page: String) -> [String] {
    page.split(separator: "<").dropFirst().map { piece in
      let tag = piece.prefix { $0 != ">" }
      return tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(separator: "…")
    }
  }

  private func values(of attribute: String, in page: String) -> [String] {
    page.split(separator: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test(arguments: [
    SampleSets.hostile, "<script>x()</script>", "\" onerror=\"x()", "' onfocus='x()", "</style></title>",
    "<!--",
    "&lt;b&gt;", "javascript:x()", "]]>", "\u{202E}>\u{0}<",
  ])
  func textsOfAnInventoryAreNeverMarkup(text: String) {
    let harmless = page(filled(with: "plain"))
    let hostile = page(filled(with: text))
    #expect(tags(of: hostile) == tags(of: harmless))
    #expect(!hostile.contains(text) || !text.contains { "<>\"'&\u{202E}".contains($0) })
  }

  /// The texts of the sample audit, and those that only a page shows.
  private func filled(with text: String) -> ReportSet {
    guard let part = SampleSets.filled(with: text).parts.first else { return SampleSets.whole }
    var report = part.report
    report.organisation = text
    report.sinceEarlier = SampleComparison.comparison
    report.history = SampleHistory.filled(with: text)
    report.allowExcerpts(hiding: [])
    return ReportSet(report)
  }

  @Test(arguments: [Language.en, .fr])
  func whatChangedSinceEarlierAuditsIsDrawn(language: Language) {
    let page = page(filled(with: "irm <1>"), language)
    let section = page.split(separator: "<section id=\"history\"").last.map(String.init) ?? ""
    let words =
      language == .en
      ? [
        "Since the audit as of 24\u{A0}October\u{A0}2026", "Ageing risks", "* Other rules", ">59<", "By site",
      ]
      : ["audit arrêté au 24/10/2026", "Risques qui vieillissent", "* Règles", ">59<", "Par site"]
    for word in words { #expect(section.contains(word), "\(word)") }
    #expect(section.contains("irm &lt;1&gt;"))
    // The card of the summary says what changed against the audit that was given.
    #expect(page.contains("class=\"card trend\""))
  }

  @Test func aPageWithoutEarlierAuditsHasNoSuchPart() {
    let page = page(SampleSets.whole)
    #expect(!page.contains("id=\"history\"") && !page.contains("card trend"))
    #expect(SampleHistory.filled(with: "x")?.sites.isEmpty == false)
  }

  @Test func nothingIsAskedOfANetwork() {
    let page = page(SampleSets.whole)
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains(" src="))
    let links = values(of: "href", in: page)
    #expect(!links.isEmpty && links.allSatisfy { $0.hasPrefix("#") })
  }

  @Test(arguments: [SampleSets.whole, SampleSets.group, SampleSets.empty])
  func everyLinkLeadsSomewhereAndEveryIdIsOne(set: ReportSet) {
    let page = page(set)
    let ids = values(of: "id", in: page)
    #expect(Set(ids).count == ids.count)
    let targets = values(of: "href", in: page).map { String($0.dropFirst()) }
    #expect(Set(targets).subtracting(ids) == [])
  }

  @Test(arguments: [SampleSets.whole, SampleSets.group, SampleSets.empty])
  func headingsLeaveNoLevelOut(set: ReportSet) {
    let levels = tags(of: page(set)).compactMap { tag -> Int? in
      let name = tag.prefix(2)
      return name.first == "h" ? name.last.flatMap { Int(String($0)) } : nil
    }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test func thePolicyFitsStyleAndScriptAndNothingElse() {
    let page = page(SampleSets.whole)
    #expect(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
    #expect(!page.contains("unsafe-inline") && !page.contains(" style=") && !page.contains(" onclick="))
    #expect(page.contains("<style>" + PageAsset.style.text + "</style>"))
    #expect(page.contains("<script>" + PageAsset.script.text + "</script>"))
    // What would end the element early, or begin another one.
    #expect(!PageAsset.script.text.contains("</") && !PageAsset.style.text.contains("</"))
  }

  @Test func digestsAreWrittenAsPoliciesWantThem() {
    let digest = InputDigest(name: "", bytes: []).sha256
    #expect(PageAsset.base64(ofHexadecimal: digest) == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }

  @Test func manyFindingsAreBoundedAndCounted() {
    var result = SampleResult.result
    result.findings = (1...5000).map { number in
      SampleResult.result(2, "s-\(10_000 + number)", .fail, message: ("message \(number).", ""))
    }
    let set = ReportSet(SampleSets.report(result))
    let screen = page(set)
    #expect(screen.contains("message 200.") && !screen.contains("message 201."))
    #expect(screen.contains("s-15000") && screen.contains("4,800\u{A0}others"))
    let paper = page(set, .en, .paper)
    #expect(paper.contains("message 20.") && !paper.contains("message 21."))
    #expect(paper.contains("s-12020") && !paper.contains("s-12021"))
    #expect(paper.contains("and 2,980 more; `--format json` lists all"))
  }

  /// Without the form the script would have nothing to read.
  @Test func whatIsMarkedAsFilteredHasItsForm() {
    for set in [SampleSets.whole, SampleSets.group, halfEmpty, SampleSets.empty] {
      let page = page(set)
      let parts = page.split(separator: " data-findings=\"").dropFirst()
      #expect(parts.count == set.parts.count { !$0.report.result.findings.isEmpty })
      #expect(
        parts.allSatisfy {
          $0.prefix(upTo: $0.firstRange(of: "</section>")?.lowerBound ?? $0.endIndex).contains("<form")
        }
      )
    }
  }

  /// A group of which one member has no finding.
  private var halfEmpty: ReportSet {
    let reports = [SampleSets.whole, SampleSets.empty].map { $0.parts[0].report }
    return ReportSet(
      GroupReport(
        name: nil,
        file: InputDigest(name: "group.yaml", sha256: ""),
        asOf: SampleResult.result.asOf,
        members: zip(["north", "south"], reports).map {
          MemberReport(id: $0, path: $0, name: nil, report: $1)
        },
        relations: [],
        tlp: .amberStrict,
        toolVersion: "1.2.3"
      )
    )
  }

  /// Readers of screens list the parts of a page by their names.
  @Test(arguments: [SampleSets.whole, SampleSets.group])
  func noTwoPartsOfAPageHaveTheSameName(set: ReportSet) {
    let page = page(set)
    for role in ["region", "search"] {
      let names = page.split(separator: " role=\"\(role)\" aria-label=\"").dropFirst().map {
        $0.prefix { $0 != "\"" }
      }
      #expect(names.count >= set.parts.count && Set(names).count == names.count, "\(names)")
    }
  }

  @Test func theFormCountsWhatThePageLeavesOutToo() {
    var result = SampleResult.result
    result.findings = (1...30_000).map { SampleResult.result(2, "s-\($0)", .fail) }
    let page = page(ReportSet(SampleSets.report(result)))
    #expect(values(of: "data-total", in: page) == ["30000"])
    #expect(values(of: "data-verdict", in: page).count == 20_200)
  }

  @Test func bothLanguagesAreWhole() {
    let french = page(SampleSets.whole, .fr)
    #expect(french.contains("<html lang=\"fr\">") && french.contains("Situation au 24/11/2026"))
    #expect(french.contains("Synthèse pour la direction") && !french.contains("Executive summary"))
    #expect(page(SampleSets.whole).contains("As of 24\u{A0}November\u{A0}2026"))
  }

  @Test func theSamePageIsWrittenTwice() { #expect(page(SampleSets.whole) == page(SampleSets.whole)) }
}
