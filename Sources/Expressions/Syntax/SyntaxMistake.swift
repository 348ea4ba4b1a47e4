import Diagnostics

/// The words for what the parser refuses.
enum SyntaxMistake {
  static func tooLong(_ count: Int) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "too-long",
      en: "expression of \(count) bytes; at most \(Parser.maximumLength) are read",
      fr: "expression de \(count) octets ; au plus \(Parser.maximumLength) sont lus",
      at: 0..<count
    )
  }

  static func tooDeep(at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "too-deep",
      en: "expression nested deeper than \(Parser.maximumDepth) levels",
      fr: "expression imbriquée sur plus de \(Parser.maximumDepth) niveaux",
      help: LocalizedText(
        en: "split the condition into several checks",
        fr: "répartir la condition sur plusieurs contrôles"
      ),
      at: range
    )
  }

  static func unexpected(_ spelling: String, kind: Token.Kind, at range: Range<Int>) -> ExpressionDiagnostic {
    switch kind {
    case .end:
      ExpressionDiagnostic(
        "syntax",
        en: "the expression ends too early",
        fr: "l'expression s'arrête trop tôt",
        at: range
      )
    case .invalid where spelling.contains("'") || spelling.contains("\""):
      ExpressionDiagnostic(
        "syntax",
        en: "text without its closing quote",
        fr: "texte sans guillemet fermant",
        at: range
      )
    case .invalid:
      ExpressionDiagnostic(
        "syntax",
        en: "`\(spelling)` has no meaning in an expression",
        fr: "`\(spelling)` n'a pas de sens dans une expression",
        help: replacement(for: spelling),
        at: range
      )
    default:
      ExpressionDiagnostic(
        "syntax",
        en: "unexpected `\(spelling)`",
        fr: "`\(spelling)` inattendu",
        help: help(for: spelling),
        at: range
      )
    }
  }

  private static func replacement(for spelling: String) -> LocalizedText? {
    let sign: String? =
      switch spelling {
      case "=": "=="
      case "&": "&&"
      case "|": "||"
      default: nil
      }
    return sign.map { LocalizedText(en: "write `\($0)`", fr: "écrire `\($0)`") }
  }

  private static func help(for word: String) -> LocalizedText? {
    switch word {
    case "and": LocalizedText(en: "write `&&`", fr: "écrire `&&`")
    case "or": LocalizedText(en: "write `||`", fr: "écrire `||`")
    default: nil
    }
  }

  static func neverClosed(_ sign: String, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "syntax",
      en: "`\(sign)` is never closed",
      fr: "`\(sign)` n'est jamais refermé",
      at: range
    )
  }

  static func reserved(_ word: String, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "syntax",
      en: "`\(word)` is a reserved word",
      fr: "`\(word)` est un mot réservé",
      at: range
    )
  }

  static func invalidEscape(_ escape: String, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "syntax",
      en: "`\(escape)` is an invalid escape",
      fr: "`\(escape)` est une séquence d'échappement invalide",
      help: LocalizedText(
        en: "double the backslash, or put `r` before the text",
        fr: "doubler la barre oblique, ou faire précéder le texte de `r`"
      ),
      at: range
    )
  }

  static func numberTooLarge(_ number: String, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "syntax",
      en: "`\(number)` does not fit into 64 bits",
      fr: "`\(number)` ne tient pas sur 64 bits",
      at: range
    )
  }

  static func notASelection(_ macro: String, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "syntax",
      en: "`\(macro)` takes a field, such as `\(macro)(subject.zone)`",
      fr: "`\(macro)` attend un champ, comme `\(macro)(subject.zone)`",
      at: range
    )
  }

  static func notAName(at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "syntax",
      en: "a name for each item must stand here, such as `x` in `list.exists(x, x > 0)`",
      fr: "il faut ici un nom pour chaque élément, comme `x` dans `list.exists(x, x > 0)`",
      at: range
    )
  }

  static func sameName(_ name: String, at range: Range<Int>) -> ExpressionDiagnostic {
    ExpressionDiagnostic(
      "syntax",
      en: "`\(name)` cannot name both the position and the item",
      fr: "`\(name)` ne peut pas nommer à la fois la position et l'élément",
      at: range
    )
  }
}
