import Values

/// Functions over places in texts, which count code points, as in CEL.
extension Evaluator {
  /// `charAt`: the letter at a place; behind the last one stands the empty text.
  mutating func letter(_ text: Cell, at index: Cell) -> Cell {
    guard text.tag == .string, index.tag == .int else { return refuse(text, index) }
    let bytes = bytes(text)
    guard let start = TextSearch.offset(ofCodePoint: index.bits, in: bytes) else {
      return EvaluationError.invalidArgument.cell
    }
    return makeText(Array(bytes[start..<TextSearch.endOfCodePoint(at: start, in: bytes)]))
  }

  mutating func substring(_ values: UnsafeBufferPointer<Cell>) -> Cell {
    guard values[0].tag == .string else { return refuse(values[0]) }
    for value in values.dropFirst() where value.tag != .int { return refuse(value) }
    let text = bytes(values[0])
    let ends = values.count > 2 ? values[2].bits : Int64(TextSearch.length(text))
    guard values[1].bits <= ends, let start = TextSearch.offset(ofCodePoint: values[1].bits, in: text),
      let end = TextSearch.offset(ofCodePoint: ends, in: text)
    else { return EvaluationError.invalidArgument.cell }
    return makeText(Array(text[start..<end]))
  }

  func firstIndex(_ values: UnsafeBufferPointer<Cell>) -> Cell {
    index(values, from: .int(0)) { TextSearch.find($0, in: $1, from: $2) }
  }

  func lastIndex(_ values: UnsafeBufferPointer<Cell>) -> Cell {
    index(values, from: nil) { TextSearch.findLast($0, in: $1, upTo: $2) }
  }

  /// Where a part stands in a text, searched from a place, which without one is `standard` or the end.
  private func index(
    _ values: UnsafeBufferPointer<Cell>,
    from standard: Cell?,
    _ search: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>, Int) -> Int?
  ) -> Cell {
    guard values[0].tag == .string, values[1].tag == .string else { return refuse(values[0], values[1]) }
    let text = bytes(values[0])
    let place = values.count > 2 ? values[2] : standard ?? .int(Int64(TextSearch.length(text)))
    guard place.tag == .int else { return refuse(place) }
    guard let start = TextSearch.offset(ofCodePoint: place.bits, in: text) else {
      return EvaluationError.invalidArgument.cell
    }
    let found = text.withUnsafeBufferPointer { text in
      withText(values[1]) { search($0, text, start) }
    }
    return .int(found.map { Int64(TextSearch.length(text[..<$0])) } ?? -1)
  }
}
