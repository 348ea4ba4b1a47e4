import Expressions
import Values

/// Prints how long the rule language takes, in nanoseconds, one figure a line: `.ci/bench-expressions` sets them beside
/// those of `cel-cpp.py`, which does the same work over the same texts.
@main
struct ExpressionBenchmark {
  static func main() throws {
    try print("typed", nanoseconds(TypedSystems().evaluation()))
    let once = try nanoseconds(DynamicSystems.evaluation(repetitions: 1))
    let often = try nanoseconds(DynamicSystems.evaluation(repetitions: 101))
    print("dynamic", (often - once) / 100 / Double(DynamicSystems.count))
    try print("compile", nanoseconds(TypedSystems().compilation()))
  }

  private static func print(_ name: String, _ time: Double) {
    Swift.print("\(name)\t\(Int(time.rounded()))")
  }

  /// The shortest of several runs, per unit of work; others on the machine only ever make a run longer.
  private static func nanoseconds(_ work: () throws -> Int) rethrows -> Double {
    var best = Double.infinity
    let clock = ContinuousClock()
    for _ in 0..<20 {
      var units = 0
      let elapsed = try clock.measure { units = try work() }
      best = min(best, elapsed / .nanoseconds(1) / Double(units))
    }
    return best
  }
}
