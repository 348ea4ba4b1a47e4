import Diagnostics

/// What ArgumentParser says of arguments it cannot use, in the form and the languages of this program's
/// diagnostics.
///
/// ArgumentParser keeps its errors to itself and speaks English alone, so its sentences are recognised by
/// their words; one that is not known is passed on as it is. The command tests go through every known one.
struct ParserMessage {
  /// The sentence in both languages: lowercase, without a final period, with backticks round what the person
  /// wrote.
  let text: LocalizedText
  /// What could be written instead; nil where the sentence does not say.
  let help: LocalizedText?

  init(_ sentence: String) {
    let lines = sentence.split(separator: "\n").map(String.init)
    var (template, values) = Self.split(lines.first ?? sentence)
    // Many values stand one a line, without quotes.
    values += lines.dropFirst().filter { $0.hasPrefix(Self.bullet) }.map {
      String($0.dropFirst(Self.bullet.count))
    }
    help = Self.takeHelp(outOf: &template, &values)
    let english = Self.fill(Self.tidied(template), values)
    let french =
      template.contains(" unexpected arguments: ")
      ? "arguments inattendus\u{A0}: " + values.map { "`\($0)`" }.joined(separator: ", ")
      : Self.translations.first { template.hasPrefix($0.english) }.map { Self.fill($0.french, values) }
    text = LocalizedText(en: english, fr: french ?? english)
  }

  /// Beginnings of sentences with `%` for quoted words, the longer ones first.
  private static let translations: [(english: String, french: String)] = [
    ("Unknown option '%'. Did you mean '%'?", "option inconnue `%` ; vouliez-vous dire `%`\u{202F}?"),
    ("Unknown option '%'", "option inconnue `%`"),
    ("Missing value for '%'", "valeur manquante pour `%`"),
    ("Missing expected argument '%'", "argument manquant\u{A0}: `%`"),
    ("Unexpected argument '%'", "argument inattendu `%`"),
    ("The value '%' is invalid for '%'", "la valeur `%` ne convient pas pour `%`"),
  ]

  private static let bullet = "  - "

  /// Takes what could be written instead out of a sentence about an invalid value: the values that there are, or
  /// the explanation of an ``ArgumentMistake``, which is in the language of the run already.
  private static func takeHelp(outOf template: inout String, _ values: inout [String]) -> LocalizedText? {
    if let choices = template.firstRange(of: ". Please provide one of ") {
      template = String(template[..<choices.lowerBound])
      let known = values.dropFirst(2)
      let nearest = values.first.flatMap { NearestName.find($0, among: known) }
      values = Array(values.prefix(2))
      let list = known.map { "`\($0)`" }.joined(separator: ", ")
      return nearest.map {
        LocalizedText(en: "did you mean `\($0)`?", fr: "vouliez-vous dire `\($0)`\u{202F}?")
      }
        ?? LocalizedText(en: "possible values: \(list)", fr: "valeurs possibles\u{A0}: \(list)")
    }
    guard let end = template.firstRange(of: "is invalid for '%': ") else { return nil }
    let explanation = String(template[end.upperBound...])
    template = String(template[..<end.upperBound].dropLast(2))
    return LocalizedText(verbatim: explanation)
  }

  /// Takes quoted words out of a sentence.
  private static func split(_ sentence: String) -> (template: String, values: [String]) {
    var values: [String] = []
    var template = ""
    for (index, part) in sentence.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 0 {
        template += part
      } else {
        values.append(String(part))
        template += "'%'"
      }
    }
    return (template, values)
  }

  private static func tidied(_ template: String) -> String {
    var text = template.replacing("'%'", with: "`%`")
    if text.hasSuffix(".") { text.removeLast() }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private static func fill(_ template: String, _ values: [String]) -> String {
    var result = ""
    var rest = values[...]
    for character in template {
      if character == "%", let value = rest.popFirst() { result += value } else { result.append(character) }
    }
    return result
  }
}
