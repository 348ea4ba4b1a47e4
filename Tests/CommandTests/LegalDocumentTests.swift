import Diagnostics
import FoundationEssentials
import Reporting
import Testing

@Suite struct LegalDocumentTests {
  private static let folder = String(#filePath.dropLast("LegalDocumentTests.swift".utf8.count)) + "Golden/"

  private static func expect(_ actual: String, matches name: String) throws {
    let path = folder + name
    if ProcessInfo.processInfo.environment["SERMENT_RECORD"] != nil {
      try Data(actual.utf8).write(to: URL(filePath: path))
      Issue.record("recorded \(name): read it, then run again without SERMENT_RECORD")
      return
    }
    let expected = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    #expect(actual == expected, "\(name) differs from the reviewed document")
  }

  @Test(arguments: Language.allCases)
  func whatNobodyRecordedIsSaidAndListed(language: Language) throws {
    let sample = try #require(LegalDocumentSample.nearlyEmpty)
    // Of the 93 controls, the first tell enough.
    let texts = LegalDocumentKind.allCases.map { kind in
      Self.lines(of: sample.markdown(kind, language), atMost: 60)
    }
    try Self.expect(texts.joined(separator: "\n"), matches: "documents-nearly-empty-\(language.rawValue).md")
  }

  @Test(arguments: Language.allCases)
  func theHospitalHasEveryDocument(language: Language) throws {
    let sample = try #require(LegalDocumentSample.hospital)
    let texts = LegalDocumentKind.allCases.map { kind in
      Self.lines(of: sample.markdown(kind, language), atMost: 48)
    }
    try Self.expect(texts.joined(separator: "\n"), matches: "documents-hospital-\(language.rawValue).md")
  }

  private static func lines(of text: String, atMost count: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).prefix(count).joined(separator: "\n") + "\n"
  }

  @Test func theStatementListsEveryControlOnce() throws {
    let sample = try #require(LegalDocumentSample.hospital)
    let rows = sample.markdown(.statementOfApplicability, .en).split(separator: "\n").filter {
      $0.hasPrefix("| A.")
    }
    #expect(rows.count == 93)
    #expect(Set(rows.map { $0.split(separator: "|")[0] }).count == 93)
    #expect(!rows.contains { $0.contains("compliant |") && !$0.contains("non-compliant") })
  }

  @Test(arguments: LegalDocumentKind.allCases, Language.allCases)
  func aPageIsCompleteInItself(kind: LegalDocumentKind, language: Language) throws {
    let page = try #require(LegalDocumentSample.hospital).html(kind, language)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    #expect(
      page.contains("@page { size: A4;")
        && page.contains("default-src &#39;none&#39;; style-src &#39;sha256-")
    )
    #expect(!page.contains("unsafe-inline") && !page.contains(" style="))
    // Every width of a column is one that the style sheet has.
    for match in page.matches(of: #/<col class="w(\d+)">/#) {
      #expect(page.contains("\n.w\(match.1) { width: \(match.1)%; }\n"))
    }
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("http://"))
    #expect(page.split(separator: "<h1>").count == 2)
    for tag in ["table", "tr", "td", "th", "ul", "li", "h2", "h3", "p", "nav", "em"] {
      let opened = page.split(separator: "<\(tag)>").count + page.split(separator: "<\(tag) ").count
      #expect(opened == page.split(separator: "</\(tag)>").count + 1, "\(tag)")
    }
  }

  @Test(arguments: LegalDocumentKind.allCases, Language.allCases)
  func everyRowHasAsManyCells(kind: LegalDocumentKind, language: Language) throws {
    let text = try #require(LegalDocumentSample.hospital).csv(kind, language)
    #expect(text.hasPrefix("\u{FEFF}") == (language == .fr))
    let rows = text.split(separator: "\r\n")
    let separator = language == .fr ? ";" : ","
    let widths = Set(
      rows.map { Self.unquoted($0).split(separator: separator, omittingEmptySubsequences: false).count }
    )
    #expect(rows.count > 1 && widths.count == 1, "\(widths)")
  }

  /// A row of CSV without its cells in quotes, in which a separator is none.
  private static func unquoted(_ row: Substring) -> String {
    String(row.replacing(#/"(?:[^"]|"")*"/#, with: ""))
  }

  @Test func cellsAreThoseOfEveryTable() throws {
    let text = "inventory: {format: 1}\nbreaches:\n  - {id: b, title: '|=cmd', consequences: 'a; =1'}\n"
    let sample = try #require(LegalDocumentSample(text))
    let row = try #require(sample.csv(.breaches, .fr).split(separator: "\r\n").last)
    #expect(row.hasPrefix("Violations;'|=cmd;") && row.contains(";\"a; '=1\";"), "\(row)")
  }
}
