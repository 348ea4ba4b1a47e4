/// The general categories of Unicode, as this machine's Swift knows them.
enum UnicodeCategories {
  /// The code points of a category such as `Lu`, of a group of them such as `L`, or of `Any`.
  ///
  /// As in RE2, what is not assigned belongs to no category, not even to `C`.
  static func set(named name: String) -> CodePointSet? {
    guard name != "Any" else { return .all }
    return name.utf8.count <= 2 ? sets[name] : nil
  }

  /// Whether a code point may stand in the name of a group.
  static func mayNameGroup(_ codePoint: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(codePoint) else { return false }
    let letters = ["Lu", "Ll", "Lt", "Lm", "Lo", "Nl", "Mn", "Mc", "Nd", "Pc"]
    return letters.contains(abbreviation(scalar.properties.generalCategory) ?? "")
  }

  /// Every category and group of them.
  private static let sets: [String: CodePointSet] = {
    let groups = Dictionary(grouping: spans) { String($0.key.prefix(1)) }
    return spans.mapValues { CodePointSet($0) }
      .merging(groups.mapValues { group in CodePointSet(group.flatMap(\.value)) }) { first, _ in first }
  }()

  /// The spans of every category.
  ///
  /// Made when a pattern first asks, since asking each code point takes time.
  private static let spans: [String: [CodePointSet.Span]] = {
    var table: [String: [CodePointSet.Span]] = ["Cs": [CodePointSet.Span(first: 0xD800, last: 0xDFFF)]]
    table["Co"] = privatePlanes
    for part in assigned {
      var start = part.lowerBound
      var current: Unicode.GeneralCategory?
      for codePoint in part.lowerBound...part.upperBound {
        let next =
          codePoint < part.upperBound ? Unicode.Scalar(codePoint)?.properties.generalCategory : nil
        guard next != current else { continue }
        if let current, let name = abbreviation(current) {
          table[name, default: []].append(CodePointSet.Span(first: start, last: codePoint - 1))
        }
        current = next
        start = codePoint
      }
    }
    return table
  }()

  /// Where Unicode assigns code points one by one; beyond lies private use alone, a plane at a time.
  private static let assigned: [Range<UInt32>] = [0..<0x34000, 0xE0000..<0xE0200]

  private static let privatePlanes = [
    CodePointSet.Span(first: 0xF0000, last: 0xFFFFD), CodePointSet.Span(first: 0x100000, last: 0x10FFFD),
  ]

  private static func abbreviation(_ category: Unicode.GeneralCategory) -> String? {
    switch category {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .privateUse: "Co"
    case .surrogate: "Cs"
    default: nil
    }
  }
}
