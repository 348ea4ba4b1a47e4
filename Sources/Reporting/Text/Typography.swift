import Diagnostics
import Values

/// How texts for people are set in a language.
struct Typography: Sendable {
  /// The language.
  let language: Language

  /// A text of the project in the language, with the no-break spaces that French wants.
  func text(_ text: LocalizedText) -> String {
    language == .fr ? Self.withNoBreakSpaces(text.fr) : text.en
  }

  /// A fixed text in the language.
  func words(_ english: String, _ french: String) -> String { text(LocalizedText(en: english, fr: french)) }

  /// A day in running text: 24/11/2026, 24 November 2026.
  func day(_ date: CalendarDate) -> String { date.written(in: language) }

  /// A number with its thousands apart.
  func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    return (value < 0 ? "-" : "") + groups.joined(separator: language == .fr ? "\u{202F}" : ",")
  }

  /// A number with the noun that agrees with it; zero is singular in French and plural in English.
  func count(_ value: Int, _ one: LocalizedText, _ many: LocalizedText) -> String {
    let isSingular = language == .fr ? abs(value) < 2 : value == 1
    return number(value) + "\u{A0}" + text(isSingular ? one : many)
  }

  /// A share in whole percent; a dash for nothing of nothing.
  func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let percent = (part * 200 + whole) / (whole * 2)
    return language == .fr ? "\(percent)\u{A0}%" : "\(percent)%"
  }

  /// From when and until when something applies, as far as dates bound it.
  func validity(from first: CalendarDate?, until last: CalendarDate?) -> [String] {
    let start = first.map { words("applies from ", "applicable à compter du ") + day($0) }
    let end = last.map { words("applies until ", "applicable jusqu'au ") + day($0) }
    return [start, end].compactMap { $0 }
  }

  /// A fact that the sources leave open, so that nobody takes it for law.
  func inDoubt(_ doubt: LocalizedText) -> String {
    label(words("to be verified", "à vérifier")) + " " + text(doubt)
  }

  /// A label with its colon.
  func label(_ text: String) -> String { language == .fr ? text + "\u{A0}:" : text + ":" }

  /// Replaces the blank before a French double punctuation mark, and inside guillemets, by a no-break space.
  ///
  /// The narrow one before `;`, `!` and `?`, the wide one before `:` and inside guillemets, as the Imprimerie
  /// nationale sets them.
  static func withNoBreakSpaces(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: " ")) else { return text }
    let text = bindingCitations(text)
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      guard scalar == " " else {
        result.append(scalar)
        continue
      }
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let previous = index > 0 ? scalars[index - 1] : " "
      switch (previous, next) {
      case ("«", _), (_, "»"), (_, ":"), (_, "%"), (_, "€"), ("§", _): result.append("\u{A0}")
      case (_, ";"), (_, "!"), (_, "?"): result.append("\u{202F}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Ties the number of an article, a sheet or a measure to the word before it, so that no line ends between them.
  private static func bindingCitations(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.contains(where: { citing.contains(unbracketed($0)) }) else { return text }
    for index in words.indices.dropLast().reversed() where citing.contains(unbracketed(words[index])) {
      words[index] += "\u{A0}" + words.remove(at: index + 1)
    }
    return words.joined(separator: " ")
  }

  private static func unbracketed(_ word: Substring) -> Substring { word.drop { $0 == "(" } }

  /// Words that a number belongs to.
  private static let citing: Set<Substring> = [
    "art.", "R.", "L.", "NIS", "fiche", "mesure", "exigence", "nº",
  ]
}

extension LocalizedText {
  /// A label as it stands inside a sentence: with a small first letter, unless it begins with an
  /// abbreviation.
  var inRunningText: LocalizedText {
    func lowered(_ text: String) -> String {
      if let second = text.unicodeScalars.dropFirst().first, second.properties.isUppercase { return text }
      return text.prefix(1).lowercased() + text.dropFirst()
    }
    return LocalizedText(en: lowered(en), fr: lowered(fr))
  }
}
