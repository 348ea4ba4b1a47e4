/// The facts of the systems that conditions run over, by the number of a system; `cel-cpp.py` has the same.
enum SystemFacts {
  /// A day, counted from 1970, that lies behind the end of support of a third of the systems.
  static let today = 20_000

  static func state(_ number: Int) -> String { number % 5 == 4 ? "spare" : "production" }
  static func isNetworked(_ number: Int) -> Bool { number % 10 != 3 }
  static func supportEnd(_ number: Int) -> Int {
    number % 3 == 0 ? today - 1 - number % 7 : today + number % 7
  }

  /// A wrong answer has no speed.
  struct WrongAnswer: Error {}

  /// Throws unless as many of the first systems match as do when the same is asked in Swift.
  static func confirm(_ matches: Int, of count: Int) throws {
    guard matches == expected[count] else { throw WrongAnswer() }
  }

  private static let expected = [DynamicSystems.count, TypedSystems.count].reduce(into: [:]) {
    expected,
    count in
    expected[count] = (0..<count).count {
      state($0) == "production" && isNetworked($0) && supportEnd($0) < today
    }
  }
}
