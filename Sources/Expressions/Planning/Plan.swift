import Values

/// Instructions at fixed addresses, so that evaluation reads them without counting references or checking bounds.
///
/// Nothing is written after `init`, which is what makes sharing between threads sound.
final class Plan: @unchecked Sendable {
  let instructions: UnsafeMutableBufferPointer<Instruction>
  let operands: UnsafeMutableBufferPointer<UInt32>
  let constants: UnsafeMutableBufferPointer<Cell>
  /// The functions of the host that are called.
  let functions: UnsafeMutableBufferPointer<TypeEnvironment.Function>
  /// The patterns that do not change.
  let patterns: UnsafeMutableBufferPointer<Pattern>
  /// The place of each instruction in the text.
  let ranges: [Range<Int>]
  /// The instruction whose value is the expression's.
  let root: UInt32
  /// How many frame slots the macros need.
  let localCount: Int
  /// How many functions and patterns there are, which must be released.
  private let counts: (functions: Int, patterns: Int)

  init(
    instructions: [Instruction],
    operands: [UInt32],
    constants: [Cell],
    ranges: [Range<Int>],
    root: UInt32,
    localCount: Int,
    functions: [TypeEnvironment.Function],
    patterns: [Pattern]
  ) {
    self.instructions = Self.allocate(instructions)
    self.operands = Self.allocate(operands)
    self.constants = Self.allocate(constants)
    self.functions = Self.allocate(functions)
    self.patterns = Self.allocate(patterns)
    self.ranges = ranges
    self.root = root
    self.localCount = localCount
    counts = (functions.count, patterns.count)
  }

  /// A copy at an address of its own, also of nothing.
  private static func allocate<Element>(_ elements: [Element]) -> UnsafeMutableBufferPointer<Element> {
    let buffer = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(1, elements.count))
    _ = buffer.initialize(from: elements)
    return buffer
  }

  deinit {
    functions.baseAddress?.deinitialize(count: counts.functions)
    patterns.baseAddress?.deinitialize(count: counts.patterns)
    instructions.deallocate()
    operands.deallocate()
    constants.deallocate()
    functions.deallocate()
    patterns.deallocate()
  }
}
