import Diagnostics

/// A command line that shows how a command is used, at the end of its help.
struct HelpExample {
  private let line: String
  private let purpose: LocalizedText

  /// Creates an example of a command as it is typed, with what it does.
  init(_ line: String, _ english: String, _ french: String) {
    self.line = line
    purpose = LocalizedText(en: english, fr: french)
  }

  /// What the help of a command says beyond its abstract: a text, if there is one, then the examples.
  static func discussion(_ text: String? = nil, examples: [HelpExample]) -> String {
    let lines = examples.map { "\(localized($0.purpose.en, $0.purpose.fr))\n  \($0.line)" }
    return ([text].compactMap { $0 } + lines).joined(separator: "\n\n")
  }
}
