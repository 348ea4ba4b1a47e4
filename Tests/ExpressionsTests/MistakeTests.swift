import Diagnostics
import Expressions
import Testing
import Values

@Suite("Mistakes in expressions")
struct MistakeTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var marked: String
    var id: String
    var message: String
    var help: String?

    init(_ marked: String, _ id: String, _ message: String, _ help: String? = nil) {
      self.marked = marked
      self.id = "expression." + id
      self.message = message
      self.help = help
    }

    var testDescription: String { marked }
  }

  func expectOnly(_ mistake: Mistake, as type: ExpressionType? = nil) throws {
    let marked = MarkedText(mistake.marked)
    var hospital = Hospital()
    do throws(ExpressionErrors) {
      _ = try hospital.compile(marked.text, as: type)
      Issue.record("compiles")
    } catch {
      let found = error.diagnostics.filter { $0.severity == .error }
      #expect(found.map(\.id) == [mistake.id])
      #expect(found.map(\.message.en) == [mistake.message])
      #expect(found.map(\.help?.en) == [mistake.help])
      #expect(found.map(\.range) == [marked.range])
      #expect(found.allSatisfy { !$0.message.fr.isEmpty && $0.message.fr != $0.message.en })
    }
  }

  @Test(
    "syntax",
    arguments: [
      Mistake("1 +⟦⟧", "syntax", "the expression ends too early"),
      Mistake("⟦⟧", "syntax", "the expression ends too early"),
      Mistake("1 ⟦2⟧", "syntax", "unexpected `2`"),
      Mistake("true ⟦and⟧ false", "syntax", "unexpected `and`", "write `&&`"),
      Mistake("true ⟦&⟧ false", "syntax", "`&` has no meaning in an expression", "write `&&`"),
      Mistake("subject.name ⟦=⟧ 'x'", "syntax", "`=` has no meaning in an expression", "write `==`"),
      Mistake("1 ⟦§⟧ 2", "syntax", "`§` has no meaning in an expression"),
      Mistake("'a' == ⟦'b⟧", "syntax", "text without its closing quote"),
      Mistake("⟦(⟧1 + 2", "syntax", "`(` is never closed"),
      Mistake("size⟦(⟧[1]", "syntax", "`(` is never closed"),
      Mistake("⟦[⟧1, 2", "syntax", "`[` is never closed"),
      Mistake("(1 + 2⟦]⟧", "syntax", "unexpected `]`"),
      Mistake("1 == ⟦for⟧", "syntax", "`for` is a reserved word"),
      Mistake(
        "'a⟦\\d⟧'",
        "syntax",
        "`\\d` is an invalid escape",
        "double the backslash, or put `r` before the text"
      ),
      Mistake(
        "'⟦\\uD800⟧'",
        "syntax",
        "`\\uD800` is an invalid escape",
        "double the backslash, or put `r` before the text"
      ),
      Mistake("⟦9223372036854775808⟧", "syntax", "`9223372036854775808` does not fit into 64 bits"),
      Mistake("⟦-9223372036854775809⟧", "syntax", "`-9223372036854775809` does not fit into 64 bits"),
      Mistake(
        "subject.tags.all(t, ⟦t⟧, t == 'x')",
        "syntax",
        "`t` cannot name both the position and the item"
      ),
      Mistake(
        "cel.bind(⟦1⟧, 2, true)",
        "syntax",
        "a name for each item must stand here, such as `x` in `list.exists(x, x > 0)`"
      ),
      Mistake("has(⟦subject⟧)", "syntax", "`has` takes a field, such as `has(subject.zone)`"),
      Mistake(
        "[1].exists(⟦x.y⟧, true)",
        "syntax",
        "a name for each item must stand here, such as `x` in `list.exists(x, x > 0)`"
      ),
      Mistake("subject⟦.1⟧", "syntax", "unexpected `.1`"),
      Mistake("true ? 1⟦⟧", "syntax", "the expression ends too early"),
    ]
  )
  func syntax(_ mistake: Mistake) throws { try expectOnly(mistake) }

  @Test(
    "names",
    arguments: [
      Mistake("⟦subjet⟧.name == 'x'", "unknown-name", "unknown name `subjet`", "did you mean `subject`?"),
      Mistake(
        "⟦is_medical⟧",
        "unknown-name",
        "unknown name `is_medical`",
        "did you mean `subject.is_medical`?"
      ),
      Mistake("⟦audit⟧ == 1", "unknown-name", "unknown name `audit`", "did you mean `audit.date`?"),
      Mistake("[1].all(x, ⟦y⟧ > 0)", "unknown-name", "unknown name `y`", "did you mean `x`?"),
      Mistake(
        "subject.os.⟦verson⟧ == '7'",
        "unknown-field",
        "`operating_system` has no field `verson`",
        "did you mean `version`?"
      ),
      Mistake("subject.⟦quux⟧ == 1", "unknown-field", "`system` has no field `quux`"),
      Mistake("has(subject.⟦zon⟧)", "unknown-field", "`system` has no field `zon`", "did you mean `zone`?"),
      Mistake(
        "subject.flows.⟦is_encrypted⟧",
        "type-mismatch",
        "`is_encrypted` is asked of a `list(data_flow)`, which holds several values",
        "write `.exists(x, x.is_encrypted …)`"
      ),
      Mistake("subject.name.⟦length⟧ > 1", "type-mismatch", "a `string` has no field `length`"),
      Mistake(
        "subject.name.⟦startWith⟧('a')",
        "unknown-function",
        "unknown function `startWith`",
        "did you mean `startsWith`?"
      ),
      Mistake("⟦exist⟧([1])", "unknown-function", "unknown function `exist`", "did you mean `exists`?"),
    ]
  )
  func names(_ mistake: Mistake) throws { try expectOnly(mistake) }

  @Test(
    "types",
    arguments: [
      Mistake(
        "⟦subject.os.support_ends_on < '2026-01-14'⟧",
        "type-mismatch",
        "`<` cannot join `date` and `string`",
        "write `date('2026-01-14')`"
      ),
      Mistake("⟦subject.cpu_count == '4'⟧", "type-mismatch", "`==` cannot join `int` and `string`"),
      Mistake("⟦subject.name == 4⟧", "type-mismatch", "`==` cannot join `string` and `int`", "write `'4'`"),
      Mistake(
        "⟦subject.price * 2⟧ > 1.0",
        "type-mismatch",
        "`*` cannot join `double` and `int`",
        "write `2.0`"
      ),
      Mistake("⟦audit.date + 30⟧", "type-mismatch", "`+` cannot join `date` and `int`", "write `days(30)`"),
      Mistake(
        "⟦audit.date - subject.os.support_ends_on > days(3)⟧",
        "type-mismatch",
        "`>` cannot join `duration` and `period`",
        "add the period to the earlier date instead of comparing the difference"
      ),
      Mistake(
        "⟦subject.zone == 'radiology'⟧",
        "type-mismatch",
        "`==` cannot join `network_zone` and `string`"
      ),
      Mistake(
        "⟦subject.zone < subject.zone⟧",
        "type-mismatch",
        "`<` cannot join `network_zone` and `network_zone`"
      ),
      Mistake("⟦1 in subject.tags⟧", "type-mismatch", "`in` cannot join `int` and `list(string)`", nil),
      Mistake("⟦subject.name⟧ && true", "type-mismatch", "`&&` needs `bool`, this is `string`"),
      Mistake("!⟦subject.name⟧", "type-mismatch", "`!` needs `bool`, this is `string`"),
      Mistake("⟦-subject.name⟧", "type-mismatch", "`-` cannot be applied to `string`"),
      Mistake("⟦1⟧ ? 2 : 3", "type-mismatch", "`?:` needs `bool`, this is `int`"),
      Mistake("true ? ⟦1 : 'a'⟧", "type-mismatch", "the two sides of `:` differ: `int` and `string`"),
      Mistake(
        "⟦subject.name⟧.all(x, true)",
        "type-mismatch",
        "a list or map is needed here, this is `string`"
      ),
      Mistake("subject.tags.all(t, ⟦t⟧)", "type-mismatch", "`all` needs `bool`, this is `string`"),
      Mistake("subject.tags[⟦'a'⟧]", "type-mismatch", "a `list(string)` cannot be indexed with `string`"),
      Mistake("{⟦1.5⟧: 1}", "type-mismatch", "a `double` cannot be the key of a map"),
      Mistake(
        "⟦subject.name.startsWith(1)⟧",
        "type-mismatch",
        "no function `string.startsWith(int)`",
        "there is `string.startsWith(string)`"
      ),
      Mistake(
        "⟦network.reaches('a', 'b')⟧",
        "type-mismatch",
        "no function `network.reaches(string, string)`",
        "there is `network.reaches(system, string)`"
      ),
      Mistake(
        "subject.state == ⟦'productoin'⟧",
        "impossible-value",
        "`productoin` is not among the values of this field",
        "did you mean `production`?"
      ),
      Mistake(
        "subject.state in ['test', ⟦'x'⟧]",
        "impossible-value",
        "`x` is not among the values of this field",
        "its values: `production`, `test`, `retired`"
      ),
      Mistake(
        "subject.flows.exists(f, f.protocol != ⟦'htps'⟧)",
        "impossible-value",
        "`htps` is not among the values of this field",
        "did you mean `https`?"
      ),
      Mistake(
        "subject.flows.map(f, f.protocol).exists(p, p == ⟦'smb'⟧)",
        "impossible-value",
        "`smb` is not among the values of this field",
        "its values: `https`, `hl7`, `dicom`"
      ),
    ]
  )
  func types(_ mistake: Mistake) throws { try expectOnly(mistake) }

  @Test("a condition must be a truth value")
  func result() throws {
    try expectOnly(
      Mistake(
        "⟦subject.name⟧",
        "wrong-type",
        "the expression gives `string` where `bool` is expected",
        "compare it with something"
      ),
      as: .bool
    )
  }

  @Test("every mistake is told, in order of place")
  func collected() throws {
    var hospital = Hospital()
    #expect {
      _ = try hospital.compile("subject.nam == 1 && subject.cpu_count == 'x' && foo && subject.state == 'y'")
    } throws: { error in
      (error as? ExpressionErrors)?.diagnostics.map(\.id) == [
        "expression.unknown-field", "expression.type-mismatch", "expression.unknown-name",
        "expression.impossible-value",
      ]
    }
  }

  @Test("bounds on length and depth")
  func bounds() throws {
    func id(_ text: String) -> String? {
      do throws(ExpressionErrors) {
        _ = try ExpressionCompiler.compile(text, as: nil, in: TypeEnvironment(), strings: &strings)
        return nil
      } catch {
        return error.diagnostics.first?.id
      }
    }
    var strings = StringTable()
    func nested(_ open: String, _ close: String, _ count: Int) -> String {
      String(repeating: open, count: count) + "1" + String(repeating: close, count: count)
    }
    #expect(id(String(repeating: " ", count: 100_001)) == "expression.too-long")
    #expect(id(nested("(", ")", 200)) == nil)
    #expect(id(nested("(", ")", 10_000)) == "expression.too-deep")
    #expect(id(nested("[", "]", 10_000)) == "expression.too-deep")
    #expect(id(nested("- ", "", 10_000)) == "expression.too-deep")
    #expect(id("1" + String(repeating: " + 1", count: 10_000)) == "expression.too-deep")
    #expect(id("true" + String(repeating: " && true", count: 10_000)) == nil)
  }
}
