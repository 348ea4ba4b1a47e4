import Diagnostics
import Expressions
import Testing

@Suite("Mistakes in patterns")
struct PatternMistakeTests {
  private func mistakes(_ text: String) -> [ExpressionDiagnostic] {
    var hospital = Hospital()
    do throws(ExpressionErrors) {
      _ = try hospital.compile(text, as: .bool)
      return []
    } catch {
      return error.diagnostics.filter { $0.severity == .error }
    }
  }

  /// In raw literals, what is marked is the place inside the pattern.
  @Test(
    "each has its words and its place",
    arguments: [
      ("a⟦(⟧b", "`(` is never closed in the pattern"), ("a⟦)⟧b", "unexpected `)` in the pattern"),
      ("a⟦[⟧bc", "`[` is never closed in the pattern"), ("[⟦z-a⟧]", "the range `z-a` is reversed"),
      ("⟦*⟧a", "nothing stands before `*` that could be repeated"),
      ("a|⟦+?⟧", "nothing stands before `+?` that could be repeated"),
      ("a⟦*+⟧", "`*+` repeats a repetition"), ("é⟦{2}{3}⟧", "`{2}{3}` repeats a repetition"),
      ("a⟦{1001}⟧", "`{1001}` repeats the wrong way round, or more than 1000 times in all"),
      ("a⟦{2,1}⟧", "`{2,1}` repeats the wrong way round, or more than 1000 times in all"),
      ("(x{1000})⟦{1000}⟧", "`{1000}` repeats the wrong way round, or more than 1000 times in all"),
      ("[a⟦[:foo:]⟧]", "unknown class `[:foo:]`"),
      ("a⟦\\p{Foo}⟧", "`\\p{Foo}` is no category or supported script of Unicode"),
      ("⟦\\p{Tibetan}⟧", "`\\p{Tibetan}` is no category or supported script of Unicode"),
      ("[⟦\\pX⟧]", "`\\pX` is no category or supported script of Unicode"),
      ("⟦\\p{Lu⟧", "`\\p{Lu` is never closed in the pattern"),
      ("a⟦\\Z⟧", "`\\Z` has no meaning in a pattern"), ("[a⟦\\b⟧]", "`\\b` has no meaning in a pattern"),
      ("⟦\\x{110000⟧}", "`\\x{110000` has no meaning in a pattern"),
      ("⟦\\é⟧", "`\\é` has no meaning in a pattern"),
      ("a⟦\\C⟧", "`\\C` is not supported: it would cut letters into bytes"),
      ("(a)⟦\\1⟧", "patterns have no backreferences such as `\\1`"),
      ("é⟦(?=⟧a)", "patterns cannot look ahead or behind with `(?=`"),
      ("⟦(?<!⟧a)", "patterns cannot look ahead or behind with `(?<!`"),
      ("⟦(?>⟧a)", "`(?>` begins no group that patterns have"),
      ("⟦(?P⟧=n)", "`(?P` begins no group that patterns have"),
      ("⟦(?i⟧", "`(?i` is never closed in the pattern"),
      ("⟦(?P<a b>⟧c)", "`(?P<a b>` has an invalid name"), ("⟦(?<>⟧c)", "`(?<>` has an invalid name"),
    ]
  )
  func words(_ marked: String, _ message: String) throws {
    let expression = MarkedText("subject.name.matches(r'\(marked)')")
    let found = mistakes(expression.text)
    #expect(found.map(\.id) == ["expression.invalid-pattern"])
    #expect(found.map(\.message.en) == [message])
    #expect(found.map(\.range) == [expression.range])
    #expect(found.allSatisfy { $0.help != nil && $0.message.fr != message && $0.help?.fr != $0.help?.en })
  }

  @Test(
    "places pass through the escapes and quotes of the literal",
    arguments: [
      "subject.name.matches('\\\\d⟦(⟧')", "subject.name.matches(\"\\u00e9\\x41⟦[⟧a\")",
      "matches(subject.name, '''é⟦\\\\1⟧''')", "subject.name.matches('a⟦\\x28⟧')",
      "subject.name.matches(⟦'(' + 'a'⟧)", "subject.is_medical && 'x'.matches(r\"\"\"\r\n⟦)⟧\"\"\")",
    ]
  )
  func escapes(_ marked: String) {
    let expression = MarkedText(marked)
    let found = mistakes(expression.text)
    #expect(found.map(\.id) == ["expression.invalid-pattern"])
    #expect(found.map(\.range) == [expression.range])
  }

  @Test("mistakes in patterns are told with all others")
  func collected() {
    let found = mistakes("subject.nam == 1 && subject.name.matches('(') && foo")
    #expect(
      found.map(\.id) == [
        "expression.unknown-field", "expression.invalid-pattern", "expression.unknown-name",
      ]
    )
  }

  @Test("bounds on length, depth and size")
  func bounds() {
    func messages(_ pattern: String) -> [String] {
      mistakes("subject.name.matches('\(pattern)')").map(\.message.en)
    }
    let large = "pattern with too many repetitions or classes"
    #expect(messages(String(repeating: "a", count: 10_000)) == [])
    #expect(
      messages(String(repeating: "a", count: 10_001))
        == ["pattern of 10001 bytes; at most 10000 are read"]
    )
    func nested(_ depth: Int) -> String {
      String(repeating: "(a|b", count: depth) + String(repeating: ")*", count: depth)
    }
    #expect(messages(nested(240)) == [])
    #expect(messages(nested(260)) == ["pattern nested deeper than 250 levels"])
    #expect(messages("(?:\(String(repeating: "a", count: 49))){1000}") == [])
    #expect(messages("(?:\(String(repeating: "a", count: 51))){1000}") == [large])
    // Each class has some six hundred spans and is unlike the others.
    let classes = (0..<400).map { "[\\\\pL\\\\x{\(String(0xE000 + 2 * $0, radix: 16))}]" }
    #expect(messages(classes.joined()) == [large])
  }
}
