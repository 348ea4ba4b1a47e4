import Diagnostics

// What stands in files more than once, so that what is in force is not known from them.
extension Diagnostic {
  /// A workload that another file or document describes as well.
  ///
  /// - Parameters:
  ///   - first: where it is described first.
  static func repeatedWorkload(_ kind: String, _ name: PlacedText, first: SourceRange) -> Diagnostic {
    let written = quoted("\(kind) \(name.text)")
    return Diagnostic(
      "manifest.repeated-workload",
      .warning,
      en: "\(written) stands here a second time",
      fr: "\(written) figure ici une seconde fois",
      help: LocalizedText(
        en: "both are read as one; audit what is really applied",
        fr: "les deux sont lus comme un seul ; auditer ce qui est réellement appliqué"
      ),
      at: name.range,
      notes: [firstPlace(first)],
      excerpt: .value
    )
  }

  /// How many services are named.
  private static var mostRepeatedServices: Int { 3 }

  /// Services that another Compose file of the same project describes as well.
  ///
  /// - Parameters:
  ///   - first: where the first of them is described first.
  static func repeatedServices(_ names: [PlacedText], first: SourceRange) -> Diagnostic {
    let shown =
      names.prefix(mostRepeatedServices).map { quoted($0.text) }.joined(separator: ", ")
      + (names.count > mostRepeatedServices ? ", …" : "")
    return Diagnostic(
      "manifest.repeated-services",
      .warning,
      en: "services of this file are described a second time: \(shown) (\(names.count) in all)",
      fr: "des services de ce fichier sont décrits une seconde fois : \(shown) (\(names.count) au total)",
      help: LocalizedText(
        en: "`docker compose config` joins a base and its overrides into one file",
        fr: "`docker compose config` réunit une base et ses surcharges en un seul fichier"
      ),
      at: names.first?.range,
      notes: [firstPlace(first)],
      excerpt: .value
    )
  }

  private static func firstPlace(_ range: SourceRange) -> Note {
    Note(LocalizedText(en: "it stands here first", fr: "première occurrence ici"), at: range)
  }
}
