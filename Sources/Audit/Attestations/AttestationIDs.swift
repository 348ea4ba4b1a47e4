/// Ids for new attestations: the same question has the same id, unless an answered attestation bears it.
struct AttestationIDs {
  private var taken: Set<String>

  /// A blank entry of an earlier questionnaire may be filled in by the new one of the same id.
  init(taken records: [AttestationRecord]) {
    taken = Set(records.filter { $0.state != .unanswered }.map(\.id))
  }

  /// An id of letters, digits, points and hyphens that nothing else bears.
  mutating func make(_ words: [String]) -> String {
    let id = words.map(Self.slug).joined(separator: "-")
    var free = id
    var number = 2
    while taken.contains(free) {
      free = "\(id)-\(number)"
      number += 1
    }
    taken.insert(free)
    return free
  }

  private static func slug(_ word: String) -> String {
    word.utf8.split { !isPlain($0) }.map { String(Substring($0)) }.joined(separator: "-")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
