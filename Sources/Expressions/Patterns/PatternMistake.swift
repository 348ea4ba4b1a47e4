import Diagnostics

/// Why a text is no pattern, at a place inside it.
struct PatternMistake: Error {
  /// What is wrong.
  enum Kind: Hashable {
    case tooLong(Int)
    case tooLarge
    case tooDeep
    case notUTF8
    case neverClosed(String)
    case unexpectedParenthesis
    case nothingToRepeat(String)
    case stackedRepetition(String)
    case repetitionTooLarge(String)
    case reversedRange(String)
    case unknownClassName(String)
    case unknownProperty(String)
    case trailingBackslash
    case unknownEscape(String)
    case singleByte
    case backreference(String)
    case lookaround(String)
    case unknownGroup(String)
    case invalidGroupName(String)
  }

  var kind: Kind
  /// UTF-8 offsets in the pattern.
  var range: Range<Int>

  init(_ kind: Kind, at range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// One line, lowercase, without a final period.
  var message: LocalizedText {
    switch kind {
    case .tooLong(let count):
      LocalizedText(
        en: "pattern of \(count) bytes; at most \(PatternParser.maximumLength) are read",
        fr: "motif de \(count) octets ; au plus \(PatternParser.maximumLength) sont lus"
      )
    case .tooLarge:
      LocalizedText(
        en: "pattern with too many repetitions or classes",
        fr: "motif comportant trop de répétitions ou de classes"
      )
    case .tooDeep:
      LocalizedText(
        en: "pattern nested deeper than \(PatternParser.maximumDepth) levels",
        fr: "motif imbriqué sur plus de \(PatternParser.maximumDepth) niveaux"
      )
    case .notUTF8: LocalizedText(en: "pattern that is not UTF-8", fr: "motif qui n'est pas en UTF-8")
    case .neverClosed(let part):
      LocalizedText(
        en: "`\(part)` is never closed in the pattern",
        fr: "`\(part)` n'est jamais refermé dans le motif"
      )
    case .unexpectedParenthesis:
      LocalizedText(en: "unexpected `)` in the pattern", fr: "`)` inattendue dans le motif")
    case .nothingToRepeat(let sign):
      LocalizedText(
        en: "nothing stands before `\(sign)` that could be repeated",
        fr: "rien à répéter ne précède `\(sign)`"
      )
    case .stackedRepetition(let signs):
      LocalizedText(
        en: "`\(signs)` repeats a repetition",
        fr: "`\(signs)` répète une répétition"
      )
    case .repetitionTooLarge(let sign):
      LocalizedText(
        en: "`\(sign)` repeats the wrong way round, or more than \(PatternParser.maximumCopies) times in all",
        fr: "`\(sign)` a ses bornes inversées, ou répète plus de \(PatternParser.maximumCopies) fois en tout"
      )
    case .reversedRange(let range):
      LocalizedText(en: "the range `\(range)` is reversed", fr: "l'intervalle `\(range)` est inversé")
    case .unknownClassName(let name):
      LocalizedText(en: "unknown class `\(name)`", fr: "classe inconnue `\(name)`")
    case .unknownProperty(let name):
      LocalizedText(
        en: "`\(name)` is no category or supported script of Unicode",
        fr: "`\(name)` n'est ni une catégorie ni une écriture Unicode prise en charge"
      )
    case .trailingBackslash:
      LocalizedText(
        en: "the pattern ends in a lone `\\`",
        fr: "le motif se termine par une `\\` isolée"
      )
    case .unknownEscape(let escape):
      LocalizedText(
        en: "`\(escape)` has no meaning in a pattern",
        fr: "`\(escape)` n'a pas de sens dans un motif"
      )
    case .singleByte:
      LocalizedText(
        en: "`\\C` is not supported: it would cut letters into bytes",
        fr: "`\\C` n'est pas pris en charge : elle couperait les lettres en octets"
      )
    case .backreference(let escape):
      LocalizedText(
        en: "patterns have no backreferences such as `\(escape)`",
        fr: "les motifs n'ont pas de références arrière comme `\(escape)`"
      )
    case .lookaround(let sign):
      LocalizedText(
        en: "patterns cannot look ahead or behind with `\(sign)`",
        fr: "les motifs n'ont pas d'assertions avant ou arrière comme `\(sign)`"
      )
    case .unknownGroup(let start):
      LocalizedText(
        en: "`\(start)` begins no group that patterns have",
        fr: "`\(start)` n'ouvre aucun groupe connu des motifs"
      )
    case .invalidGroupName(let start):
      LocalizedText(en: "`\(start)` has an invalid name", fr: "`\(start)` porte un nom invalide")
    }
  }
}
