import Diagnostics
import Documents
import Testing

/// Texts that were damaged at random: each ends with a document or a diagnostic, and every place lies inside.
@Suite struct MutationTests {
  private static let seeds = [
    "a: &x {b: [1, 'é'], \"c\": |\n}\nd:\n  - *x\n  - !!str 2\n  - e: >-\n      f\n      g\n# h\n? i\n: ~\n",
    #"{"a": [1, -2.5e3, "é\u00e9\ud83c\udfe5", {}], "b": {"c": null, "d": [true, false]}, "e": ""}"#,
    "<?xml version=\"1.0\"?><!DOCTYPE a><a x='1' y=\"&amp;é\"><b>t &lt; <![CDATA[u]]></b><!-- c --><d e='f'>g</d></a>",
    "<i xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><a xsi:nil='true'/> <b><c>1</c>w</b></i>",
  ]
  private static let pieces = [
    "<", ">", "&", "'", "\"", "{", "}", "[", "]", ":", ",", "\n", "\t", "- ", "*x", "&x ", "]]>", "<!--", "é",
    "\u{0}", "\u{FEFF}", "<b>", "</b>", "\\u", "---\n", "%", "!!", "xsi:nil='1'", "&#60;", "|", "\u{1F3E5}",
    " ", "",
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

  @Test(arguments: seeds.indices)
  func damageIsTold(seed: Int) {
    var random = Generator(state: UInt64(seed))
    for _ in 0..<1500 {
      var bytes = Array(Self.seeds[seed].utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let start = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...3, using: &random))
        bytes.replaceSubrange(
          start..<end,
          with: Array((Self.pieces.randomElement(using: &random) ?? "").utf8)
        )
      }
      for delivery in [Delivery.whole, .pieces, .beginning(before: "d")] { check(bytes, delivery) }
    }
  }

  private func check(_ bytes: [UInt8], _ delivery: Delivery) {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    guard let source = SourceText.add(bytes, name: "damaged", to: &sources, into: &bag) else {
      #expect(bag.hasErrors)
      return
    }
    let end = UInt32(source.bytes.count)
    var isHandedOver = false
    var isSound = true
    DocumentReader().read(source, as: delivery, into: &bag) { document, _ in
      isHandedOver = true
      for (index, node) in document.nodes.enumerated() {
        isSound = isSound && node.start <= node.end && node.end <= end
        isSound = isSound && Int(node.subtreeEnd) > index && Int(node.subtreeEnd) <= document.nodes.count
        isSound = isSound && Int(node.textStart + node.textLength) <= document.text.count
      }
    }
    for range in bag.diagnostics.flatMap({ [$0.range] + $0.notes.map(\.range) }).compactMap(\.self) {
      isSound = isSound && range.start <= range.end && range.end <= end + 1
    }
    let text = String(decoding: bytes, as: UTF8.self).debugDescription
    #expect(isSound, "\(text) \(bag.sorted)")
    #expect(isHandedOver || bag.hasErrors, "\(text)")
    _ = DiagnosticRenderer(sources: sources, language: .en, isColoured: false).render(bag)
  }
}
