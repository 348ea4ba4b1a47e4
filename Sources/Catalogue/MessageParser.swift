import Diagnostics
import Documents
import Inventory
import Values

/// Reads a message with its `{field.paths}`, which are looked up from the check's subject; `{first|second}` takes the
/// first that has a value, and `{parameters.name}` is the value of a parameter.
struct MessageParser {
  private let place: ScalarPlace
  private let model: Model
  private let subject: EntityID
  private let texts: ParameterTexts

  init(_ document: Document, _ file: SourceFile, model: Model, subject: EntityID, texts: ParameterTexts) {
    place = ScalarPlace(document, file)
    self.model = model
    self.subject = subject
    self.texts = texts
  }

  /// The pieces of a message in one language; what is wrong is reported and stands as text.
  func parse(_ node: Document.Index, _ language: Language, into bag: inout DiagnosticBag) -> [MessageTemplate
    .Piece]
  {
    let text = Array(place.document.string(node).utf8)
    var pieces: [MessageTemplate.Piece] = []
    var start = 0
    while let open = text[start...].firstIndex(of: UInt8(ascii: "{")) {
      guard let close = text[open...].firstIndex(of: UInt8(ascii: "}")) else {
        bag.add(.unclosedPath(at: place.range(of: open..<(open + 1), in: node)))
        break
      }
      append(text[start..<open], to: &pieces)
      let path = String(decoding: text[(open + 1)..<close], as: UTF8.self)
      start = close + 1
      let range = place.range(of: (open + 1)..<close, in: node)
      if let value = texts.value(of: path, at: range, into: &bag) {
        pieces.append(.text(value[language]))
        continue
      }
      var choices: [[Int]] = []
      var offset = open + 1
      for choice in path.split(separator: "|", omittingEmptySubsequences: false) {
        if let slots = slots(of: String(choice), at: offset, in: node, into: &bag) { choices.append(slots) }
        offset += choice.utf8.count + 1
      }
      if !choices.isEmpty { pieces.append(.path(path, choices: choices)) }
    }
    append(text[start...], to: &pieces)
    return pieces
  }

  private func append(_ text: ArraySlice<UInt8>, to pieces: inout [MessageTemplate.Piece]) {
    if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
  }

  /// One slot per step; a step behind a reference or a nested record goes on in its entity.
  private func slots(
    of path: String,
    at start: Int,
    in node: Document.Index,
    into bag: inout DiagnosticBag
  ) -> [Int]? {
    var entity: EntityID? = subject
    var slots: [Int] = []
    var offset = start
    for step in path.split(separator: ".", omittingEmptySubsequences: false) {
      let bytes = offset..<(offset + step.utf8.count)
      guard let current = entity else {
        bag.add(.pathGoesOn(String(step), at: place.range(of: bytes, in: node)))
        return nil
      }
      guard let slot = model[current].slot(of: String(step)) else {
        let nearest = NearestName.find(String(step), among: model[current].fields.map(\.name))
        let range = place.range(of: bytes, in: node)
        bag.add(.unknownMessageField(String(step), of: model[current].name, nearest: nearest, at: range))
        return nil
      }
      slots.append(slot)
      offset += step.utf8.count + 1
      switch model[current].fields[slot].type {
      case .reference(let next), .nested(let next): entity = next
      default: entity = nil
      }
    }
    return slots
  }
}
