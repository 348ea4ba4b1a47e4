extension ArraySlice<NameToken> {
  /// The first number, with a service pack as its second part: `12 SP5` is 12.5.
  func firstVersion(_ rules: NameRules) -> VersionNumber? {
    guard let place = firstIndex(where: { $0.number != nil }), let number = self[place].number else {
      return nil
    }
    let servicePack = NameToken.word(rules.vocabulary.find("sp".utf8))
    guard number.count == 1, place + 2 < endIndex, self[place + 1] == servicePack,
      let part = self[place + 2].number
    else { return number }
    return number.appending(part)
  }
}

/// A number that may be a Windows build: `10.0.19045`, or its last part alone where a build is told.
struct BuildNumbers {
  private let number: VersionNumber
  private let isPart: Bool

  /// Whether it is the build of a row.
  func fits(_ build: VersionNumber) -> Bool {
    isPart ? number.parts[0] == build.parts[2] : number.begins(with: build)
  }

  /// Builds in a name or version, and the one that the inventory gives as such.
  static func all(named tokens: [NameToken], build: [NameToken], _ rules: NameRules) -> [Self] {
    let word = NameToken.word(rules.vocabulary.find("build".utf8))
    var found: [Self] = []
    for (position, token) in tokens.enumerated() {
      guard let number = token.number else { continue }
      if number.count >= 3 {
        found.append(Self(number: number, isPart: false))
      } else if position > 0, tokens[position - 1] == word {
        found.append(Self(number: number, isPart: true))
      }
    }
    if let number = build.first(where: { $0.number != nil })?.number {
      found.append(Self(number: number, isPart: number.count < 3))
    }
    return found
  }
}
