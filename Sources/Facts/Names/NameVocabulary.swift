/// The words that the name table knows, by number; every other word is the number 0.
struct NameVocabulary: Sendable {
  typealias WordID = UInt16

  private var text: [UInt8] = []
  private var ends: [Int] = [0]
  /// Open addressing: word numbers, at the place that a word's hash names or behind it.
  private var slots = [WordID](repeating: 0, count: 1024)

  /// How many words there are, the unknown one included.
  var count: Int { ends.count }

  /// The number of a word; 0 when the table does not have it.
  func find(_ word: some Collection<UInt8>) -> WordID { slots[slot(of: word)] }

  /// The number of a word, which is added when it is new; 0 when there is no room for it.
  mutating func intern(_ word: some Collection<UInt8>) -> WordID {
    let slot = slot(of: word)
    // Invariant: a quarter of the slots stays empty, so that every search ends.
    guard slots[slot] == 0, count < slots.count / 4 * 3 else { return slots[slot] }
    text += word
    ends.append(text.count)
    let id = WordID(ends.count - 1)
    slots[slot] = id
    return id
  }

  /// Where a word stands or, when it is unknown, would stand.
  private func slot(of word: some Collection<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let id = Int(slots[slot])
      if text[ends[id - 1]..<ends[id]].elementsEqual(word) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
