/// A language that reports, diagnostics and help are written in.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// English.
  case en
  /// French.
  case fr
}

/// One text in every language of the project.
public struct LocalizedText: Hashable, Sendable {
  /// The English text.
  public var en: String
  /// The French text.
  public var fr: String

  /// Creates a text from both of its languages.
  public init(en: String, fr: String) {
    self.en = en
    self.fr = fr
  }

  /// Creates a text that reads the same in every language: a name, an id, a quotation.
  public init(verbatim text: String) {
    self.init(en: text, fr: text)
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .en: en
    case .fr: fr
    }
  }
}
