/// A word or a number of a name.
enum NameToken: Hashable, Sendable {
  /// A run of letters, as the vocabulary numbers it; 0 is a word that the table does not have.
  case word(NameVocabulary.WordID)
  /// A run of digits with dots inside.
  case number(VersionNumber)

  /// The number, when it is one.
  var number: VersionNumber? {
    if case .number(let number) = self { number } else { nil }
  }
}

/// Cuts names into words and numbers: `Windows 10 22H2` gives `windows`, 10, 22, `h`, 2.
///
/// Letters and digits part wherever they meet, so that `Windows7`, `Windows 7` and `WINDOWS-7` are the same;
/// case, accents and punctuation go.
enum NameCutter {
  /// Cuts a text; `identify` gives the number of a word.
  static func cut(_ text: some Sequence<UInt8>, identify: (ArraySlice<UInt8>) -> NameVocabulary.WordID)
    -> [NameToken]
  {
    let folded = NameFolding.folded(text)
    var tokens: [NameToken] = []
    var position = 0
    while position < folded.count {
      let start = position
      if NameFolding.isLetter(folded[position]) {
        while position < folded.count, NameFolding.isLetter(folded[position]) { position += 1 }
        tokens.append(.word(identify(folded[start..<position])))
      } else if NameFolding.isDigit(folded[position]) {
        position = endOfNumber(in: folded, from: position)
        let number = isVendorRelease(folded, position) ? nil : VersionNumber(folded[start..<position])
        tokens.append(number.map(NameToken.number) ?? .word(0))
      } else {
        position += 1
      }
    }
    return tokens
  }

  /// Behind the last digit of a number; a dot counts only between digits.
  private static func endOfNumber(in bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: ".") {
        guard position + 1 < bytes.count, NameFolding.isDigit(bytes[position + 1]) else { break }
      } else if !NameFolding.isDigit(bytes[position]) {
        break
      }
      position += 1
    }
    return position
  }

  /// Whether a number goes on as `15.2(7)E` does: a release of Cisco IOS and no version of Apple's iOS.
  private static func isVendorRelease(_ bytes: [UInt8], _ position: Int) -> Bool {
    position + 1 < bytes.count && bytes[position] == UInt8(ascii: "(")
      && NameFolding.isDigit(bytes[position + 1])
  }
}
