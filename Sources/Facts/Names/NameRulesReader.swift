import Diagnostics

/// The columns of `facts/os-names.tsv`.
enum NameColumn: Int, FactColumn {
  case kind
  case system
  case text
  case unless
  case pointsTo

  static let names = ["kind", "system", "text", "unless", "points_to"]
}

/// Reads the name table and joins it with the lifecycle table.
struct NameRulesReader {
  private let table: FactTable<NameColumn>
  private let lifecycles: LifecycleRows
  private var rules = NameRules()

  /// Reads every row; those that cannot be used are told and left out.
  static func read(
    _ table: FactTable<NameColumn>,
    _ lifecycles: LifecycleRows,
    into diagnostics: inout DiagnosticBag
  ) -> NameRules {
    var reader = Self(table: table, lifecycles: lifecycles)
    for row in table.rows { reader.read(row, into: &diagnostics) }
    return reader.rules
  }

  private init(table: FactTable<NameColumn>, lifecycles: LifecycleRows) {
    self.table = table
    self.lifecycles = lifecycles
    _ = rules.vocabulary.intern("build".utf8)
  }

  private mutating func read(_ row: Int, into diagnostics: inout DiagnosticBag) {
    let kind = table.text(row, .kind)
    switch kind {
    case "word":
      guard let phrase = phrase(row, into: &diagnostics) else { return }
      rules.words.add(phrase)
      rules.replacements.append(tokens(table.bytes(row, .pointsTo)))
    case "system":
      guard let phrase = phrase(row, into: &diagnostics) else { return }
      guard let id = systems(row).first else {
        table.reject(row, .system, allowed: "abc", into: &diagnostics)
        return
      }
      rules.systemPhrases.add(phrase)
      rules.systems.append(NameRules.System(id: id, rows: rows(row, into: &diagnostics)))
    case "build":
      guard let number = VersionNumber(table.bytes(row, .text)) else {
        table.reject(row, .text, allowed: "10.0.19045", into: &diagnostics)
        return
      }
      rules.builds.append(
        NameRules.Build(number: number, systems: systems(row), rows: rows(row, into: &diagnostics))
      )
    case "only": addEvidence(.only, row, into: &diagnostics)
    case "not": addEvidence(.not, row, into: &diagnostics)
    case "else": addEvidence(.otherwise, row, into: &diagnostics)
    default:
      table.reject(row, .kind, allowed: "word, system, only, not, build, else", into: &diagnostics)
    }
  }

  private mutating func addEvidence(
    _ effect: NameRules.Evidence.Effect,
    _ row: Int,
    into diagnostics: inout DiagnosticBag
  ) {
    rules.evidence.append(
      NameRules.Evidence(
        effect: effect,
        systems: systems(row),
        phrases: phrases(table.bytes(row, .text)),
        exceptions: phrases(table.bytes(row, .unless)),
        rows: rows(row, into: &diagnostics)
      )
    )
  }

  /// The phrase of a row, which must have one.
  private mutating func phrase(_ row: Int, into diagnostics: inout DiagnosticBag) -> NamePhrase? {
    let phrase = NamePhrase(tokens: tokens(table.bytes(row, .text)))
    guard phrase.tokens.isEmpty else { return phrase }
    table.reject(row, .text, allowed: "abc 10.0", into: &diagnostics)
    return nil
  }

  private mutating func phrases(_ field: ArraySlice<UInt8>) -> [NamePhrase] {
    var phrases: [NamePhrase] = []
    for part in field.split(separator: UInt8(ascii: "+")) {
      phrases.append(NamePhrase(tokens: tokens(part)))
    }
    return phrases
  }

  private mutating func tokens(_ text: ArraySlice<UInt8>) -> [NameToken] {
    NameCutter.cut(text) { rules.vocabulary.intern($0) }
  }

  private mutating func systems(_ row: Int) -> [NameVocabulary.WordID] {
    var ids: [NameVocabulary.WordID] = []
    for name in table.bytes(row, .system).split(separator: UInt8(ascii: " ")) {
      ids.append(rules.vocabulary.intern(name))
    }
    return ids
  }

  /// The rows of the lifecycle table that a row's patterns fit, in order; `-` stands for none.
  private func rows(_ row: Int, into diagnostics: inout DiagnosticBag) -> [Int] {
    let field = table.bytes(row, .pointsTo)
    if field.elementsEqual("-".utf8) { return [] }
    var rows: [Int] = []
    for pattern in field.split(separator: UInt8(ascii: " ")) {
      let found = rowsFitting(pattern)
      if found.isEmpty {
        table.reject(row, .pointsTo, allowed: "product/cycle (os-lifecycles.tsv)", into: &diagnostics)
      }
      rows += found
    }
    return rows.sorted()
  }

  private func rowsFitting(_ pattern: ArraySlice<UInt8>) -> [Int] {
    guard let slash = pattern.firstIndex(of: UInt8(ascii: "/")),
      let cycles = lifecycles.cycles(of: pattern[..<slash])
    else { return [] }
    let glob = pattern[(slash + 1)...]
    return cycles.filter { CycleGlob.fits(lifecycles.lifecycles.bytes($0, .cycle), glob) }
  }
}

/// Patterns in which `*` stands for any text.
enum CycleGlob {
  static func fits(_ text: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    var place = text.startIndex
    var mark = pattern.startIndex
    var retry: (mark: Int, place: Int)?
    while place < text.endIndex {
      if mark < pattern.endIndex, pattern[mark] == UInt8(ascii: "*") {
        retry = (mark + 1, place)
        mark += 1
      } else if mark < pattern.endIndex, pattern[mark] == text[place] {
        mark += 1
        place += 1
      } else if let last = retry {
        retry = (last.mark, last.place + 1)
        (mark, place) = (last.mark, last.place + 1)
      } else {
        return false
      }
    }
    return pattern[mark...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
