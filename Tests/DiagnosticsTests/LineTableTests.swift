import Diagnostics
import Testing

@Suite struct LineTableTests {
  private func source(_ text: String) -> SourceFile {
    SourceFile(id: SourceID(index: 0), name: "a.yaml", bytes: Array(text.utf8))
  }

  @Test(arguments: [
    (0, 1, 1), (1, 1, 2), (3, 1, 3), (4, 1, 4), (5, 2, 1), (7, 3, 1), (8, 3, 2), (9, 4, 1), (99, 4, 1),
  ])
  func linesAndColumnsCountFromOne(offset: UInt32, line: Int, column: Int) {
    // Offsets: a0 é1-2 b3 \n4 \r5 \n6 c7 \n8
    let position = LineTable(source("aéb\n\r\nc\n")).position(of: offset)
    #expect(position == TextPosition(line: line, column: column))
  }

  @Test func anEmptyTextHasOnePlace() {
    #expect(LineTable(source("")).position(of: 0) == TextPosition(line: 1, column: 1))
    #expect(LineTable(source("")).bytes(ofLine: 1).isEmpty)
  }

  @Test(arguments: [(1, "aé"), (2, "b"), (3, ""), (4, "")])
  func aLineStandsWithoutItsBreak(line: Int, text: String) {
    let file = source("aé\r\nb\n")
    #expect(String(decoding: file.bytes[LineTable(file).bytes(ofLine: line)], as: UTF8.self) == text)
  }

  @Test func columnsOfAVeryLongLineAreRight() {
    let file = source(String(repeating: "é", count: 10_000) + "x\n" + String(repeating: "ab", count: 4096))
    let table = LineTable(file)
    #expect(table.position(of: 20_000) == TextPosition(line: 1, column: 10_001))
    #expect(table.position(of: 9000) == TextPosition(line: 1, column: 4501))
    #expect(table.position(of: 20_002) == TextPosition(line: 2, column: 1))
    #expect(table.position(of: UInt32(file.bytes.count)) == TextPosition(line: 2, column: 8193))
  }

  /// Eight bytes are looked at together: each must be told from its neighbours, wherever it stands among them.
  @Test(arguments: 0..<8) func everyByteOfAWordCounts(shift: Int) {
    let text = String(repeating: "x", count: shift) + "\n\u{B}\n\n\t\u{8A}é€\u{B}\n𝔸\r\n\u{7F}\nabcdefgh\n"
    let file = source(text)
    let table = LineTable(file)
    var expected = TextPosition(line: 1, column: 1)
    for (offset, byte) in file.bytes.enumerated() where byte & 0xC0 != 0x80 {
      #expect(table.position(of: UInt32(offset)) == expected)
      expected.column += 1
      if byte == UInt8(ascii: "\n") { expected = TextPosition(line: expected.line + 1, column: 1) }
    }
  }
}
