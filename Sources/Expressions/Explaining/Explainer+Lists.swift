import Values

/// Items of lists and maps with what they rest on.
extension Explainer {
  /// The items of a list, or the keys and values of a map.
  func items(of list: Explained) -> [Explained] {
    if let items = list.items { return items }
    let count = Int(list.value.aux) * (list.value.tag == .map ? 2 : 1)
    return (0..<count).map { item($0, of: list) }
  }

  /// An item of a list, or a key or value of a map, that the expression did not make.
  func item(_ index: Int, of list: Explained) -> Explained {
    let value = evaluator.item(index, of: list.value)
    // What a function made of its operands has no facts of its own, only theirs.
    if list.value.flags.contains(.temporary) { return Explained(value: value, support: list.support) }
    let origin = list.path ?? FactPath(variable: FactPath.noVariable, steps: [])
    let path = origin.appending(.item(index: index, row: value.tag == .row ? value.rowID : nil))
    return fact(value, at: path, support: list.support)
  }

  /// A map that the expression made of keys and values in turn: that it is one rests on every key.
  func map(_ value: Cell, of entries: [Explained], support: [[FactPath]] = [[]]) -> Explained {
    let keys = stride(from: 0, to: entries.count, by: 2).map { entries[$0].reasons }
    return Explained(value: value, support: Reasons.join([support] + keys), items: entries)
  }

  /// What would complete an incomplete list.
  func gap(of list: Explained) -> [FactPath] {
    guard list.value.flags.contains(.incomplete) else { return [] }
    return list.gap.isEmpty ? list.path.map { [$0] } ?? [] : list.gap
  }

  private func isContainer(_ value: Cell) -> Bool {
    value.tag == .list || value.tag == .map || value.tag == .optional
  }

  /// One set of facts per reason for a value with all its items.
  ///
  /// Lists that hold one list many times over unfold to far more items than were ever made, so each takes steps.
  mutating func wholeReasons(_ value: Explained) -> [[FactPath]] {
    guard isContainer(value.value) else { return value.reasons }
    var parts = [value.reasons]
    for item in items(of: value) {
      guard evaluator.spend(32) else { return [[]] }
      parts.append(wholeReasons(item))
    }
    return Reasons.join(parts)
  }

  /// The facts that keep a value, or one of its items, from being known.
  mutating func lacking(_ value: Explained) -> [FactPath] {
    guard isContainer(value.value) else { return value.missing }
    var missing = gap(of: value)
    for item in items(of: value) {
      guard evaluator.spend(32) else { return [] }
      missing += lacking(item)
    }
    return missing
  }

  mutating func item(at index: Explained, of container: Explained) -> Explained {
    if container.value.tag == .map { return value(forKey: index, of: container) }
    if container.value.tag == .optional { return optionalItem(at: index, of: container) }
    let value = evaluator.item(at: index.value, of: container.value)
    let items = container.value.tag == .list && value.tag != .error ? items(of: container) : []
    guard index.value.tag == .int, !container.value.flags.contains(.incomplete), !items.isEmpty else {
      return computed(value, from: [container, index])
    }
    var result = items[Int(index.value.bits)]
    result.support = Reasons.join([container.reasons, index.reasons, result.support])
    return result
  }

  mutating func value(forKey key: Explained, of map: Explained) -> Explained {
    if map.value.tag == .optional { return optionalItem(at: key, of: map) }
    let value = evaluator.value(forKey: key.value, of: map.value)
    guard map.value.tag == .map, value.tag != .error, key.value.tag != .unknown,
      let position = evaluator.position(ofKey: key.value, in: map.value)
    else { return computed(value, from: [map, key]) }
    var result = items(of: map)[2 * position + 1]
    result.support = Reasons.join([map.reasons, key.reasons, result.support])
    return result
  }
}
