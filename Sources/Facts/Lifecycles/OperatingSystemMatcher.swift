/// Finds the rows of the lifecycle table that the facts about an operating system fit.
struct OperatingSystemMatcher {
  /// What was found.
  struct Result {
    /// The rows, in order.
    var rows: [Int]
    /// Whether a single row is the one meant, and not only the one known of an incompletely told release.
    var isCertain = true

    static let nothing = Result(rows: [])
  }

  let rows: LifecycleRows
  let rules: NameRules

  func match(_ query: OperatingSystemQuery) -> Result {
    let names = [query.fullName, query.name].compactMap(\.self)
    var tokens = names.flatMap { rules.tokens(of: $0) }
    let version = query.version.map { rules.tokens(of: $0) } ?? []
    tokens += version
    tokens += query.edition.map { rules.tokens(of: $0) } ?? []
    let build = query.build.map { rules.tokens(of: $0) } ?? []
    guard let found = system(in: tokens) else {
      let isNameless = names.allSatisfy(\.isEmpty) && tokens.count == version.count
      return isNameless ? matchBuildAlone(build) : .nothing
    }
    let system = rules.systems[found.phrase]
    if rules.hasEvidence(system.id) {
      return Result(rows: narrow(system, by: tokens, build: build))
    }
    if rules.systemPhrases.phrases[found.phrase].hasNumber {
      return Result(rows: system.rows)
    }
    let numbers = [
      tokens[found.end..<max(found.end, tokens.count - version.count)].firstVersion(rules),
      version[...].firstVersion(rules),
    ].compactMap(\.self)
    if numbers.isEmpty {
      return CodenameMatcher(rows: rows).match(names + [query.version].compactMap(\.self), among: system.rows)
    }
    return numbered(numbers, among: system.rows)
  }

  /// The longest phrase that names a system, and where it ends; nil when there is none, or several systems.
  private func system(in tokens: [NameToken]) -> (phrase: Int, end: Int)? {
    var best: (phrase: Int, end: Int)?
    var position = 0
    while position < tokens.count {
      guard let phrase = rules.systemPhrases.longest(at: position, in: tokens) else {
        position += 1
        continue
      }
      position += rules.systemPhrases.phrases[phrase].tokens.count
      guard let earlier = best else {
        best = (phrase, position)
        continue
      }
      guard let winner = winner(earlier.phrase, phrase) else { return nil }
      if winner == phrase, phrase != earlier.phrase { best = (phrase, position) }
    }
    return best
  }

  /// Which of two phrases of one name counts; nil when they name different systems.
  private func winner(_ first: Int, _ second: Int) -> Int? {
    let phrases = rules.systemPhrases.phrases
    let (one, other) = (phrases[first].tokens, phrases[second].tokens)
    if one.count >= other.count, one.starts(with: other) { return first }
    if other.starts(with: one) { return second }
    guard rules.systems[first].id == rules.systems[second].id else { return nil }
    return one.count >= other.count ? first : second
  }

  /// Narrows the rows of a system by everything that its name, version, edition and build say.
  private func narrow(_ system: NameRules.System, by tokens: [NameToken], build: [NameToken]) -> [Int] {
    var left = system.rows
    let evidence = rules.evidence.filter { $0.systems.contains(system.id) && $0.applies(to: tokens) }
    for fact in evidence {
      switch fact.effect {
      case .only: left = left.filter(fact.rows.contains)
      case .not: left = left.filter { !fact.rows.contains($0) }
      case .otherwise: break
      }
    }
    for number in BuildNumbers.all(named: tokens, build: build, rules) {
      let builds = rules.builds.filter { $0.systems.contains(system.id) && number.fits($0.number) }
      if !builds.isEmpty { left = left.filter { row in builds.contains { $0.rows.contains(row) } } }
    }
    for fact in evidence where fact.effect == .otherwise && left.count > 1 {
      let preferred = left.filter(fact.rows.contains)
      if !preferred.isEmpty { left = preferred }
    }
    return left
  }

  /// The rows of a build without a name, which must be a whole one such as `6.1.7601`.
  private func matchBuildAlone(_ build: [NameToken]) -> Result {
    guard let number = build.first?.number, number.count >= 3 else { return .nothing }
    let rows = rules.builds.first { number.begins(with: $0.number) }?.rows ?? []
    return Result(rows: rows)
  }

  /// The rows whose release all of the numbers name; of `19` and `19.1` only the longer one counts.
  private func numbered(_ numbers: [VersionNumber], among candidates: [Int]) -> Result {
    var left = Result(rows: candidates, isCertain: false)
    for number in numbers
    where !numbers.contains(where: { $0.count > number.count && $0.begins(with: number) }) {
      let fitting = releases(named: number, among: candidates)
      left.rows = left.rows.filter(fitting.rows.contains)
      left.isCertain = left.isCertain || fitting.isCertain
    }
    return left
  }

  /// The rows that a version number names.
  ///
  /// That is the one whose number it begins with or, of a shorter number, all that begin with it.
  private func releases(named version: VersionNumber, among candidates: [Int]) -> Result {
    func number(_ row: Int) -> VersionNumber? { rows.numbers[row] }
    let known = candidates.filter { number($0) != nil }
    let beginnings = known.filter { number($0).map(version.begins(with:)) ?? false }
    if let best = beginnings.max(by: { number($0)?.count ?? 0 < number($1)?.count ?? 0 }),
      let release = number(best)
    {
      // Of 15 and 15.1, `15.9` is neither: the table knows what comes behind the point and does not have it.
      let isWhole = version.significantCount <= release.count
      let hasParts = known.contains { $0 != best && number($0)?.begins(with: release) ?? false }
      return isWhole || !hasParts ? Result(rows: [best]) : .nothing
    }
    let longer = known.filter { number($0)?.begins(with: version) ?? false }
    return Result(rows: longer, isCertain: false)
  }
}
