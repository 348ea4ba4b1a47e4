import Diagnostics

// What is wrong with the file of a baseline.
extension Diagnostic {
  static func notABaseline(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      "baseline.not-a-baseline",
      en: "this is no baseline: it has no `baseline`",
      fr: "ce n'est pas une référence : il n'y a pas de `baseline`",
      help: LocalizedText(
        en: "`serment baseline write PATH… --output FILE` writes one",
        fr: "`serment baseline write CHEMIN… --output FICHIER` en écrit une"
      ),
      at: place
    )
  }

  static func newerBaseline(_ format: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      "baseline.newer-format",
      en: "the format \(format) of this baseline is newer than this program",
      fr: "le format \(format) de cette référence est plus récent que ce programme",
      help: LocalizedText(
        en: "use the version of `serment` that wrote it",
        fr: "employer la version de `serment` qui l'a écrite"
      ),
      at: place,
      excerpt: .full
    )
  }

  static func damagedBaseline(_ key: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      "baseline.wrong-value",
      en: "`\(key)` is missing here or does not hold what a baseline holds",
      fr: "`\(key)` manque ici ou ne contient pas ce que contient une référence",
      help: LocalizedText(
        en: "lines may be removed by hand, but not changed; `serment baseline update` adds some",
        fr: "les lignes se retirent à la main mais ne se modifient pas ; `serment baseline update` en ajoute"
      ),
      at: place,
      excerpt: .full
    )
  }

  static func unknownBaselineKey(_ key: String, _ nearest: String?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      "baseline.unknown-key",
      en: "\(quoted(key)) is not a key of a baseline",
      fr: "\(quoted(key)) n'est pas une clé d'une référence",
      help: nearest.map {
        LocalizedText(en: "did you mean `\($0)`?", fr: "vouliez-vous dire `\($0)`\u{202F}?")
      },
      at: place,
      excerpt: .full
    )
  }
}
