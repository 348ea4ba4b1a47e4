public import Diagnostics

/// A function, macro or operator of the rule language as its reference describes it.
public struct FunctionReference: Hashable, Sendable {
  /// Where it comes from.
  public enum Library: String, CaseIterable, Hashable, Sendable {
    /// Signs.
    case operators
    /// Calls that are rewritten where they are parsed, so that they can name the items they walk.
    case macros
    /// Functions of every CEL.
    case core
    /// Texts.
    case strings
    /// Numbers.
    case math
    /// Lists.
    case lists
    /// Lists as sets.
    case sets
    /// Values that may be there.
    case optionals
    /// Bytes as texts.
    case encoders
    /// IP addresses.
    case network
    /// What auditing needs and CEL lacks.
    case audit

    /// The name, for people.
    public var title: LocalizedText {
      switch self {
      case .operators: LocalizedText(en: "Operators", fr: "Opérateurs")
      case .macros: LocalizedText(en: "Macros", fr: "Macros")
      case .core: LocalizedText(en: "Core functions", fr: "Fonctions de base")
      case .strings: LocalizedText(en: "Texts", fr: "Textes")
      case .math: LocalizedText(en: "Numbers", fr: "Nombres")
      case .lists: LocalizedText(en: "Lists", fr: "Listes")
      case .sets: LocalizedText(en: "Lists as sets", fr: "Listes vues comme des ensembles")
      case .optionals: LocalizedText(en: "Optional values", fr: "Valeurs optionnelles")
      case .encoders: LocalizedText(en: "Encodings", fr: "Encodages")
      case .network: LocalizedText(en: "IP addresses", fr: "Adresses IP")
      case .audit: LocalizedText(en: "Additions for audits", fr: "Ajouts pour l'audit")
      }
    }
  }

  /// An expression with its value.
  public struct Example: Hashable, Sendable {
    /// The expression.
    public var expression: String
    /// The value, written as an expression; `error` where there is none.
    public var value: String
  }

  /// How it is called; the sign of an operator.
  public var name: String
  /// Where it comes from.
  public var library: Library
  /// The types that go in and come out, one line for each way to call it.
  public var signatures: [String]
  /// What it gives, in one sentence.
  public var description: LocalizedText
  /// Examples, which are run as tests.
  public var examples: [Example]

  /// All there is, library by library.
  public static let all: [FunctionReference] =
    OperatorReference.all + MacroReference.all + FunctionLibrary.declarations.map(\.reference)
}
