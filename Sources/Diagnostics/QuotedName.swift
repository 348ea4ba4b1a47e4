extension Diagnostic {
  /// What somebody wrote as a message may repeat it: a name of a million letters is no help.
  public static func quoted(_ name: String) -> String {
    let shown = name.unicodeScalars.prefix(60)
    let isWhole = shown.endIndex == name.unicodeScalars.endIndex
    return "`" + String(String.UnicodeScalarView(shown)) + (isWhole ? "`" : "…`")
  }
}
