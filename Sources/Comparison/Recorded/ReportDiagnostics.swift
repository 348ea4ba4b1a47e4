public import Diagnostics

// What is wrong with a report that is to be read back.
extension Diagnostic {
  /// A report whose records bear pseudonyms, by which no finding is known again.
  static func redactedReport(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      "report.redacted",
      en: "this report is redacted: its ids are pseudonyms",
      fr: "ce rapport est expurgé : ses identifiants sont des pseudonymes",
      help: LocalizedText(
        en: "take the report as it was before `--redact`",
        fr: "prendre le rapport établi sans `--redact`"
      ),
      at: place
    )
  }

  static func notAReport(_ reason: LocalizedText, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      "report.not-a-report",
      en: "this is no report of an audit: \(reason.en)",
      fr: "ce n'est pas un rapport d'audit : \(reason.fr)",
      help: remedy,
      at: place
    )
  }

  /// Says that a report lacks a key without which it is none of an audit.
  public static func reportWithoutResults(_ key: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      "report.missing-key",
      en: "this report has no `\(key)`: it is not the one of an audit",
      fr: "ce rapport n'a pas de `\(key)` : ce n'est pas celui d'un audit",
      help: remedy,
      at: place
    )
  }

  static func newerReport(_ version: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      "report.newer-version",
      en: "the format \(quoted(version)) of this report is newer than this program",
      fr: "le format \(quoted(version)) de ce rapport est plus récent que ce programme",
      help: LocalizedText(
        en: "use the version of `serment` that wrote it",
        fr: "utiliser la version de `serment` qui l'a écrit"
      ),
      at: place,
      excerpt: .value
    )
  }

  /// Says that a report is too old to hold everything that other formats need.
  public static func olderReport(_ version: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      "report.older-version",
      en: "the format \(quoted(version)) of this report does not hold everything that other formats need",
      fr:
        "le format \(quoted(version)) de ce rapport ne contient pas tout ce dont les autres formats ont besoin",
      help: LocalizedText(
        en: "audit again and write it with this version of `serment`",
        fr: "refaire l'audit et l'écrire avec cette version de `serment`"
      ),
      at: place
    )
  }

  /// Says that a key of a report holds something else than this program writes.
  public static func damagedReport(_ key: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      "report.wrong-value",
      en: "`\(key)` does not hold here what `serment` writes",
      fr: "`\(key)` ne contient pas ici ce qu'écrit `serment`",
      help: rewrite,
      at: place
    )
  }

  static func miscountedReport(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      "report.miscounted",
      en: "the summary counts other results than this report holds",
      fr: "la synthèse ne compte pas les résultats que contient ce rapport",
      help: rewrite,
      at: place
    )
  }

  static func duplicateResult(_ key: JudgementKey, at place: SourceRange, first: SourceRange) -> Diagnostic {
    let (check, subject) = (quoted(key.check), quoted(key.subject))
    return Diagnostic(
      "report.duplicate-result",
      en: "the result of \(check) on \(subject) stands twice in this report",
      fr: "le résultat de \(check) sur \(subject) figure deux fois dans ce rapport",
      help: joined,
      at: place,
      notes: [Note(LocalizedText(en: "it stands here first", fr: "il figure d'abord ici"), at: first)]
    )
  }

  static func duplicateFingerprint(
    _ fingerprint: String,
    at place: SourceRange,
    first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "report.duplicate-fingerprint",
      en: "two findings of this report have the fingerprint \(quoted(fingerprint))",
      fr: "deux constats de ce rapport ont l'empreinte \(quoted(fingerprint))",
      help: joined,
      at: place,
      notes: [Note(LocalizedText(en: "it stands here first", fr: "elle figure d'abord ici"), at: first)]
    )
  }

  private static let remedy = LocalizedText(
    en: "`serment audit PATH… --format json` writes one",
    fr: "`serment audit CHEMIN… --format json` en écrit un"
  )

  private static let rewrite = LocalizedText(
    en: "somebody changed the file by hand: write the report again",
    fr: "le fichier a été modifié à la main : réécrire le rapport"
  )

  private static let joined = LocalizedText(
    en: "two reports were probably joined: compare one at a time",
    fr: "deux rapports ont sans doute été réunis : les comparer un à un"
  )
}
