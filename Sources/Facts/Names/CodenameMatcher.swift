/// Finds releases by the names that vendors give them: `Debian bookworm`, `macOS High Sierra`.
struct CodenameMatcher {
  let rows: LifecycleRows

  /// The rows whose codename stands in the texts.
  ///
  /// Where several do, the longest counts: `High Sierra` is not `Sierra`. Where none does, every row remains.
  func match(_ texts: [String], among candidates: [Int]) -> OperatingSystemMatcher.Result {
    let words = texts.flatMap { Self.words($0.utf8) }
    var best: (length: Int, rows: [Int]) = (1, [])
    for row in candidates {
      let codename = Self.words(rows.lifecycles.bytes(row, .codename))
      let length = Self.length(of: codename, in: words)
      if length > best.length {
        best = (length, [row])
      } else if length == best.length {
        best.rows.append(row)
      }
    }
    return best.rows.isEmpty
      ? OperatingSystemMatcher.Result(rows: candidates, isCertain: false)
      : OperatingSystemMatcher.Result(rows: best.rows)
  }

  /// How many of a codename's words stand in a row, its first word among them; 0 for none.
  ///
  /// One word does for releases that everybody names by it, such as `jammy`.
  private static func length(of codename: [ArraySlice<UInt8>], in words: [ArraySlice<UInt8>]) -> Int {
    guard let first = codename.first, let start = words.firstIndex(of: first) else { return 0 }
    return zip(codename, words[start...]).prefix { $0 == $1 }.count
  }

  private static func words(_ text: some Sequence<UInt8>) -> [ArraySlice<UInt8>] {
    NameFolding.folded(text).split { !NameFolding.isLetter($0) }
  }
}
