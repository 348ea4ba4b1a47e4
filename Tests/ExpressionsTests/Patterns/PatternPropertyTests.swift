import Expressions
import Testing

@Suite("Patterns against a plain matcher, and hostile ones")
struct PatternPropertyTests {
  @Test("random patterns match what they mean", arguments: 0..<4)
  func differential(_ seed: Int) throws {
    var random = SplitMix(seed: UInt64(100 + seed))
    var search = try PatternSearch()
    var found = 0
    for _ in 0..<500 {
      let pattern = NaivePattern.random(4, &random)
      let texts = (0..<6).map { _ in
        (0..<Int.random(in: 0..<8, using: &random)).map { _ in
          random.pick(NaivePattern.letters + [" ", "\n"])
        }
      }
      let expected = texts.map { pattern.isFound(in: $0) }
      found += expected.count { $0 }
      let values = search.values(pattern.spelling, texts.map { String($0) })
      #expect(values == expected.map { "\($0)" }, "`\(pattern.spelling)` in \(texts)")
    }
    // Patterns that always or never match would test one half only.
    #expect(found > 600 && found < 2600, "\(found) of 3000 match")
  }

  @Test("random signs are a pattern or a mistake at a place inside it, written down or not")
  func signs() throws {
    let signs = Array("ab01(((?:)))[[^]]-]{2,}*+?|\\\\pPLdwbBAzQEx{}.^$iP<n>é😀:alpha'\n\u{0}".unicodeScalars)
    var random = SplitMix(seed: 7)
    var search = try PatternSearch()
    var compiled = 0
    for _ in 0..<6000 {
      var pattern = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<24, using: &random) { pattern.append(random.pick(signs)) }
      let text = String(pattern)
      let values = search.values(text, ["ab01é", ""])
      compiled += values == nil ? 0 : 1
      let dynamic = search.dynamicValue(text, "ab01é")
      #expect(dynamic == values?[0] ?? "error(invalid-pattern)", "`\(text)`")
    }
    #expect(compiled > 600 && compiled < 5400, "\(compiled) compiled")
  }

  @Test(
    "patterns that make others explode",
    arguments: [
      ("^(a+)+$", false), ("^(a|aa)+$", false), ("(a|aa)*b$", true), ("(a*)*c", false),
      ("^(a?){50}a{50}b", false),
      ("(a?){50}a{50}", true), ("(.*)(.*)(.*)(.*)(.*)[^ab]", false), ("(a|b)*a(a|b){12}c", false),
      ("^(([a-z])+.)+[A-Z]([a-z])+$", false),
    ]
  )
  func explosive(_ pattern: String, _ isFound: Bool) throws {
    var search = try PatternSearch()
    let text = String(repeating: "a", count: 50_000) + "b"
    #expect(
      search.values(pattern, [text, "b", text]) == [
        "\(isFound)", search.dynamicValue(pattern, "b"), "\(isFound)",
      ]
    )
  }

  @Test("an automaton that must forget its states finds the same")
  func forgetting() throws {
    var random = SplitMix(seed: 5)
    var search = try PatternSearch()
    let letters = (0..<2500).map { _ in random.pick(["a", "b"]) }
    let text = letters.joined()
    func expected(_ distance: Int) -> Bool {
      letters.indices.contains {
        letters[$0] == "a" && $0 + distance + 1 < letters.count && letters[$0 + distance + 1] == "b"
      }
    }
    // As many states as there are sets of places: the automaton meets a new one at almost every letter.
    for (pattern, value) in [
      ("a[ab]{17}b", expected(17)), ("a[ab]{300}[ab]{5}c", false), ("a[ab]{17}bc", false),
      ("^[ab]*a[ab]{30}$", letters[letters.count - 31] == "a"),
      ("(?m)a[ab]{400}b\\b$", letters[letters.count - 402] == "a" && letters.last == "b"),
    ] {
      #expect(search.values(pattern, [text, text]) == ["\(value)", "\(value)"], "`\(pattern)`")
    }
  }

  @Test("a pattern with thousands of letters has few states to keep")
  func manyLetters() throws {
    var search = try PatternSearch()
    let letters = String(String.UnicodeScalarView((0..<3000).compactMap { Unicode.Scalar(0x4E00 + $0) }))
    let values = search.values("^\(letters)$", [letters, String(letters.dropLast()), letters + "a"])
    #expect(values == ["true", "false", "false"])
  }

  @Test("patterns and texts count as steps")
  func cost() throws {
    var search = try PatternSearch()
    let text = String(repeating: "ab", count: 20_000)
    #expect(search.values("a[ab]{900}b[ab]{900}c", [text, "ab"]) == ["error(cost-exceeded)", "false"])
    #expect(search.dynamicValue("a[ab]{900}b[ab]{900}c", text) == "error(cost-exceeded)")
    var hospital = Hospital()
    let list = "[" + (0..<40).map(String.init).joined(separator: ", ") + "]"
    let walk =
      "\(list).all(a, \(list).all(b, 'x'.matches('(' + string(a) + ')?\(String(repeating: "x?", count: 20))')))"
    #expect(try hospital.evaluate(walk) == "error(cost-exceeded)")
  }
}
