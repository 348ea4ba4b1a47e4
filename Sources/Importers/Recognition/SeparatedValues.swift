/// Tables that spreadsheets write: values between semicolons, commas or tabs, in any encoding that has ASCII
/// in it.
///
/// They are valid YAML more often than not (one long text), so that nothing else would tell them apart.
public enum SeparatedValues {
  /// Whether a text is such a table: its first two lines have equally many separators, and no keys.
  public static func recognises(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = (bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]).prefix(1 << 16)
    let lines = text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(2)
    guard let first = lines.first, let second = lines.dropFirst().first, !isStructured(first),
      !isStructured(second)
    else { return false }
    return ";,\t".utf8.contains { separator in
      let count = separators(separator, in: first)
      return count > 0 && count == separators(separator, in: second)
    }
  }

  /// Whether a line begins as YAML, JSON or XML do, or holds a key.
  private static func isStructured(_ line: ArraySlice<UInt8>) -> Bool {
    guard let start = line.first else { return true }
    let isKey = line.last == UInt8(ascii: ":") || line.firstRange(of: Array(": ".utf8)) != nil
    return " -#%&*!|>{[<?".utf8.contains(start) || isKey
  }

  /// How many separators stand outside of quotes.
  private static func separators(_ separator: UInt8, in line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var isQuoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == separator, !isQuoted { count += 1 }
    }
    return count
  }
}
