import Diagnostics

extension FactTable {
  /// Reads a whole number from 0 to below a limit; anything else is told.
  func amount(
    _ row: Int,
    _ column: Column,
    below limit: Int,
    into diagnostics: inout DiagnosticBag
  ) -> Int? {
    if let amount = Int(text(row, column)), (0..<limit).contains(amount) { return amount }
    reject(row, column, allowed: "0 … \(limit - 1)", into: &diagnostics)
    return nil
  }

  /// Reads a whole number that may be left out: `.some(nil)` for an empty field, nil for what is none, which is told.
  func optionalAmount(
    _ row: Int,
    _ column: Column,
    below limit: Int,
    into diagnostics: inout DiagnosticBag
  ) -> Int?? {
    isEmpty(row, column)
      ? .some(nil) : amount(row, column, below: limit, into: &diagnostics).map(Optional.some)
  }

  /// Reads a range of basis points from two columns; one that is none is told.
  func basisPoints(
    _ row: Int,
    _ least: Column,
    _ most: Column,
    into diagnostics: inout DiagnosticBag
  ) -> ClosedRange<Int>? {
    guard let lower = amount(row, least, below: 10_001, into: &diagnostics),
      let upper = amount(row, most, below: 10_001, into: &diagnostics)
    else { return nil }
    if lower <= upper { return lower...upper }
    reject(row, most, allowed: "\(lower) … 10000", into: &diagnostics)
    return nil
  }

  /// Reads one of the words of an enumeration; another one is told.
  func word<Word: RawRepresentable & CaseIterable>(
    _ row: Int,
    _ column: Column,
    as type: Word.Type,
    into diagnostics: inout DiagnosticBag
  ) -> Word? where Word.RawValue == String {
    if let word = Word(rawValue: text(row, column)) { return word }
    let words = Word.allCases.map(\.rawValue).joined(separator: " | ")
    reject(row, column, allowed: words, into: &diagnostics)
    return nil
  }

  /// Reads `yes` or `no`; anything else is told.
  func flag(_ row: Int, _ column: Column, into diagnostics: inout DiagnosticBag) -> Bool? {
    switch text(row, column) {
    case "yes": return true
    case "no": return false
    default:
      reject(row, column, allowed: "yes | no", into: &diagnostics)
      return nil
    }
  }

  /// Reads a text in both languages that may not be left out.
  func requiredText(_ row: Int, _ en: Column, _ fr: Column, into diagnostics: inout DiagnosticBag)
    -> LocalizedText?
  {
    if let text = localized(row, en, fr, into: &diagnostics) { return text }
    if isEmpty(row, en), isEmpty(row, fr) { reject(row, en, allowed: "…", into: &diagnostics) }
    return nil
  }
}
