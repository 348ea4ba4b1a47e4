/// A pattern as a tree that says what it means in the plainest way: from where to where it matches.
indirect enum NaivePattern {
  case letter(Character)
  case anything
  case members([Character], isNegated: Bool)
  case sequence([NaivePattern])
  case choice([NaivePattern])
  case repeated(NaivePattern, Int, Int?)
  case start
  case end
  case boundary(Bool)
  case caseless(NaivePattern)

  /// How it is written.
  var spelling: String {
    switch self {
    case .letter(let letter): String(letter)
    case .anything: "."
    case .members(let members, let isNegated): "[\(isNegated ? "^" : "")\(String(members))]"
    case .sequence(let parts): parts.map { "(?:\($0.spelling))" }.joined()
    case .choice(let parts): parts.map(\.spelling).joined(separator: "|")
    case .repeated(let part, 0, nil): "(\(part.spelling))*"
    case .repeated(let part, 1, nil): "(\(part.spelling))+?"
    case .repeated(let part, let least, let most):
      "(\(part.spelling)){\(least),\(most.map { "\($0)" } ?? "")}"
    case .start: "^"
    case .end: "$"
    case .boundary(let isThere): isThere ? "\\b" : "\\B"
    case .caseless(let part): "(?i:\(part.spelling))"
    }
  }

  /// Whether it matches anywhere in a text.
  func isFound(in text: [Character]) -> Bool {
    (0...text.count).contains { !ends(in: text, from: $0, ignoringCase: false).isEmpty }
  }

  private func ends(in text: [Character], from start: Int, ignoringCase: Bool) -> Set<Int> {
    func one(_ isMember: (Character) -> Bool) -> Set<Int> {
      guard start < text.count else { return [] }
      let letter = text[start]
      let variants =
        ignoringCase ? [letter, Character(letter.lowercased()), Character(letter.uppercased())] : [letter]
      return variants.contains(where: isMember) ? [start + 1] : []
    }
    switch self {
    case .letter(let wanted): return one { $0 == wanted }
    case .anything: return one { $0 != "\n" }
    case .members(let members, let isNegated):
      guard start < text.count else { return [] }
      return one { members.contains($0) }.isEmpty == isNegated ? [start + 1] : []
    case .sequence(let parts):
      return parts.reduce([start]) { places, part in
        Set(places.flatMap { part.ends(in: text, from: $0, ignoringCase: ignoringCase) })
      }
    case .choice(let parts):
      return Set(parts.flatMap { $0.ends(in: text, from: start, ignoringCase: ignoringCase) })
    case .repeated(let part, let least, let most):
      var places: Set<Int> = [start]
      var ends: Set<Int> = least == 0 ? places : []
      // More rounds than the text has letters reach nothing new.
      for round in 1..<(min(most ?? .max - 1, least + text.count + 1) + 1) {
        places = Set(places.flatMap { part.ends(in: text, from: $0, ignoringCase: ignoringCase) })
        if round >= least { ends.formUnion(places) }
      }
      return ends
    case .start: return start == 0 ? [start] : []
    case .end: return start == text.count ? [start] : []
    case .boundary(let isThere):
      func isWord(_ place: Int) -> Bool {
        text.indices.contains(place) && text[place].isASCII && (text[place].isLetter || text[place].isNumber)
      }
      return (isWord(start - 1) != isWord(start)) == isThere ? [start] : []
    case .caseless(let part): return part.ends(in: text, from: start, ignoringCase: true)
    }
  }

  /// A random pattern over few letters, so that it matches now and then.
  static func random(_ depth: Int, _ random: inout SplitMix) -> NaivePattern {
    func part() -> NaivePattern { .random(depth - 1, &random) }
    func parts() -> [NaivePattern] { (0..<Int.random(in: 1..<4, using: &random)).map { _ in part() } }
    guard depth > 0, !random.happens(20) else {
      switch Int.random(in: 0..<10, using: &random) {
      case 0: return .start
      case 1: return .end
      case 2: return .boundary(random.happens(50))
      case 3: return .anything
      case 4, 5: return .members([random.pick(letters), random.pick(letters)], isNegated: random.happens(40))
      default: return .letter(random.pick(letters))
      }
    }
    switch Int.random(in: 0..<8, using: &random) {
    case 0...2: return .sequence(parts())
    case 3, 4: return .choice(parts())
    case 5: return .caseless(part())
    default:
      let least = Int.random(in: 0..<3, using: &random)
      return .repeated(
        part(),
        least,
        random.happens(50) ? nil : least + Int.random(in: 0..<3, using: &random)
      )
    }
  }

  static let letters: [Character] = ["a", "b", "B", "é", "É", "日", "1"]
}
