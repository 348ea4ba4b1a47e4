import Expressions
import Testing

@Suite("Places through YAML scalars")
struct ScalarOffsetMapTests {
  /// The scalar, its text, a word of the text, and how the word is written in the scalar.
  @Test(
    "a word is found where it is written",
    arguments: [
      ("subject.x == 1", "subject.x == 1", "==", "=="),
      ("subject.x\n    == 1", "subject.x == 1", "1", "1"),
      ("a ||\n\n  b", "a ||\nb", "b", "b"),
      ("a  \n  b  ", "a b", "b", "b"),
      ("'it''s == b'", "it's == b", "b", "b"),
      ("'it''s'", "it's", "'", "''"),
      ("'a &&\n   b'", "a && b", "b", "b"),
      (#""a \"b\" c""#, #"a "b" c"#, "c", "c"),
      (#""a \"b\" c""#, #"a "b" c"#, "\"b\"", #"\"b\""#),
      (#""\u00e9 == x""#, "é == x", "x", "x"),
      (#""\u00e9 == x""#, "é == x", "é", #"\u00e9"#),
      ("\"a \\\n   b\"", "a b", "b", "b"),
      ("\"a\\t\n  b\"", "a\t b", "b", "b"),
      ("|\n    a &&\n      b\n", "a &&\n  b\n", "b", "b"),
      ("|-\n  a\n\n  b\n\n", "a\n\nb", "b", "b"),
      ("|+\r\n  a\r\n  b\r\n\r\n", "a\nb\n\n", "b", "b"),
      (">\n  a\n  b\n\n  c\n", "a b\nc\n", "c", "c"),
      (">-\n  a\n    b\n  c\n", "a\n  b\nc", "c", "c"),
      (">- # why\n  a\n  b\n", "a b", "b", "b"),
      ("|2-\n     a\n   b\n", "  a\nb", "b", "b"),
      ("|\n  a\n# not ours\n", "a\n", "a", "a"), (">\n  a\n  b", "a b\n", "b", "b"),
      ("|+\n  a\n  b", "a\nb\n\n", "b", "b"),
    ]
  )
  func places(_ source: String, _ text: String, _ word: String, _ written: String) throws {
    let map = try #require(ScalarOffsetMap(source: source.utf8, text: text))
    let start = try #require(Self.find(word, in: text))
    let place = map.sourceRange(of: start..<(start + word.utf8.count))
    #expect(String(decoding: Array(source.utf8)[place], as: UTF8.self) == written)
    #expect(place.lowerBound == Self.findLast(written, in: source))
  }

  @Test("a range over a fold takes the fold along; an empty one stands before its byte; the end is the end")
  func ranges() throws {
    let map = try #require(ScalarOffsetMap(source: "'a\n  b'".utf8, text: "a b"))
    #expect(map.sourceRange(of: 0..<3) == 1..<6)
    #expect(map.sourceRange(of: 2..<2) == 5..<5)
    #expect(map.sourceRange(of: 3..<3) == 6..<6)
    #expect(map.sourceRange(of: 3..<9) == 6..<6)
  }

  @Test(
    "what decodes to something else has no map",
    arguments: [
      ("a b", "a c"), ("'a", "b"), ("\"\\q\"", "q"), ("|\n", "x"), ("&x a", "a"), (">\n  a\n  b", "a\nb"),
      ("", "a"),
    ]
  )
  func refusal(_ source: String, _ text: String) {
    #expect(ScalarOffsetMap(source: source.utf8, text: text) == nil)
  }

  private static func find(_ word: String, in text: String) -> Int? {
    let (text, word) = (Array(text.utf8), Array(word.utf8))
    return text.indices.first { text[$0...].starts(with: word) }
  }

  private static func findLast(_ word: String, in text: String) -> Int? {
    let (text, word) = (Array(text.utf8), Array(word.utf8))
    return text.indices.last { text[$0...].starts(with: word) }
  }
}
