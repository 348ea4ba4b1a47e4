import Diagnostics

extension PatternMistake {
  /// What to do about it.
  var help: LocalizedText {
    switch kind {
    case .tooLong, .tooLarge, .tooDeep:
      LocalizedText(
        en: "split it into several `matches`, joined by `||` or `&&`",
        fr: "le répartir sur plusieurs `matches`, reliés par `||` ou `&&`"
      )
    case .notUTF8: LocalizedText(en: "write it in UTF-8", fr: "l'écrire en UTF-8")
    case .neverClosed("("), .unexpectedParenthesis, .nothingToRepeat, .neverClosed("["):
      LocalizedText(
        en: "put `\\` before a sign that stands for itself",
        fr: "faire précéder de `\\` un signe qui vaut pour lui-même"
      )
    case .neverClosed: LocalizedText(en: "close it", fr: "le refermer")
    case .stackedRepetition:
      LocalizedText(
        en: "put the inner repetition into `(…)`",
        fr: "mettre la répétition intérieure entre `(…)`"
      )
    case .repetitionTooLarge:
      LocalizedText(
        en: "lower the counts, or use `*` or `+`",
        fr: "réduire les nombres, ou utiliser `*` ou `+`"
      )
    case .reversedRange:
      LocalizedText(
        en: "write the smaller end first, or `\\-` for a hyphen",
        fr: "écrire d'abord la plus petite borne, ou `\\-` pour un trait d'union"
      )
    case .unknownClassName:
      LocalizedText(en: "write for instance `[:alpha:]`", fr: "écrire par exemple `[:alpha:]`")
    case .unknownProperty:
      LocalizedText(
        en: "write a category such as `\\p{Lu}`, or one of: \(UnicodeScripts.names.joined(separator: ", "))",
        fr:
          "écrire une catégorie comme `\\p{Lu}`, ou l'une de : \(UnicodeScripts.names.joined(separator: ", "))"
      )
    case .trailingBackslash:
      LocalizedText(en: "write `\\\\` for a backslash", fr: "écrire `\\\\` pour une barre oblique inverse")
    case .unknownEscape:
      LocalizedText(
        en: "leave out the backslash, or double it",
        fr: "retirer la barre oblique inverse, ou la doubler"
      )
    case .singleByte:
      LocalizedText(en: "write `.` for any letter", fr: "écrire `.` pour une lettre quelconque")
    case .backreference:
      LocalizedText(
        en: "write out what is repeated, or compare parts with `split`",
        fr: "écrire en toutes lettres ce qui se répète, ou comparer des parties avec `split`"
      )
    case .lookaround:
      LocalizedText(
        en: "join two `matches` with `&&`, the second with `!` where something must be absent",
        fr: "relier deux `matches` par `&&`, le second avec `!` là où quelque chose doit être absent"
      )
    case .unknownGroup:
      LocalizedText(
        en: "write `(…)`, `(?:…)`, `(?P<name>…)` or flags such as `(?i)`",
        fr: "écrire `(…)`, `(?:…)`, `(?P<nom>…)` ou des options comme `(?i)`"
      )
    case .invalidGroupName:
      LocalizedText(
        en: "name it with letters, digits and `_`, or leave the name out",
        fr: "le nommer avec des lettres, des chiffres et `_`, ou retirer le nom"
      )
    }
  }
}
