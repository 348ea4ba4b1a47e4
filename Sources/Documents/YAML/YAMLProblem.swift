import Diagnostics

/// What libyaml says of a text that is no YAML, in both languages and with what to do.
enum YAMLProblem {
  static func diagnostic(_ problem: String, at range: SourceRange, note: Diagnostic.Note?) -> Diagnostic {
    let known = problems.first { problem.hasPrefix($0.problem) }
    return Diagnostic(
      "yaml.syntax",
      en: known?.en ?? problem,
      fr: known?.fr ?? "YAML invalide : \(problem)",
      help: known?.help,
      at: range,
      notes: note.map { [$0] } ?? []
    )
  }

  /// What libyaml says of any `%YAML` but 1.1 and 1.2.
  static let unsupportedVersion = "found incompatible YAML document"

  /// What libyaml says of a character that begins nothing; of a tab it says something else only at times.
  static let noStart = "found character that cannot start any token"
  static let tab = "found a tab character that violates indentation"

  /// "while parsing a block mapping" and its like.
  static func context(_ context: String) -> LocalizedText {
    LocalizedText(en: context, fr: contexts[context] ?? "contexte : \(context)")
  }
}
