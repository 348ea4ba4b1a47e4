import Audit
import Catalogue
import Diagnostics
import Testing

@testable import Reporting

@Suite struct CSVTests {
  /// What OWASP lists as the beginnings of formulas, and ways to hide one behind a mark that ends a cell.
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+33 1", "'+33 1"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"),
    ("|cmd", "'|cmd"), ("%x", "'%x"), ("\u{2212}2", "'\u{2212}2"), ("5 %", "5 %"), ("a | b", "a | b"),
    ("\t=1", "\\t=1"), ("\r=1", "\\r=1"), ("  =1", "\"  '=1\""), ("\u{FF1D}1", "'\u{FF1D}1"),
    ("a;=cmd|' /C calc'!A0", "\"a;'=cmd|' /C calc'!A0\""), ("a\"=b", "\"a\"\"'=b\""), ("a,-1", "\"a,'-1\""),
    ("plain", "plain"), ("1-2=3", "1-2=3"), ("a, b", "\"a, b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
    ("", ""),
    ("\"\u{301}x\", y", "\"\"\"\u{301}x\"\", y\""),
    ("a\nb", "a\\nb"), ("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""),
  ])
  func noCellBeginsAFormula(text: String, cell: String) {
    #expect(Array(CSVTable.cell(text).unicodeScalars) == Array(cell.unicodeScalars))
  }

  private func findings(_ set: ReportSet, _ language: Language, _ dialect: CSVDialect? = nil) -> String {
    var output = ""
    FindingsCSV(set, language: language, dialect: dialect ?? CSVDialect(for: language)).write(to: &output)
    return output
  }

  /// Reads cells back by RFC 4180, without the program's own code.
  static func rows(of text: String, separator: Unicode.Scalar) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        scalars = scalars.dropFirst()
        cell.unicodeScalars.append("\"")
      case "\"": isQuoted.toggle()
      case separator where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = ""
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = ""
        rows.append([])
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows.dropLast()
  }

  @Test(arguments: Language.allCases, CSVDialect.Separator.allCases)
  func everyRowHasTheCellsOfTheFirst(language: Language, separator: CSVDialect.Separator) {
    let dialect = CSVDialect(separator: separator, hasByteOrderMark: false)
    let mark: Unicode.Scalar = separator == .comma ? "," : ";"
    for set in [SampleSets.whole, SampleSets.hostileSet, SampleSets.group, SampleSets.empty] {
      let rows = Self.rows(of: findings(set, language, dialect), separator: mark)
      #expect(rows.allSatisfy { $0.count == rows[0].count })
      #expect(rows.count == 1 + set.parts.reduce(0) { $0 + Array($1.report.entries).count })
      var controls = ""
      ControlsCSV(set, language: language, dialect: dialect).write(to: &controls)
      let lines = Self.rows(of: controls, separator: mark)
      #expect(lines.allSatisfy { $0.count == lines[0].count })
      #expect(lines.count == 1 + set.parts.reduce(0) { $0 + $1.report.result.controls.count })
      for cell in (rows + lines).joined() { #expect(cell.firstMatch(of: #/^\s*[=+\-@]/#) == nil, "\(cell)") }
    }
  }

  @Test func frenchFilesOpenInFrenchSpreadsheets() {
    #expect(findings(SampleSets.whole, .fr).hasPrefix("\u{FEFF}Empreinte;Contrôle;"))
    #expect(findings(SampleSets.whole, .en).hasPrefix("Fingerprint,Check,"))
  }

  @Test(arguments: Language.allCases) func tablesAreReviewed(language: Language) throws {
    try GoldenFile.expect(findings(SampleSets.whole, language), matches: "findings-\(language).csv")
    var controls = ""
    ControlsCSV(SampleSets.whole, language: language, dialect: CSVDialect(for: language)).write(to: &controls)
    try GoldenFile.expect(controls, matches: "controls-\(language).csv")
  }

  @Test func gradesFollowDutyAndSeverity() {
    let required = SampleCatalogue.catalogue.checks[2]
    var minor = required
    minor.severity = .medium
    #expect(AuditGrade(of: .nonCompliant, required) == .major)
    #expect(AuditGrade(of: .nonCompliant, minor) == .minor)
    for verdict in [Verdict.gap, .open, .review] {
      #expect(AuditGrade(of: verdict, required) == .observation)
    }
    for verdict in [Verdict.waived, .attested] { #expect(AuditGrade(of: verdict, required) == .settled) }
  }
}
