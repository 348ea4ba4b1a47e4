import Diagnostics
import FoundationEssentials
import Testing

@testable import Documents

/// Sample files that were damaged at random go the whole way: each ends with a report or a diagnostic, every place
/// lies inside its file, and what is wrong with the file beside it is told all the same.
@Suite struct DamagedFileTests {
  private static let names = [
    "formats/clinic.yaml", "formats/clinic.json", "formats/clinic.xml", "hospital/radiology.yaml",
    "hospital/laboratory.json", "hospital/nursing-home.xml", "hospital/agents/reading-console-1.xml",
  ]

  /// SplitMix64: the same damage on every machine.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return value ^ value >> 31
    }
  }

  private static let beside = InputFile(
    name: "beside.yaml",
    bytes: Array("systems:\n  - id: beside-1\n    hostnmae: x\n".utf8)
  )

  @Test(arguments: names.indices)
  func everyDamageIsToldAtItsPlace(index: Int) throws {
    let path = AuditTests.samples + "/" + Self.names[index]
    let whole = [UInt8](try Data(contentsOf: URL(filePath: path)))
    var random = Generator(state: UInt64(index))
    for round in 0..<60 {
      let bytes = damaged(whole, &random)
      let file = InputFile(name: "damaged", bytes: bytes)
      let alone = try #require(InProcessAudit([file]))
      #expect(alone.report != nil || !alone.bag.diagnostics.isEmpty)
      #expect(placesAreSound(alone), "\(String(decoding: bytes, as: UTF8.self))")
      // Every form of every report takes long: a few damages are enough to show that no control character gets through.
      if round.isMultiple(of: 12) { #expect(alone.outputs().allSatisfy(isHarmless)) }
      let both = try #require(InProcessAudit([file, Self.beside]))
      #expect(
        both.bag.diagnostics.contains { diagnostic in
          let name = diagnostic.range.map { both.sources[$0.source].name }
          return name == "beside.yaml" && diagnostic.id == "inventory.unknown-key"
        }
      )
    }
  }

  /// Whether lines end as lines of text or of CSV do, and nothing else controls a terminal.
  private func isHarmless(_ output: String) -> Bool {
    !output.replacing("\r\n", with: "\n").unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }
  }

  private func placesAreSound(_ audit: InProcessAudit) -> Bool {
    audit.bag.diagnostics.flatMap { [$0.range] + $0.notes.map(\.range) }.compactMap(\.self).allSatisfy {
      range in
      let end = UInt32(audit.sources[range.source].bytes.count)
      return range.start <= range.end && range.end <= end + 1
    }
  }

  /// Bytes changed, lines dropped, doubled or moved, the end cut off.
  private func damaged(_ whole: [UInt8], _ random: inout Generator) -> [UInt8] {
    var bytes = whole
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      guard !bytes.isEmpty else { break }
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let start = (bytes[..<place].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
      let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 2: bytes.removeSubrange(start..<end)
      case 3: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 4: bytes.removeSubrange(place...)
      default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &random))
      }
    }
    return bytes
  }
}
