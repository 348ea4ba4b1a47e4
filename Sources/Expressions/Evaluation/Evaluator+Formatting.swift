import Values

/// `format`: a text with values in the place of its verbs.
extension Evaluator {
  mutating func formatted(_ template: Cell, with list: Cell) -> Cell {
    guard template.tag == .string else { return refuse(template) }
    guard let items = knownItems(list) else { return unknownOrRefused(list) }
    let template = bytes(template)
    let percent = UInt8(ascii: "%")
    var output: [UInt8] = []
    var next = 0
    var position = 0
    while position < template.count {
      let byte = template[position]
      position += 1
      if byte != percent || position < template.count && template[position] == percent {
        output.append(byte)
        position += byte == percent ? 1 : 0
        continue
      }
      guard let verb = FormatVerb(template, at: &position), next < items.count else {
        return EvaluationError.invalidArgument.cell
      }
      if let failure = append(items[next], as: verb, to: &output) { return failure }
      next += 1
    }
    // A byte string may hold anything, a text only UTF-8.
    guard String(validating: output, as: UTF8.self) != nil else {
      return EvaluationError.invalidConversion.cell
    }
    return makeText(output)
  }

  /// Appends a value; returns why it cannot.
  private mutating func append(_ value: Cell, as verb: FormatVerb, to output: inout [UInt8]) -> Cell? {
    let text: String
    switch (verb.kind, value.tag) {
    case (.text, _), (.decimal, .int), (.decimal, .uint), (.decimal, .double):
      return append(value, to: &output)
    case (.fixed, _), (.scientific, _):
      guard let number = doubleAmount(value) else { return refuse(value) }
      let isFixed = verb.kind == .fixed
      text =
        Self.unusual(number)
        ?? (isFixed
          ? DecimalDigits(number).fixed(verb.precision) : DecimalDigits(number).scientific(verb.precision))
    case (.binary, .bool): text = value.isTrue ? "1" : "0"
    case (.binary, .int), (.octal, .int), (.hexadecimal, .int), (.upperHexadecimal, .int):
      text = Self.spelled(value.bits, verb.kind)
    case (.binary, .uint), (.octal, .uint), (.hexadecimal, .uint), (.upperHexadecimal, .uint):
      text = Self.spelled(UInt64(bitPattern: value.bits), verb.kind)
    case (.hexadecimal, .string), (.hexadecimal, .bytes), (.upperHexadecimal, .string),
      (.upperHexadecimal, .bytes):
      return appendHexadecimal(bytes(value), isUpper: verb.kind == .upperHexadecimal, to: &output)
    default: return refuse(value)
    }
    return append(text, to: &output)
  }

  private static func spelled(_ number: some BinaryInteger, _ kind: FormatVerb.Kind) -> String {
    switch kind {
    case .binary: String(number, radix: 2)
    case .octal: String(number, radix: 8)
    case .upperHexadecimal: String(number, radix: 16, uppercase: true)
    default: String(number, radix: 16)
    }
  }

  private static func unusual(_ number: Double) -> String? {
    number.isNaN ? "NaN" : number.isInfinite ? (number < 0 ? "-Infinity" : "Infinity") : nil
  }

  private mutating func append(_ text: String, to output: inout [UInt8]) -> Cell? {
    guard spend(text.utf8.count) else { return EvaluationError.costExceeded.cell }
    output += text.utf8
    return nil
  }

  private mutating func appendHexadecimal(_ bytes: [UInt8], isUpper: Bool, to output: inout [UInt8]) -> Cell?
  {
    guard spend(2 * bytes.count) else { return EvaluationError.costExceeded.cell }
    for byte in bytes {
      for digit in [byte >> 4, byte & 15] {
        output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: isUpper ? "A" : "a") + digit - 10)
      }
    }
    return nil
  }

  /// Appends a value as `%s` spells it; lists and maps with all they hold, a map's entries in the order of their keys.
  private mutating func append(_ value: Cell, to output: inout [UInt8]) -> Cell? {
    guard spend(1) else { return EvaluationError.costExceeded.cell }
    switch value.tag {
    case .unknown, .error: return value
    case .null: return append("null", to: &output)
    case .double:
      let number = value.doubleValue
      return append(Self.unusual(number) ?? DecimalDigits.shortest(number), to: &output)
    case .string, .bytes:
      let text = bytes(value)
      guard spend(text.count) else { return EvaluationError.costExceeded.cell }
      output += text
      return nil
    case .list, .map: return appendItems(of: value, to: &output)
    default:
      guard let text = text(of: value) else { return refuse(value) }
      return append(text, to: &output)
    }
  }

  private func text(of value: Cell) -> String? {
    switch value.tag {
    case .type: TypeNumbers.name(of: value)
    case .ip, .cidr: networkText(value)
    default: ValueSpelling.text(value)
    }
  }

  private mutating func appendItems(of container: Cell, to output: inout [UInt8]) -> Cell? {
    if container.flags.contains(.incomplete) { return .unknown }
    var parts: [[UInt8]] = []
    for item in items(of: container) {
      var part: [UInt8] = []
      if let failure = append(item, to: &part) { return failure }
      parts.append(part)
    }
    if container.tag == .map {
      let entries = stride(from: 0, to: parts.count, by: 2).sorted {
        parts[$0].lexicographicallyPrecedes(parts[$1])
      }
      parts = entries.map { parts[$0] + Array(": ".utf8) + parts[$0 + 1] }
    }
    let separators = Array(", ".utf8)
    guard spend(parts.reduce(2) { $0 + $1.count + separators.count }) else {
      return EvaluationError.costExceeded.cell
    }
    output.append(UInt8(ascii: container.tag == .map ? "{" : "["))
    output += parts.joined(separator: separators)
    output.append(UInt8(ascii: container.tag == .map ? "}" : "]"))
    return nil
  }
}
