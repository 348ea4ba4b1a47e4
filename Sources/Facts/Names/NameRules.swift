/// How names lead to rows of the lifecycle table: the content of `facts/os-names.tsv`.
struct NameRules: Sendable {
  /// A phrase that names a system.
  struct System: Sendable {
    /// Which system, the same for all of its phrases.
    var id: NameVocabulary.WordID
    /// The rows that it may be, in order; none for a system without dates.
    var rows: [Int]
  }

  /// What a name says about its rows when some phrases stand in it and others do not.
  struct Evidence: Sendable {
    enum Effect: Sendable {
      /// Only the rows remain.
      case only
      /// The rows go.
      case not
      /// Only the rows remain if several were left otherwise.
      case otherwise
    }

    var effect: Effect
    var systems: [NameVocabulary.WordID]
    var phrases: [NamePhrase]
    var exceptions: [NamePhrase]
    var rows: [Int]

    /// Whether the evidence stands in a name.
    func applies(to name: [NameToken]) -> Bool {
      phrases.allSatisfy { $0.occurs(in: name) } && !exceptions.contains { $0.occurs(in: name) }
    }
  }

  /// A build and the rows that have it.
  struct Build: Sendable {
    var number: VersionNumber
    var systems: [NameVocabulary.WordID]
    var rows: [Int]
  }

  var vocabulary = NameVocabulary()
  var words = PhraseBook()
  /// What stands for the phrase of the same index in ``words``.
  var replacements: [[NameToken]] = []
  var systemPhrases = PhraseBook()
  /// The system of the phrase of the same index in ``systemPhrases``.
  var systems: [System] = []
  var evidence: [Evidence] = []
  var builds: [Build] = []

  /// Cuts a text and puts the words that others stand for in their place.
  func tokens(of text: String) -> [NameToken] {
    let cut = NameCutter.cut(text.utf8) { vocabulary.find($0) }
    var tokens: [NameToken] = []
    tokens.reserveCapacity(cut.count)
    var position = 0
    while position < cut.count {
      if let index = words.longest(at: position, in: cut) {
        tokens += replacements[index]
        position += words.phrases[index].tokens.count
      } else {
        tokens.append(cut[position])
        position += 1
      }
    }
    return tokens
  }

  /// Whether a system's releases are told by evidence and builds and not by plain version numbers.
  func hasEvidence(_ system: NameVocabulary.WordID) -> Bool {
    evidence.contains { $0.systems.contains(system) } || builds.contains { $0.systems.contains(system) }
  }
}
