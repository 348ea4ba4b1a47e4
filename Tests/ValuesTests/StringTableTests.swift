import Testing
import Values

@Suite("Texts")
struct StringTableTests {
  @Test("equal texts have one number, whatever their length and however many there are")
  func interning() {
    var table = StringTable()
    let texts = (0..<5000).map { String(repeating: "x", count: $0 % 23) + "\($0)" }
    let numbers = texts.map { table.intern($0) }
    #expect(Set(numbers).count == texts.count)
    #expect(table.count == texts.count + 1)
    for (text, number) in zip(texts, numbers) {
      #expect(table.intern(text) == number)
      #expect(table.find(text) == number)
      #expect(table[number] == text)
    }
    #expect(table.find("never seen") == nil)
    #expect(table.count == texts.count + 1)
  }

  @Test("the empty text is number 0, and a new table holds nothing else")
  func empty() {
    var table = StringTable()
    #expect(table.intern("").index == 0)
    #expect(table.count == 1)
    #expect(table[StringID(index: 0)] == "")
  }

  @Test("texts are their bytes: composed and decomposed letters differ")
  func bytes() {
    var table = StringTable()
    let composed = table.intern("M\u{FC}ller")
    let decomposed = table.intern("Mu\u{308}ller")
    #expect(composed != decomposed)
    #expect(table.withBytes(of: composed) { $0.count } == 7)
    #expect(table.withBytes(of: decomposed) { Array($0) } == Array("Mu\u{308}ller".utf8))
  }

  @Test("a zero byte and a byte that is no UTF-8 are kept apart from shorter texts")
  func binary() {
    var table = StringTable()
    let contents: [[UInt8]] = [[0], [0, 0], [0xFF], [0xFF, 0], []]
    let numbers = contents.map { $0.withUnsafeBufferPointer { table.intern($0) } }
    #expect(Set(numbers).count == contents.count)
    for (content, number) in zip(contents, numbers) {
      #expect(table.withBytes(of: number) { Array($0) } == content)
    }
  }

  @Test("forgetting leaves the empty text alone")
  func removal() {
    var table = StringTable()
    for number in 0..<2000 { _ = table.intern("text \(number)") }
    table.removeAll()
    #expect(table.count == 1)
    #expect(table.find("text 7") == nil)
    #expect(table.intern("").index == 0)
    #expect(table.intern("again").index == 1)
    #expect(table[StringID(index: 1)] == "again")
  }

  @Test("a view reads what the table holds, and nothing for a number it does not know")
  func view() {
    var table = StringTable()
    let number = table.intern("zone")
    table.withView { view in
      #expect(Array(view.bytes(of: number)) == Array("zone".utf8))
      #expect(view.bytes(of: StringID(index: 99)).isEmpty)
      var text = "zone"
      #expect(text.withUTF8 { view.find($0) } == number)
    }
  }
}
