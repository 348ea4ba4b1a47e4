/// Words and numbers that follow one another.
struct NamePhrase: Hashable, Sendable {
  let tokens: [NameToken]

  /// Whether the phrase stands at a position of a name.
  func stands(at position: Int, in name: [NameToken]) -> Bool {
    guard position + tokens.count <= name.count else { return false }
    for index in tokens.indices where name[position + index] != tokens[index] { return false }
    return true
  }

  /// Whether the phrase stands anywhere in a name.
  func occurs(in name: [NameToken]) -> Bool {
    guard tokens.count <= name.count else { return false }
    return (0...name.count - tokens.count).contains { stands(at: $0, in: name) }
  }

  /// Whether the phrase has a number, which then names a release.
  var hasNumber: Bool { tokens.contains { $0.number != nil } }
}

/// Finds which of many phrases stands at a place of a name.
struct PhraseBook: Sendable {
  private(set) var phrases: [NamePhrase] = []
  /// The phrases by the number of their first word; those that begin with a number stand under 0.
  private var byFirstWord: [[Int]] = []

  /// Adds a phrase, which is not empty.
  mutating func add(_ phrase: NamePhrase) {
    let word = Self.firstWord(phrase.tokens.first)
    if word >= byFirstWord.count {
      byFirstWord += Array(repeating: [], count: word + 1 - byFirstWord.count)
    }
    byFirstWord[word].append(phrases.count)
    phrases.append(phrase)
  }

  /// The index of the longest phrase that stands at a position; nil when none does.
  func longest(at position: Int, in name: [NameToken]) -> Int? {
    let word = Self.firstWord(name[position])
    guard word < byFirstWord.count else { return nil }
    var best: Int?
    for index in byFirstWord[word] where phrases[index].stands(at: position, in: name) {
      if best.map({ phrases[$0].tokens.count < phrases[index].tokens.count }) ?? true { best = index }
    }
    return best
  }

  private static func firstWord(_ token: NameToken?) -> Int {
    if case .word(let id)? = token { Int(id) } else { 0 }
  }
}
