/// The exact decimal digits of a floating-point number's amount, and its spellings.
///
/// A fraction of binary digits ends in decimal digits too, so that rounding sees the number itself: halves, which go to
/// the even digit, are real halves.
struct DecimalDigits {
  /// Digits from 0 to 9, the most significant first.
  private var digits: [UInt8]
  /// How many of them stand before the point; at least one.
  private var wholeCount: Int
  private let isNegative: Bool

  private static let base: UInt64 = 1_000_000_000

  /// The digits of a finite number.
  init(_ value: Double) {
    isNegative = value.sign == .minus
    let isNormal = value.exponentBitPattern != 0
    let significand = value.significandBitPattern | (isNormal ? 1 << 52 : 0)
    let exponent = Int(isNormal ? value.exponentBitPattern : 1) - 1075
    // Groups of nine digits, the least significant first: the significand times a power of two, or, for a fraction of
    // `-exponent` binary digits, times that power of five, which moves the point by as many decimal digits.
    var groups = [significand % Self.base, significand / Self.base]
    let chunk = exponent < 0 ? 12 : 28
    var rest = abs(exponent)
    while rest > 0 {
      let power = min(rest, chunk)
      let factor = (0..<power).reduce(1 as UInt64) { product, _ in product * (exponent < 0 ? 5 : 2) }
      var carry: UInt64 = 0
      for index in groups.indices {
        let product = groups[index] * factor + carry
        groups[index] = product % Self.base
        carry = product / Self.base
      }
      if carry > 0 { groups.append(carry) }
      rest -= power
    }
    digits = groups.reversed().flatMap { group in
      let text = Array(String(group).utf8)
      return Array(repeating: 0, count: 9 - text.count) + text.map { $0 - UInt8(ascii: "0") }
    }
    let fractionCount = max(0, -exponent)
    if digits.count <= fractionCount {
      digits = Array(repeating: 0, count: fractionCount + 1 - digits.count) + digits
    }
    wholeCount = digits.count - fractionCount
    let zeros = digits[..<(wholeCount - 1)].prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    wholeCount -= zeros
  }

  /// `-12.35` with as many digits behind the point.
  func fixed(_ places: Int) -> String {
    var copy = self
    copy.round(to: wholeCount + places)
    return copy.spelled(exponent: nil)
  }

  /// `1.234e+01` with as many digits behind the point.
  func scientific(_ places: Int) -> String {
    var copy = self
    let zeros = digits.prefix { $0 == 0 }.count
    guard zeros < digits.count else {
      copy.round(to: wholeCount + places)
      copy.digits.removeFirst(wholeCount - 1)
      copy.wholeCount = 1
      return copy.spelled(exponent: 0)
    }
    copy.digits.removeFirst(zeros)
    copy.wholeCount = 1
    copy.round(to: places + 1)
    let carried = copy.wholeCount - 1
    if carried > 0 {
      copy.digits.removeLast()
      copy.wholeCount = 1
    }
    return copy.spelled(exponent: wholeCount - 1 - zeros + carried)
  }

  /// Keeps so many digits, to the nearest and to the even one of two.
  private mutating func round(to count: Int) {
    guard count < digits.count else {
      digits += Array(repeating: 0, count: count - digits.count)
      return
    }
    let dropped = digits[count...]
    let isOdd = count > 0 && digits[count - 1] % 2 == 1
    let isUp =
      dropped[count] > 5 || dropped[count] == 5 && (isOdd || dropped.dropFirst().contains { $0 != 0 })
    digits.removeSubrange(count...)
    guard isUp else { return }
    var position = count - 1
    while position >= 0, digits[position] == 9 {
      digits[position] = 0
      position -= 1
    }
    if position >= 0 {
      digits[position] += 1
    } else {
      digits.insert(1, at: 0)
      wholeCount += 1
    }
  }

  private func spelled(exponent: Int?) -> String {
    let letters = digits.map { $0 + UInt8(ascii: "0") }
    var text = isNegative ? "-" : ""
    text += String(decoding: letters[..<wholeCount], as: UTF8.self)
    if digits.count > wholeCount { text += "." + String(decoding: letters[wholeCount...], as: UTF8.self) }
    guard let exponent else { return text }
    return text + (exponent < 0 ? "e-" : "e+") + (abs(exponent) < 10 ? "0" : "") + String(abs(exponent))
  }

  /// The fewest digits that read back as the same number, never with an exponent.
  static func shortest(_ value: Double) -> String {
    let parts = value.magnitude.description.split(separator: "e")
    guard let mantissa = parts.first else { return "" }
    let pieces = mantissa.split(separator: ".")
    let whole = pieces.first.map(String.init) ?? ""
    let fraction = pieces.count > 1 && pieces[1] != "0" ? String(pieces[1]) : ""
    let point = whole.utf8.count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    var digits = whole + fraction
    let sign = value.sign == .minus ? "-" : ""
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.utf8.count {
      return sign + digits + String(repeating: "0", count: point - digits.utf8.count)
    }
    digits.insert(".", at: digits.index(digits.startIndex, offsetBy: point))
    return sign + digits
  }
}
