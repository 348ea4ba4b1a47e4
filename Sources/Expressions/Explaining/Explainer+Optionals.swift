import Values

/// Optional values with what they rest on: that one is there is known as soon as its value is.
extension Explainer {
  /// A value as an optional; `value` is the cell of the optional, or of what stands in its way.
  private func optional(_ value: Cell, of item: Explained, support: [[FactPath]] = [[]]) -> Explained {
    guard value.tag == .optional else { return Explained(value: value, missing: item.missing) }
    return Explained(value: value, support: Reasons.join([support, item.reasons]), items: [item])
  }

  /// The value of an optional that has one.
  private func value(of optional: Explained) -> Explained {
    guard var item = items(of: optional).first else { return Explained(value: .unknown) }
    item.support = Reasons.join([optional.support, item.support])
    return item
  }

  mutating func optionalField(_ slot: UInt32, of record: Explained) -> Explained {
    if record.value.tag == .optional {
      return record.value.aux == 0 ? record : optionalField(slot, of: value(of: record))
    }
    let fact = field(slot, of: record)
    if fact.value.tag == .null { return Explained(value: Evaluator.none, support: fact.reasons) }
    return optional(evaluator.makeOptional(fact.value), of: fact)
  }

  mutating func optionalItem(at index: Explained, of container: Explained) -> Explained {
    if container.value.tag == .optional {
      return container.value.aux == 0 ? container : optionalItem(at: index, of: value(of: container))
    }
    let value = evaluator.optionalItem(at: index.value, of: container.value)
    guard value.tag == .optional else {
      return value.tag == .unknown && container.value.tag == .list && index.value.tag != .unknown
        ? item(at: index, of: container) : computed(value, from: [container, index])
    }
    guard value.aux == 0 else { return optional(value, of: item(at: index, of: container)) }
    return Explained(value: value, support: Reasons.join([container.reasons, index.reasons]))
  }

  mutating func optionalOr(_ step: Instruction) -> Explained {
    let first = explain(step.a)
    guard first.value.tag == .optional else {
      return computed(evaluator.refuse(first.value), from: [first])
    }
    guard first.value.aux == 0 else { return step.detail == 1 ? value(of: first) : first }
    var second = explain(step.b)
    second.support = Reasons.join([first.support, second.support])
    return second
  }

  /// `cel.bind`, `optMap` and `optFlatMap`.
  mutating func bind(_ step: Instruction) -> Explained {
    let given = explain(step.a)
    let kind = BindKind(rawValue: step.detail)
    if kind == .bind {
      setLocal(step.b, to: given)
      return explain(step.c)
    }
    guard given.value.tag == .optional else {
      return computed(evaluator.refuse(given.value), from: [given])
    }
    guard given.value.aux == 1 else { return given }
    setLocal(step.b, to: value(of: given))
    var result = explain(step.c)
    if kind == .optMap {
      return optional(evaluator.makeOptional(result.value), of: result, support: given.support)
    }
    guard result.value.tag == .optional else {
      return computed(evaluator.refuse(result.value), from: [result])
    }
    result.support = Reasons.join([given.support, result.support])
    return result
  }

  /// What a function of optional values made; nil when the rule of all functions says enough.
  mutating func optional(_ builtin: Builtin, _ value: Cell, _ operands: [Explained]) -> Explained? {
    guard let operand = operands.first else { return nil }
    switch builtin {
    case .optionalOf where value.tag == .optional, .optionalOfNonZeroValue where value.tag == .optional:
      return value.aux == 1
        ? optional(value, of: operand) : Explained(value: value, support: operand.reasons)
    case .hasValue where value.tag == .bool: return Explained(value: value, support: operand.reasons)
    case .value where operand.value.tag == .optional && operand.value.aux == 1:
      return self.value(of: operand)
    case .firstItem: return optionalItem(at: Explained(value: .int(0)), of: operand)
    case .lastItem:
      return optionalItem(at: Explained(value: .int(Int64(operand.value.aux) - 1)), of: operand)
    case .unwrapOptionals where value.tag == .list:
      var result = Explained(value: value, support: operand.reasons, items: [], gap: gap(of: operand))
      for item in items(of: operand) { add(item, to: &result) }
      return result
    default: return nil
    }
  }

  /// A list or map in which some parts are left out when they have no value.
  mutating func sparse(_ id: UInt32, _ value: Cell, _ operands: [Explained]) -> Explained {
    guard value.tag == .list || value.tag == .map else { return computed(value, from: operands) }
    var result = Explained(value: value, items: [])
    let step = evaluator.instructions + Int(id)
    for (position, operand) in operands.enumerated() {
      let isKey = value.tag == .map && position % 2 == 0
      if isKey {
        continue
      } else if evaluator.isOptionalItem(position, of: step) {
        add(operand, behind: value.tag == .map ? operands[position - 1] : nil, to: &result)
      } else {
        if value.tag == .map { result.items?.append(operands[position - 1]) }
        result.items?.append(operand)
      }
    }
    guard value.tag == .map else { return result }
    return map(value, of: result.items ?? [], support: result.support)
  }

  /// Adds what an optional holds to a list or map, if it holds something.
  private func add(_ optional: Explained, behind key: Explained? = nil, to result: inout Explained) {
    guard optional.value.tag == .optional else {
      result.gap += optional.missing
      return
    }
    result.support = Reasons.join([result.support, optional.reasons])
    guard optional.value.aux == 1 else { return }
    if let key { result.items?.append(key) }
    result.items?.append(value(of: optional))
  }
}
