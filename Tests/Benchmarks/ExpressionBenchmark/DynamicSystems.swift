import Expressions
import Values

/// Systems as maps without a declared type, made by the language itself, and the condition inside a loop over them.
struct DynamicSystems {
  /// How many maps there are.
  static let count = 50
  private static let condition =
    "s.state == 'production' && s.is_networked && s.os.support_ends_on < \(SystemFacts.today)"

  /// Makes the maps and asks all of them, again and again, in one evaluation; what the loop costs is part of it.
  static func evaluation(repetitions: Int) throws -> () throws -> Int {
    let maps = (0..<count).map(literal).joined(separator: ", ")
    let turns = (0..<repetitions).map(String.init).joined(separator: ", ")
    var store = RecordStore(slotsPerEntity: [])
    let question = try ExpressionCompiler.compile(
      "[[\(maps)]].map(systems, [\(turns)].map(turn, systems.filter(s, \(condition)).size()))",
      as: nil,
      in: TypeEnvironment(),
      strings: &store.strings
    )
    return {
      try store.withView { view in
        var arena = EvaluationArena()
        let answer = question.evaluate([], in: view, arena: &arena)
        for list in arena.items(of: answer, in: view) {
          for matches in arena.items(of: list, in: view) {
            try SystemFacts.confirm(Int(matches.bits), of: count)
          }
        }
        return 1
      }
    }
  }

  /// A system as the language writes it.
  private static func literal(_ number: Int) -> String {
    "{'state': '\(SystemFacts.state(number))', 'is_networked': \(SystemFacts.isNetworked(number)), "
      + "'os': {'support_ends_on': \(SystemFacts.supportEnd(number))}}"
  }
}
