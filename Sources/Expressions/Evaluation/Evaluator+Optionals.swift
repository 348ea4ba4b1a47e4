import Values

/// Optional values, which are there or not, and names for single values.
///
/// Nobody knows whether an optional holds what nobody recorded: it is unknown as a whole.
extension Evaluator {
  /// The optional without a value.
  static let none = Cell(tag: .optional)

  /// A value as an optional.
  mutating func makeOptional(_ value: Cell) -> Cell {
    guard value.tag != .unknown, value.tag != .error else { return value }
    guard spend(1) else { return EvaluationError.costExceeded.cell }
    var cell = arena.pointee.makeList(CollectionOfOne(value))
    cell.tag = .optional
    return cell
  }

  /// `record.?field`: a field that is null has no value.
  mutating func optionalField(_ slot: UInt32, of record: Cell) -> Cell {
    guard record.tag != .optional else {
      return record.aux == 0 ? record : optionalField(slot, of: item(0, of: record))
    }
    let value = field(slot, of: record)
    return value.tag == .null ? Self.none : makeOptional(value)
  }

  /// `list[?index]`, `map[?key]` and `map.?key`: what is not there has no value.
  mutating func optionalItem(at index: Cell, of container: Cell) -> Cell {
    guard container.tag != .optional else {
      return container.aux == 0 ? container : optionalItem(at: index, of: item(0, of: container))
    }
    // Only the look-up may fail; what is wrong before it stays an error.
    guard container.tag == .map || container.tag == .list, index.tag != .error else {
      return refuse(container, index)
    }
    let value = item(at: index, of: container)
    let isAbsent = [.noSuchKey, .invalidIndex].contains(EvaluationError(value))
    return isAbsent ? Self.none : makeOptional(value)
  }

  /// The functions of optional values.
  mutating func optional(_ builtin: Builtin, _ subject: Cell) -> Cell {
    switch (builtin, subject.tag) {
    case (.optionalOf, _): return makeOptional(subject)
    case (.optionalOfNonZeroValue, _):
      let isZero = isZero(subject)
      return isZero.tag == .bool ? isZero.isTrue ? Self.none : makeOptional(subject) : isZero
    case (.hasValue, .optional): return .bool(subject.aux == 1)
    case (.value, .optional): return subject.aux == 1 ? item(0, of: subject) : EvaluationError.noValue.cell
    case (.unwrapOptionals, .list): return unwrapped(subject)
    case (.firstItem, .list): return optionalItem(at: .int(0), of: subject)
    case (.lastItem, .list): return optionalItem(at: .int(Int64(subject.aux) - 1), of: subject)
    default: return refuse(subject)
    }
  }

  /// Whether a value is what its type begins with: 0, an empty text, an empty list.
  private func isZero(_ value: Cell) -> Cell {
    switch value.tag {
    case .null: return .bool(true)
    case .bool, .int, .uint: return .bool(value.bits == 0)
    case .double: return .bool(value.doubleValue == 0)
    case .string, .bytes: return .bool(withText(value) { $0.isEmpty })
    case .list, .map:
      return value.aux == 0 && value.flags.contains(.incomplete) ? .unknown : .bool(value.aux == 0)
    case .duration, .timestamp: return .bool(value.bits == 0 && value.aux == 0)
    case .period, .date: return .bool(value.bits == 0)
    case .optional: return .bool(value.aux == 0)
    default: return .bool(false)
    }
  }

  /// The values of a list of optionals; one that nobody knows may be among them or not.
  private mutating func unwrapped(_ list: Cell) -> Cell {
    guard spend(Int(list.aux)) else { return EvaluationError.costExceeded.cell }
    var values: [Cell] = []
    var isIncomplete = list.flags.contains(.incomplete)
    for index in 0..<Int(list.aux) {
      let value = item(index, of: list)
      switch value.tag {
      case .optional: if value.aux == 1 { values.append(item(0, of: value)) }
      case .unknown: isIncomplete = true
      default: return refuse(value)
      }
    }
    return arena.pointee.makeList(values, isIncomplete: isIncomplete)
  }

  /// `cel.bind`, `optMap` and `optFlatMap`.
  mutating func bind(_ step: UnsafeMutablePointer<Instruction>) -> Cell {
    let value = evaluate(step.pointee.a)
    let kind = BindKind(rawValue: step.pointee.detail)
    if kind == .bind {
      // An error or a gap counts only where the name is used.
      locals[Int(step.pointee.b)] = value
      return evaluate(step.pointee.c)
    }
    guard value.tag == .optional else { return refuse(value) }
    guard value.aux == 1 else { return value }
    locals[Int(step.pointee.b)] = item(0, of: value)
    let result = evaluate(step.pointee.c)
    if kind == .optMap { return makeOptional(result) }
    return result.tag == .optional ? result : refuse(result)
  }

  /// A list in which some items are left out when they have no value.
  mutating func makeSparseList(
    _ step: UnsafeMutablePointer<Instruction>,
    _ values: UnsafeBufferPointer<Cell>
  ) -> Cell {
    guard spend(values.count) else { return EvaluationError.costExceeded.cell }
    var items: [Cell] = []
    var isIncomplete = false
    for (position, value) in values.enumerated() {
      if value.tag == .error { return value }
      guard isOptionalItem(position, of: step) else {
        items.append(value)
        continue
      }
      switch value.tag {
      case .optional: if value.aux == 1 { items.append(item(0, of: value)) }
      case .unknown: isIncomplete = true
      default: return refuse(value)
      }
    }
    return arena.pointee.makeList(items, isIncomplete: isIncomplete)
  }

  /// A map in which some entries are left out when they have no value.
  mutating func makeSparseMap(
    _ step: UnsafeMutablePointer<Instruction>,
    _ values: UnsafeBufferPointer<Cell>
  ) -> Cell {
    var entries: [Cell] = []
    var isOpen = false
    for value in values where value.tag == .error { return value }
    for position in stride(from: 1, to: values.count, by: 2) {
      var value = values[position]
      if isOptionalItem(position, of: step) {
        switch value.tag {
        case .optional:
          if value.aux == 0 { continue }
          value = item(0, of: value)
        case .unknown: isOpen = true
        default: return refuse(value)
        }
      }
      entries += [values[position - 1], value]
    }
    let map = entries.withUnsafeBufferPointer { makeMap($0) }
    // Maps do not say that they may lack entries.
    return isOpen && map.tag == .map ? .unknown : map
  }

  /// Whether an operand of a list or map stands behind a `?`.
  func isOptionalItem(_ position: Int, of step: UnsafeMutablePointer<Instruction>) -> Bool {
    instructions[Int(operands[Int(step.pointee.b) + position])].operation == .optionalItem
  }
}
