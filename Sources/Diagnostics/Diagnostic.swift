/// Says that the input, a rule or the command is wrong, never that the hospital is.
public struct Diagnostic: Hashable, Sendable {
  /// How much a diagnostic weighs.
  public enum Severity: String, Hashable, Comparable, Sendable {
    /// The run cannot be trusted: exit code 2.
    case error
    /// Something a person should look at; the run goes on.
    case warning

    /// Orders errors before warnings.
    public static func < (left: Self, right: Self) -> Bool { left == .error && right == .warning }
  }

  /// A second place that helps to understand the first.
  public struct Note: Hashable, Sendable {
    /// What is to be seen there.
    public var message: LocalizedText
    /// The place, when there is one.
    public var range: SourceRange?

    /// Creates a note.
    public init(_ message: LocalizedText, at range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }

  /// What of the source line a caret line may show.
  public enum Excerpt: Hashable, Sendable {
    /// The whole line: rules and other texts of our own.
    case full
    /// The line with everything but keys and punctuation masked: inventories not yet decoded.
    case structure
    /// The same, with the place itself in full: a value that may be shown.
    case value
    /// No line.
    case none
  }

  /// Stable id, `domain.kebab-case`, such as `yaml.duplicate-key`.
  public var id: String
  /// How much it weighs.
  public var severity: Severity
  /// One line, lowercase, without a final period, with backticks round what the person wrote.
  public var message: LocalizedText
  /// What to do about it.
  public var help: LocalizedText?
  /// The primary place; nil only for what no file holds, such as a command-line option.
  public var range: SourceRange?
  /// Further places.
  public var notes: [Note]
  /// What the caret line may show.
  public var excerpt: Excerpt

  /// Creates a diagnostic.
  public init(
    _ id: String,
    _ severity: Severity = .error,
    en: String,
    fr: String,
    help: LocalizedText? = nil,
    at range: SourceRange?,
    notes: [Note] = [],
    excerpt: Excerpt = .structure
  ) {
    self.id = id
    self.severity = severity
    self.message = LocalizedText(en: en, fr: fr)
    self.help = help
    self.range = range
    self.notes = notes
    self.excerpt = excerpt
  }
}
