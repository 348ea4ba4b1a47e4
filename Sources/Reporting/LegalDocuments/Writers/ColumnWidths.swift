import Diagnostics

/// How wide the columns of a table are: by what they hold, so that neither a long text nor a single word breaks apart.
enum ColumnWidths {
  /// The share of each column, in whole percent that add up to about a hundred.
  static func percent(
    _ titles: [LocalizedText],
    _ rows: [[DocumentValue]],
    _ typography: Typography
  ) -> [Int] {
    var weights = titles.map { title in longestWord(in: typography.text(title)) }
    for (column, weight) in weights.enumerated() {
      var (total, longest) = (0, weight)
      for row in rows where column < row.count {
        let text = row[column].line(in: typography)
        total += text.utf8.count
        longest = max(longest, min(longestWord(in: text), longWord))
      }
      // What is read line by line takes room as the root of its length.
      let mean = rows.isEmpty ? 0 : total / rows.count
      weights[column] = max(longest + 2, Int((Double(mean) * 8).squareRoot()))
    }
    let sum = max(1, weights.reduce(0, +))
    return weights.map { max(1, $0 * 100 / sum) }
  }

  /// Beyond this many letters a word may break: digests and paths.
  private static let longWord = 16

  private static func longestWord(in text: String) -> Int {
    text.utf8.split { $0 == UInt8(ascii: " ") }.map(\.count).max() ?? 0
  }
}
