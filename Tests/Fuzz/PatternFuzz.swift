import Diagnostics

@testable import Expressions

/// A pattern, a zero byte and a text: a match or none, the same at the first and the second reading, or a mistake at a
/// place inside the pattern.
@_cdecl("LLVMFuzzerTestOneInput")
public func patternFuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let end = bytes.firstIndex(of: 0) ?? count
  let text = UnsafeBufferPointer(rebasing: bytes[min(end + 1, count)...])
  do throws(PatternMistake) {
    let pattern = try Pattern(UnsafeBufferPointer(rebasing: bytes[..<end]))
    // Larger products are refused by the evaluation's budget.
    guard pattern.cost(ofLength: text.count) <= Evaluator.budget else { return 0 }
    let automaton = PatternAutomaton(pattern)
    let isFound = automaton.matches(text)
    precondition(automaton.matches(text) == isFound)
  } catch {
    precondition(error.range.lowerBound >= 0 && error.range.upperBound <= end)
    precondition(!error.message.en.isEmpty && !error.help.fr.isEmpty)
  }
  return 0
}
