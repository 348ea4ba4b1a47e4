import Diagnostics
import Expressions
import Testing
import Values

@Suite("Warnings about expressions")
struct WarningTests {
  @Test(
    "a nullable field is ordered or computed with only behind a guard",
    arguments: [
      "⟦subject.cpu_count⟧ > 2", "1 + ⟦subject.cpu_count⟧ == 3",
      "subject.name != null && ⟦subject.cpu_count⟧ > 2",
      "subject.cpu_count != null || ⟦subject.cpu_count⟧ > 2",
      "subject.cpu_count == null && ⟦subject.cpu_count⟧ > 2",
      "subject.os != null && ⟦subject.os.support_ends_on⟧ < audit.date",
      "subject.flows.all(f, f.target.price != null) && subject.flows.all(f, ⟦f.target.price⟧ > 1.0)",
      "has(subject.cpu_count) ? 1 > 2 : ⟦subject.cpu_count⟧ > 2",
      "subject.cpu_count in [1, null] && ⟦subject.cpu_count⟧ > 2", "⟦subject.name⟧.startsWith('a')",
      "size(⟦subject.name⟧) > 1", "-⟦subject.cpu_count⟧ == 1", "!⟦subject.is_medical⟧",
      "⟦subject.is_medical⟧ && true == false",
      "⟦subject.is_medical⟧ ? subject.name == 'a' : false", "⟦subject.zone⟧.id > 'a'", "⟦subject.is_medical⟧",
      "subject.flows.all(f, ⟦f.is_encrypted⟧)", "⟦subject.zone⟧.id.size() > 1",
      "subject.flows.all(f, 'x' in ⟦f.target⟧.tags)",
      "subject.flows.exists_one(f, ⟦f.target⟧.flows.exists(g, g == f))",
      "subject.flows.all(i, f, ⟦f.is_encrypted⟧)", "subject.?os.optMap(o, ⟦o.version⟧ > 'a').hasValue()",
    ]
  )
  func unguarded(_ marked: String) throws {
    let expected = MarkedText(marked)
    var hospital = Hospital()
    let warnings = try hospital.compile(expected.text, as: .bool).warnings.filter {
      $0.id == "expression.unguarded-null"
    }
    #expect(warnings.map(\.range) == [expected.range])
    let path = String(decoding: Array(expected.text.utf8)[expected.range], as: UTF8.self)
    #expect(warnings.first?.message.en.hasPrefix("`\(path)` may be null") == true)
    #expect(warnings.first?.severity == .warning)
  }

  @Test(
    "a name does not hide what may be null behind it",
    arguments: [
      ("cel.bind(c, subject.cpu_count, ⟦c⟧ > 2)", "subject.cpu_count"),
      ("cel.bind(o, subject.os, ⟦o.support_ends_on⟧ < audit.date)", "subject.os.support_ends_on"),
      ("cel.bind(z, subject.zone, cel.bind(subject, 1, ⟦z⟧.id > 'a'))", "subject.zone"),
      ("cel.bind(c, subject.cpu_count, cel.bind(d, c, c == null && ⟦d⟧ > 2))", "subject.cpu_count"),
    ]
  )
  func named(_ marked: String, _ path: String) throws {
    let expected = MarkedText(marked)
    var hospital = Hospital()
    let warnings = try hospital.compile(expected.text, as: .bool).warnings
    #expect(warnings.map(\.id) == ["expression.unguarded-null"])
    #expect(warnings.map(\.range) == [expected.range])
    #expect(warnings.first?.message.en.hasPrefix("`\(path)` may be null") == true)
  }

  @Test(
    "guards",
    arguments: [
      "subject.cpu_count != null && subject.cpu_count > 2",
      "subject.cpu_count > 2 && subject.cpu_count != null",
      "subject.cpu_count == null || subject.cpu_count > 2", "has(subject.cpu_count) && subject.cpu_count > 2",
      "subject.cpu_count == null ? true : subject.cpu_count > 2",
      "!(subject.cpu_count == null) && subject.cpu_count > 2",
      "has(subject.cpu_count) ? subject.cpu_count > 2 : false",
      "subject.cpu_count in [1, 2] && subject.cpu_count > 1",
      "subject.flows.all(f, f.target.price == null || f.target.price > 1.0)", "subject.state > 'a'",
      "subject.flows.filter(f, f.target.price != null).size() > 1",
      "subject.cpu_count == 4 && subject.cpu_count > 2",
      "subject.flows.map(f, f.target.price != null, f.target.price + 1.0).size() > 0",
      "cel.bind(c, subject.cpu_count, c != null && c > 2)", "subject.?cpu_count.orValue(0) > 2",
      "subject.cpu_count != null && cel.bind(c, subject.cpu_count, c > 2)",
      "cel.bind(o, subject.os, o.version != null && subject.os.version > 'a')",
      "subject.?cpu_count.optMap(c, c > 2).orValue(false)", "optional.of(subject.name).hasValue()",
      "(subject.name == 'a' && subject.cpu_count != null) && subject.cpu_count > 2", "subject.cpu_count == 3",
    ]
  )
  func guarded(_ text: String) throws {
    var hospital = Hospital()
    #expect(try hospital.compile(text, as: .bool).warnings == [])
  }

  @Test("what an earlier condition guards stays guarded")
  func assuming() throws {
    var hospital = Hospital()
    let when = try hospital.compile("subject.cpu_count != null && subject.name == 'x'")
    let require = try ExpressionCompiler.compile(
      "subject.cpu_count > 2",
      as: .bool,
      in: Hospital.environment,
      strings: &hospital.store.strings,
      assuming: when
    )
    #expect(require.warnings == [])
  }

  @Test(
    "a condition without facts is constant",
    arguments: [
      ("⟦1 < 2⟧", "this is always `true`"),
      ("subject.is_medical == true || ⟦'a' == 'b'⟧", "this is always `false`"),
      ("⟦date('2026-01-01') > date('2025-01-01') + years(1)⟧", "this is always `false`"),
    ]
  )
  func constant(_ marked: String, _ message: String) throws {
    let expected = MarkedText(marked)
    var hospital = Hospital()
    let warnings = try hospital.compile(expected.text).warnings
    #expect(warnings.map(\.id) == ["expression.constant-condition"])
    #expect(warnings.map(\.message.en) == [message])
    #expect(warnings.map(\.range) == [expected.range])
  }

  @Test("walking a whole collection for every record is quadratic")
  func quadratic() throws {
    let marked = MarkedText("⟦systems⟧.exists(s, s.zone == subject.zone)")
    var hospital = Hospital()
    let warnings = try hospital.compile(marked.text).warnings
    #expect(warnings.map(\.id) == ["expression.quadratic"])
    #expect(warnings.map(\.message.en) == ["all `systems` are walked for every record"])
    #expect(warnings.map(\.range) == [marked.range])
    let member = MarkedText("subject in ⟦systems⟧")
    #expect(try hospital.compile(member.text).warnings.map(\.range) == [member.range])
    var environment = Hospital.environment
    environment.isPerRecord = false
    let alone = try ExpressionCompiler.compile(
      marked.text,
      as: .bool,
      in: environment,
      strings: &hospital.store.strings
    )
    #expect(alone.warnings == [])
    #expect(alone.variablesRead == [0, 2])
    #expect(alone.dependencies == [CompiledExpression.Dependency(entity: Hospital.system, slot: 4)])
  }
}
