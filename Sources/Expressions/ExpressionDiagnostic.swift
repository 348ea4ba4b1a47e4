public import Diagnostics

/// Something wrong or doubtful in an expression, at a place inside its text.
public struct ExpressionDiagnostic: Error, Hashable, Sendable {
  /// Stable id, `expression.kebab-case`.
  public var id: String
  /// How much it weighs; an error means that nothing was compiled.
  public var severity: Diagnostic.Severity
  /// One line, lowercase, without a final period.
  public var message: LocalizedText
  /// What to do about it.
  public var help: LocalizedText?
  /// UTF-8 offsets in the expression's text.
  public var range: Range<Int>

  init(
    _ id: String,
    _ severity: Diagnostic.Severity = .error,
    en: String,
    fr: String,
    help: LocalizedText? = nil,
    at range: Range<Int>
  ) {
    self.id = "expression." + id
    self.severity = severity
    self.message = LocalizedText(en: en, fr: fr)
    self.help = help
    self.range = range
  }
}

extension ExpressionDiagnostic {
  /// The same as said of the source that the expression stands in.
  ///
  /// - Parameters:
  ///   - place: where in that source ``range`` lies.
  public func diagnostic(at place: SourceRange) -> Diagnostic {
    Diagnostic(id, severity, en: message.en, fr: message.fr, help: help, at: place, excerpt: .full)
  }
}

/// Why an expression could not be compiled: at least one error, in order of place, with the warnings found so far.
public struct ExpressionErrors: Error, Hashable, Sendable {
  /// What was found.
  public var diagnostics: [ExpressionDiagnostic]
}
