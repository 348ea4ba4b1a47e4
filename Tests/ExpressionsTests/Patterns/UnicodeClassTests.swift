import Expressions
import Testing

/// What patterns know of Unicode, compared with what Swift's own properties and regular expressions know.
@Suite("Unicode in patterns")
struct UnicodeClassTests {
  /// Every code point of the scripts of today's languages, and some of the others.
  private static let scalars =
    (0..<0x3400).compactMap { Unicode.Scalar($0) }
    + stride(from: 0x3400, to: 0x11_0000, by: 61).compactMap { Unicode.Scalar($0) }

  private func expect(_ property: String, holdsFor isMember: (Unicode.Scalar) -> Bool) throws {
    var members = String.UnicodeScalarView()
    var others = String.UnicodeScalarView()
    for scalar in Self.scalars {
      if isMember(scalar) { members.append(scalar) } else { others.append(scalar) }
    }
    var search = try PatternSearch()
    #expect(members.count > 0)
    #expect(search.values("^\\p{\(property)}*$", [String(members)]) == ["true"], "\(property)")
    #expect(search.values("^\\P{\(property)}*$", [String(others)]) == ["true"], "\(property)")
  }

  @Test(
    "scripts",
    arguments: [
      "Arabic", "Armenian", "Cyrillic", "Devanagari", "Georgian", "Greek", "Han", "Hangul", "Hebrew",
      "Hiragana", "Katakana", "Latin", "Thai",
    ]
  )
  func scripts(_ name: String) throws {
    let regex = try Regex("\\p{Script=\(name)}").matchingSemantics(.unicodeScalar)
    try expect(name) { (try? regex.wholeMatch(in: String($0))) != nil }
  }

  @Test("categories")
  func categories() throws {
    try expect("Lu") { $0.properties.generalCategory == .uppercaseLetter }
    try expect("Sc") { $0.properties.generalCategory == .currencySymbol }
    try expect("Co") { $0.properties.generalCategory == .privateUse }
    try expect("Z") {
      [.spaceSeparator, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
    }
    try expect("M") {
      [.nonspacingMark, .spacingMark, .enclosingMark].contains($0.properties.generalCategory)
    }
  }

  /// A new version of Unicode that brings mappings without a way back must not go unnoticed.
  @Test("whatever maps to a code point differs from it by case alone")
  func cases() throws {
    var pairs: [(String, String)] = []
    for scalar in (0..<0x2_0000).compactMap({ Unicode.Scalar($0) }) where scalar != "ı" {
      let properties = scalar.properties
      guard properties.changesWhenCaseMapped else { continue }
      for mapping in [properties.lowercaseMapping, properties.uppercaseMapping, properties.titlecaseMapping]
      where mapping.unicodeScalars.count == 1 {
        pairs.append((String(scalar), mapping))
      }
    }
    #expect(pairs.count > 4000)
    var search = try PatternSearch()
    for start in stride(from: 0, to: pairs.count, by: 200) {
      let some = pairs[start..<min(start + 200, pairs.count)]
      let (from, to) = (some.map(\.0).joined(), some.map(\.1).joined())
      #expect(search.values("(?i)^\(from)$", [to]) == ["true"])
      #expect(search.values("(?i)^\(to)$", [from]) == ["true"])
    }
  }
}
