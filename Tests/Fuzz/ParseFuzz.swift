import Diagnostics

@testable import Expressions

/// Any bytes as an expression: a tree, or a mistake at a place inside them.
@_cdecl("LLVMFuzzerTestOneInput")
public func parseFuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(ExpressionDiagnostic) {
    let tree = try Parser.parse(bytes)
    for node in tree.nodes { precondition(node.range.upperBound <= count) }
  } catch {
    precondition(error.range.upperBound <= count && !error.message.en.isEmpty)
  }
  return 0
}
