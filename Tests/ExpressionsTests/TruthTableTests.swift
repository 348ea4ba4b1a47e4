import Expressions
import Testing
import Values

/// The whole truth tables of the four values that a condition can have.
@Suite("Three-valued logic")
struct TruthTableTests {
  /// A value with an expression that has it: a variable, or a division that fails.
  static let values = ["true", "false", "unknown", "error"]

  private static func evaluate(_ text: String) throws -> String {
    let environment = TypeEnvironment(variables: [
      .init(name: "t", type: .bool), .init(name: "f", type: .bool), .init(name: "u", type: .bool),
      .init(name: "zero", type: .int), .init(name: "full", type: .list(.int)),
      .init(name: "gappy", type: .list(.int)),
      .init(name: "lost", type: .list(.int)),
    ])
    var store = RecordStore(slotsPerEntity: [])
    let expression = try ExpressionCompiler.compile(text, as: nil, in: environment, strings: &store.strings)
    let items = [Cell.int(0), .int(1), .int(2)]
    let full = store.addList(items, from: items.map { _ in .none })
    let gappy = store.addList(items, from: items.map { _ in .none }, isIncomplete: true)
    var arena = EvaluationArena()
    return store.withView { view in
      let value = expression.evaluate(
        [.bool(true), .bool(false), .unknown, .int(0), full, gappy, .unknown],
        in: view,
        arena: &arena
      )
      return value.tag == .error ? "error" : ValueDump.dump(value, arena, view)
    }
  }

  private static func spelling(_ value: String) -> String {
    ["true": "t", "false": "f", "unknown": "u", "error": "(1 / zero == 1)"][value] ?? ""
  }

  /// `&&` by the rule alone: one false decides; else unknown before error before true.
  private static func conjunction(_ left: String, _ right: String) -> String {
    for value in ["false", "unknown", "error"] where left == value || right == value { return value }
    return "true"
  }

  private static func opposite(_ value: String) -> String {
    ["true": "false", "false": "true"][value] ?? value
  }

  @Test("&& and || with their operands either way round", arguments: values, values)
  func chains(_ left: String, _ right: String) throws {
    let (first, second) = (Self.spelling(left), Self.spelling(right))
    #expect(try Self.evaluate("\(first) && \(second)") == Self.conjunction(left, right))
    let disjunction = Self.opposite(Self.conjunction(Self.opposite(left), Self.opposite(right)))
    #expect(try Self.evaluate("\(first) || \(second)") == disjunction)
    // Everywhere else an error outweighs what is unknown, and nothing absorbs.
    let strict =
      left == "error" || right == "error"
      ? "error" : left == "unknown" || right == "unknown" ? "unknown" : nil
    #expect(try Self.evaluate("\(first) == \(second)") == strict ?? (left == right ? "true" : "false"))
  }

  @Test("! and ?:", arguments: values)
  func choices(_ value: String) throws {
    let spelling = Self.spelling(value)
    #expect(try Self.evaluate("!\(spelling)") == Self.opposite(value))
    for other in Self.values {
      let choice = value == "true" ? other : value == "false" ? "true" : value
      #expect(try Self.evaluate("\(spelling) ? \(Self.spelling(other)) : t") == choice)
    }
  }

  /// The items of every list are 0, 1 and 2; `conditions` says what the condition is for each.
  @Test("macros over complete, incomplete and unknown lists", arguments: values, values)
  func macros(_ second: String, _ third: String) throws {
    for first in ["true", "false"] {
      let conditions = [first, second, third]
      let body =
        "x == 0 ? \(Self.spelling(first)) : x == 1 ? \(Self.spelling(second)) : \(Self.spelling(third))"
      let all = conditions.reduce("true", Self.conjunction)
      let exists = Self.opposite(conditions.map(Self.opposite).reduce("true", Self.conjunction))
      #expect(try Self.evaluate("full.all(x, \(body))") == all)
      #expect(try Self.evaluate("full.exists(x, \(body))") == exists)
      #expect(try Self.evaluate("gappy.all(x, \(body))") == Self.conjunction(all, "unknown"))
      #expect(
        try Self.evaluate("gappy.exists(x, \(body))")
          == Self.opposite(Self.conjunction(Self.opposite(exists), "unknown"))
      )
      let count = conditions.count { $0 == "true" }
      let isOpen = conditions.contains("unknown")
      let hasError = conditions.contains("error")
      let one = hasError ? "error" : count > 1 ? "false" : isOpen ? "unknown" : count == 1 ? "true" : "false"
      #expect(try Self.evaluate("full.exists_one(x, \(body))") == one)
      #expect(
        try Self.evaluate("gappy.exists_one(x, \(body))")
          == (hasError ? "error" : count > 1 ? "false" : "unknown")
      )
      let size = hasError ? "error" : isOpen ? "unknown" : "\(count)"
      #expect(try Self.evaluate("full.filter(x, \(body)).size()") == size)
      #expect(try Self.evaluate("gappy.filter(x, \(body)).size()") == (hasError ? "error" : "unknown"))
      for macro in ["all", "exists", "exists_one", "filter"] {
        #expect(try Self.evaluate("lost.\(macro)(x, \(body))") == "unknown")
      }
    }
  }

  @Test(
    "what an incomplete list leaves open",
    arguments: [
      ("gappy.size()", "unknown"), ("1 in gappy", "true"), ("3 in gappy", "unknown"), ("gappy[0]", "unknown"),
      ("gappy == full", "unknown"), ("gappy.sum()", "unknown"), ("full.sum()", "3"),
      ("gappy.max()", "unknown"),
      ("gappy.map(x, x + 1).exists(x, x == 3)", "true"), ("gappy.map(x, x + 1).exists(x, x == 4)", "unknown"),
      ("(gappy + full).size()", "unknown"), ("(gappy + full).exists(x, x == 1)", "true"), ("[u].size()", "1"),
      ("[u, t].exists(x, x)", "true"), ("[u, f].exists(x, x)", "unknown"), ("lost.size()", "unknown"),
      ("{'a': u}.a", "unknown"), ("{'a': u, 'b': 1}.b", "1"), ("[1 / zero].size()", "error"),
      ("u in [t, f]", "unknown"),
      ("[u] == [t]", "unknown"), ("[u, t] == [t, f]", "false"), ("[u] == [t, f]", "false"),
      ("u == null", "unknown"),
      ("type(u) == bool", "unknown"), ("u in []", "unknown"), ("(full + lost).exists(x, x == 1)", "true"),
      ("(lost + full).all(x, x < 3)", "unknown"), ("full.filter(x, u).size()", "unknown"),
    ]
  )
  func gaps(_ text: String, _ value: String) throws {
    #expect(try Self.evaluate(text) == value)
  }
}
