import Expressions
import Testing

@Suite("Patterns in texts")
struct PatternTests {
  /// A pattern with texts that it matches and texts that it does not.
  typealias Row = (pattern: String, hits: [String], misses: [String])

  private func expect(_ row: Row) throws {
    var search = try PatternSearch()
    #expect(search.values(row.pattern, row.hits) == row.hits.map { _ in "true" }, "`\(row.pattern)`")
    #expect(search.values(row.pattern, row.misses) == row.misses.map { _ in "false" }, "`\(row.pattern)`")
    for text in row.hits { #expect(search.dynamicValue(row.pattern, text) == "true") }
    for text in row.misses { #expect(search.dynamicValue(row.pattern, text) == "false") }
  }

  @Test(
    "literals and escapes",
    arguments: [
      ("", ["", "a"], []), ("ubb", ["hubba"], ["hub", ""]), ("a.c", ["abc", "aéc", "a😀c"], ["a\nc", "ac"]),
      ("a\\.c", ["a.c"], ["abc"]), ("\\x41\\x{e9}\\101", ["AéA"], ["Aé"]), ("\\x{1F600}", ["😀"], ["😁"]),
      ("\\n\\t\\r\\f\\v\\a", ["\n\t\r\u{0C}\u{0B}\u{07}"], ["\n"]), ("^\\07$", ["\u{07}"], ["07"]),
      ("\\Qa.b*\\E+", ["a.b**"], ["aab"]), ("\\Q(", ["("], ["a"]), ("\\_\\-\\ ", ["_- "], ["_-"]),
      ("a{,2}", ["a{,2}"], ["aa"]), ("x{", ["x{"], ["x"]), ("x{01}", ["x{01}"], ["x"]),
      ("mañana", ["mañana"], ["manana"]), ("日本", ["日本語"], ["本日"]),
    ] as [Row]
  )
  func literals(_ row: Row) throws { try expect(row) }

  @Test(
    "classes",
    arguments: [
      ("^[a-c]+$", ["abc"], ["abd"]), ("^[^a-c]+$", ["xyz\né"], ["xa"]), ("^[]a]$", ["]", "a"], ["b"]),
      ("^[a-]$", ["a", "-"], ["b"]), ("^[\\d-z]$", ["5", "-", "z"], ["y"]),
      ("^[[:alpha:]_]+$", ["ab_"], ["é", "1"]), ("^[[:^alpha:]]$", ["1", "é"], ["a"]),
      ("[[:a]", ["[", ":", "a"], ["b"]),
      ("^\\d\\s\\w$", ["1 a", "2\t_"], ["1\u{0B}a", "٣ a"]), ("^\\D\\S\\W$", ["a1é"], ["1a-"]),
      ("^[[:space:]]$", ["\u{0B}", " "], ["\u{A0}"]), ("^[[:punct:]]$", ["!", "~"], ["a"]),
      ("^[[:xdigit:]]{2}$", ["fF"], ["fg"]), ("^[[:word:]]$", ["_"], ["-"]),
      ("^\\pL+$", ["aÉß日"], ["a1"]), ("^\\PL$", ["1", "€"], ["a"]), ("^\\p{Lu}\\p{Ll}$", ["Éa"], ["éa"]),
      ("^\\p{^Lu}$", ["a"], ["A"]), ("^\\P{^Lu}$", ["A"], ["a"]), ("^[\\pN\\p{Sc}]$", ["²", "€"], ["a"]),
      ("^\\p{Greek}$", ["α", "Ω"], ["a", "\u{37E}"]), ("^\\P{Latin}$", ["α", "1"], ["a", "É"]),
      ("^\\p{Any}$", ["a", "😀"], [""]), ("^\\pC$", ["\u{00}", "\u{AD}"], ["a", "\u{378}"]),
    ] as [Row]
  )
  func classes(_ row: Row) throws { try expect(row) }

  @Test(
    "repetitions and alternatives",
    arguments: [
      ("^a*$", ["", "aa"], ["b"]), ("^a+?$", ["a", "aaa"], [""]), ("^a??b$", ["b", "ab"], ["aab"]),
      ("^a{2}$", ["aa"], ["a", "aaa"]), ("^a{2,}$", ["aa", "aaaa"], ["a"]),
      ("^a{1,2}?$", ["a", "aa"], ["aaa"]),
      ("^a{0}$", [""], ["a"]), ("^(ab|c){2}$", ["abc", "cc"], ["ab", "abcc"]),
      ("gr(a|e)y", ["grey"], ["griy"]),
      ("^(|a)+$", ["", "aa"], ["b"]), ("a||b", [""], []), ("^(?:a|ab)(?:c|bcd)$", ["abcd", "ac"], ["abd"]),
      ("^(?P<year>\\d{4})-(?<month>\\d\\d)$", ["2026-11"], ["26-11"]), ("^()*$", [""], ["a"]),
      ("^ab*$", ["a", "abb"], ["abab"]), ("^(a*)*b$", ["aab", "b"], ["a"]), ("^a(?i)*$", ["aaa"], ["A"]),
    ] as [Row]
  )
  func repetitions(_ row: Row) throws { try expect(row) }

  @Test(
    "flags",
    arguments: [
      ("(?i)été", ["ÉTÉ", "Été"], ["ete"]), ("a(?i)b", ["aB"], ["AB"]), ("a(?i:b)c", ["aBc"], ["aBC"]),
      ("(?i)a(?-i)b", ["Ab"], ["AB"]), ("(?:(?i)a)b", ["Ab"], ["AB"]), ("(?i)(a)|b", ["B"], ["c"]),
      ("(?i)^[k-s]$", ["K", "\u{212A}", "ſ"], ["a"]), ("(?i)^[^k]$", ["a"], ["K", "\u{212A}"]),
      ("(?i)^σς$", ["ΣΣ", "ςσ"], ["ΣA"]), ("(?i)^ß$", ["ẞ"], ["ss"]), ("(?i)^i$", ["I"], ["ı", "İ"]),
      ("(?i)^\u{1FD3}$", ["\u{390}"], ["ι"]), ("(?i)^\\W$", ["-"], ["ſ", "\u{212A}"]),
      ("(?i)^\\p{Lu}$", ["a", "É"], ["1"]), ("(?s)a.b", ["a\nb"], ["ab"]),
      ("(?s)a(?-s:.)b", ["axb"], ["a\nb"]),
      ("(?m)^b$", ["a\nb\nc", "b"], ["a\nbc"]), ("^b$", ["b"], ["a\nb", "b\n"]),
      ("(?m)\\Ab\\z", ["b"], ["a\nb"]),
      ("(?U)a+", ["a"], ["b"]), ("(?ims-U)^A.b$", ["x\na\nb"], ["ab"]), ("(?)a", ["a"], ["A"]),
    ] as [Row]
  )
  func flags(_ row: Row) throws { try expect(row) }

  @Test(
    "places",
    arguments: [
      ("\\bcat\\b", ["a cat!", "cat"], ["concat", "cats"]), ("\\Bcat", ["concat"], ["a cat"]),
      ("\\bé", ["aé"], ["é", " é"]), ("^\\B$", [""], ["a"]), ("a\\b\\b-", ["a-"], ["ab"]),
      ("(^|,)x($|,)", ["x", "a,x,b"], ["ax"]), ("$^", [""], ["a"]), ("(?m)^$", ["a\n", "\n\n"], ["a"]),
      // A place is between two code points, never inside one.
      ("\\B", ["", "ab"], ["aéa"]),
    ] as [Row]
  )
  func places(_ row: Row) throws { try expect(row) }
}
