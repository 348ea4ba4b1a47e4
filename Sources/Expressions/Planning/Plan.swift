import Values

/// Instructions at fixed addresses, so that evaluation reads them without counting references or checking bounds.
///
/// Nothing is written after `init`, which is what makes sharing between threads sound.
final class Plan: @unchecked Sendable {
  let instructions: UnsafeMutableBufferPointer<Instruction>
  let operands: UnsafeMutableBufferPointer<UInt32>
  let constants: UnsafeMutableBufferPointer<Cell>
  /// The place of each instruction in the text.
  let ranges: [Range<Int>]
  /// The instruction whose value is the expression's.
  let root: UInt32
  /// How many frame slots the macros need.
  let localCount: Int
  /// The functions of the host that are called.
  let functions: [TypeEnvironment.Function]
  /// The patterns that do not change.
  let patterns: [Pattern]

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
    self.instructions = .allocate(capacity: max(1, instructions.count))
    self.operands = .allocate(capacity: max(1, operands.count))
    self.constants = .allocate(capacity: max(1, constants.count))
    _ = self.instructions.initialize(from: instructions)
    _ = self.operands.initialize(from: operands)
    _ = self.constants.initialize(from: constants)
    self.ranges = ranges
    self.root = root
    self.localCount = localCount
    self.functions = functions
    self.patterns = patterns
  }

  deinit {
    instructions.deallocate()
    operands.deallocate()
    constants.deallocate()
  }
}
