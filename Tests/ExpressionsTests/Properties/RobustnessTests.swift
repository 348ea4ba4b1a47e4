import Expressions
import Testing
import Values

/// Whatever is written, compiling and running it ends in a value or a diagnostic.
@Suite("Robustness of expressions")
struct RobustnessTests {
  private static let seeds = [
    "subject.os.support_ends_on >= audit.date - years(1) && subject.flows.exists(f, !f.is_encrypted)",
    "subject.flows.filter(f, f.ports.all(p, p > 0)).map(f, f.target.name + 'x').join(', ').size() % 3 == 1",
    "has(subject.zone.id) ? int(subject.seen_at) / 3600 : -9223372036854775808 * 1",
    "['a', r'b\\d', \"c\\n\", '''d'''].exists_one(x, x.replace('a', '', 1).split('').size() > 0)",
    "{'a': 1u, 'b': 2u}['a'] + uint(1.5e3) - 0xFFu == 1u || duration('1h2m3.5s') > timestamp(0) - timestamp(5)",
    "date('2026-01-14') + months(2147483647) + days(-2147483648) < date(timestamp('9999-12-31T23:59:59Z'))",
    "dyn(subject).os['x'][0].y < [1, null, true, b'\\xff'][subject.cpu_count] // end",
    "cel.bind(o, subject.?os.optMap(v, v.version).orValue('x'), [?subject.?name, o].transformList(i, t, t + o))",
    "{?'a': [1, 2][?0], 'b': 2}.transformMapEntry(k, v, v > 1, {k + k: [v].first().value()}).exists(k, v, k == '')",
    "'äöü'.substring(1, 2).indexOf('ö', 0) - size(b'abc') * [1.5, 2.0].sum() == [3].max()",
  ]

  /// Words that change the meaning of what stands around them.
  private static let words = [
    "(", ")", "[", "]", "{", "}", ".", ",", ":", "?", "'", "\"", "\\", "-", "!", "/", "%", "*", "==", "<",
    "&&", "||",
    "in", "null", "true", "0", "9223372036854775807", "1e308", "18446744073709551615u", "x", "subject",
    ".size()",
    "int(", "duration(", "date(", "months(", "é", "\u{0}", "//", "\n", "has(", ".map(x, ", ".all(x, ",
    "years(",
  ]

  /// A text with some of its bytes dropped, doubled, or words put in.
  private static func mutated(_ random: inout SplitMix) -> String {
    var bytes = Array(random.pick(seeds).utf8)
    for _ in 0..<Int.random(in: 1..<4, using: &random) {
      let position = Int.random(in: 0..<max(1, bytes.count), using: &random)
      let end = min(bytes.count, position + Int.random(in: 0..<12, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(min(position, bytes.count)..<end)
      case 1: bytes.insert(contentsOf: Array(bytes[min(position, bytes.count)..<end]), at: position)
      case 2: bytes.insert(contentsOf: Array(random.pick(words).utf8), at: min(position, bytes.count))
      default:
        let other = Array(random.pick(seeds).utf8)
        bytes.replaceSubrange(
          min(position, bytes.count)..<end,
          with: other.suffix(Int.random(in: 0..<40, using: &random))
        )
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("mangled expressions, checked and unchecked", arguments: [true, false])
  func mangled(_ isChecked: Bool) throws {
    var random = SplitMix(seed: isChecked ? 11 : 12)
    var hospital = Hospital()
    var environment = Hospital.environment
    environment.isChecked = isChecked
    var compiled = 0
    var places = 0
    for _ in 0..<4000 {
      let text = Self.mutated(&random)
      do throws(ExpressionErrors) {
        let expression = try ExpressionCompiler.compile(
          text,
          as: nil,
          in: environment,
          strings: &hospital.store.strings
        )
        compiled += 1
        var arena = EvaluationArena()
        hospital.store.withView { view in
          let value = ValueDump.dump(
            expression.evaluate(hospital.variables, in: view, arena: &arena),
            arena,
            view
          )
          let explanation = expression.explain(hospital.variables, in: view, arena: &arena)
          let explained = ValueDump.dump(explanation.value, arena, view)
          #expect(explained == value, "`\(text)`")
        }
      } catch {
        #expect(!error.diagnostics.isEmpty)
        let length = text.utf8.count
        places += error.diagnostics.count { 0 <= $0.range.lowerBound && $0.range.upperBound <= length }
        #expect(error.diagnostics.allSatisfy { $0.range.upperBound <= length }, "`\(text)`")
      }
    }
    // Mutations that always or never compile would test one half only.
    #expect(compiled > 150 && places > 200, "\(compiled) compiled, \(places) places")
  }

  @Test("the deepest expression fits on the stack of a thread")
  func depth() async throws {
    let levels = 245
    let sum = "subject.cpu_count" + String(repeating: " + 1", count: levels)
    let lists = String(repeating: "[", count: levels) + "1" + String(repeating: "]", count: levels)
    let names = (0..<240).reduce("x0") { "cel.bind(x\($1), 1, \($0))" }
    let maybes =
      "optional.of(dyn({'a': 1}))" + String(repeating: ".?a", count: 240) + ".or(optional.none()).hasValue()"
    let walks = (0..<60).reduce("subject.is_medical") { "[1].all(x\($1), \($0))" }
    for (text, tag) in [(sum, Cell.Tag.int), (lists, .list), (walks, .bool), (names, .int), (maybes, .error)]
    {
      var hospital = Hospital()
      let expression = try hospital.compile(text)
      let (store, variables) = (hospital.store, hospital.variables)
      let tags = await withTaskGroup(of: [Cell.Tag].self) { group in
        group.addTask {
          var arena = EvaluationArena()
          return store.withView { view in
            let value = expression.evaluate(variables, in: view, arena: &arena)
            return [value.tag, expression.explain(variables, in: view, arena: &arena).value.tag]
          }
        }
        return await group.reduce(into: []) { $0 += $1 }
      }
      #expect(tags == [tag, tag])
    }
  }

  @Test("one plan runs on several threads at once")
  func threads() async throws {
    var hospital = Hospital()
    let expression = try hospital.compile(
      "subject.flows.filter(f, f.is_encrypted).map(f, f.protocol + '!').join(subject.name)"
    )
    let (store, variables) = (hospital.store, hospital.variables)
    let results = await withTaskGroup(of: Set<String>.self) { group in
      for _ in 0..<4 {
        group.addTask {
          var arena = EvaluationArena()
          var values: Set<String> = []
          for _ in 0..<200 {
            _ = store.withView { view in
              values.insert(arena.textOfValue(expression.evaluate(variables, in: view, arena: &arena), view))
            }
          }
          return values
        }
      }
      return await group.reduce(into: Set<String>()) { $0.formUnion($1) }
    }
    #expect(results.count == 1)
  }
}

extension EvaluationArena {
  fileprivate func textOfValue(_ value: Cell, _ view: StoreView) -> String {
    ValueDump.dump(value, self, view)
  }
}
