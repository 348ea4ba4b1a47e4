import Expressions
import Values

/// Patterns as expressions use them: written down, and only known while running.
struct PatternSearch {
  private static let environment = TypeEnvironment(
    variables: [.init(name: "text", type: .string), .init(name: "pattern", type: .string)]
  )

  private var store = RecordStore(slotsPerEntity: [])
  private var arena = EvaluationArena()
  private let dynamic: CompiledExpression

  init() throws {
    dynamic = try ExpressionCompiler.compile(
      "text.matches(pattern)",
      as: .bool,
      in: Self.environment,
      strings: &store.strings
    )
  }

  /// A text as CEL writes it.
  static func literal(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "'": "\\'"
      case "\n": "\\n"
      case "\r": "\\r"
      default: String(scalar)
      }
    }
    return "'\(escaped.joined())'"
  }

  /// The values of `matches` for some texts and a pattern that is a literal; nil when it does not compile.
  mutating func values(_ pattern: String, _ texts: [String]) -> [String]? {
    let expression: CompiledExpression
    do throws(ExpressionErrors) {
      expression = try ExpressionCompiler.compile(
        "text.matches(\(Self.literal(pattern)))",
        as: .bool,
        in: Self.environment,
        strings: &store.strings
      )
    } catch {
      return nil
    }
    return texts.map { run(expression, $0, "") }
  }

  /// The value of `matches` for a pattern that is only known while running.
  mutating func dynamicValue(_ pattern: String, _ text: String) -> String { run(dynamic, text, pattern) }

  private mutating func run(_ expression: CompiledExpression, _ text: String, _ pattern: String) -> String {
    let variables = [text, pattern].map { Cell.string(store.strings.intern($0)) }
    return store.withView { view in
      ValueDump.dump(expression.evaluate(variables, in: view, arena: &arena), arena, view)
    }
  }
}
