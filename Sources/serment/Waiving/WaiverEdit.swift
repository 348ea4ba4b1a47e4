import Diagnostics
import Documents

/// Adds a waiver to the text of a YAML file, of which every other byte stays as it is.
struct WaiverEdit {
  /// Why a file cannot be edited so that it stays what a person wrote.
  enum Obstacle: Error {
    /// It is no YAML in UTF-8.
    case otherSyntax
    /// It cannot be read.
    case unreadable
    /// Its waivers, or all of it, stand in a form that is not edited.
    case otherLayout
  }

  /// Three bytes that some editors put before UTF-8.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let text: [UInt8]
  private let entry: WaiverEntry
  private let newline: String

  private init(_ text: [UInt8], _ entry: WaiverEntry) {
    self.text = text
    self.entry = entry
    let end = text.firstIndex(of: UInt8(ascii: "\n")) ?? 0
    newline = end > 0 && text[end - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }

  /// The bytes of a file with the waiver added.
  static func adding(_ entry: WaiverEntry, to bytes: [UInt8]) throws(Obstacle) -> [UInt8] {
    let lead = bytes.starts(with: mark) ? mark : []
    let text = Array(bytes.dropFirst(lead.count))
    var sources = SourceMap()
    var bag = DiagnosticBag()
    guard let source = SourceText.add(bytes, name: "", to: &sources, into: &bag), source.bytes == text else {
      throw .otherSyntax
    }
    let edit = WaiverEdit(text, entry)
    guard text.contains(where: { $0 > 0x20 }) else { return lead + edit.withSection(under: nil) }
    guard DocumentReader.format(of: text) == .yaml else { throw .otherSyntax }
    let document = DocumentReader().read(source, into: &bag)
    // Comments alone hold no section, which is no mistake.
    if document == nil, bag.diagnostics.contains(where: { $0.id == "document.empty" }) {
      return lead + edit.withSection(under: nil)
    }
    guard let document, !bag.hasErrors else { throw .unreadable }
    return lead + (try edit.edited(document))
  }

  private func edited(_ document: Document) throws(Obstacle) -> [UInt8] {
    guard document.nodes[0].kind == .mapping, text[at: document.nodes[0].start] != UInt8(ascii: "{") else {
      throw .otherLayout
    }
    var key = 1
    while key < document.end(of: 0) {
      let value = document.end(of: key)
      if document.string(key) == "waivers" { return try added(to: value, behind: key, of: document) }
      key = document.end(of: value)
    }
    return withSection(under: document)
  }

  /// The text with a section behind its end; lists are indented as those of the file are.
  private func withSection(under document: Document?) -> [UInt8] {
    let column = document.map { self.column(of: Int($0.nodes[0].start)) } ?? 0
    let dash = document.flatMap(firstDash) ?? column + 2
    var text = text
    if let last = text.last {
      if last != UInt8(ascii: "\n") { text += newline.utf8 }
      text += newline.utf8
    }
    text += (String(repeating: " ", count: column) + "waivers:" + newline).utf8
    return text + entry.block(dash: dash, column: dash + 2, newline: newline).utf8
  }

  /// The column of the dashes of the first list of the file.
  private func firstDash(of document: Document) -> Int? {
    var key = 1
    while key < document.end(of: 0) {
      let value = document.end(of: key)
      if document.nodes[value].kind == .sequence, document.nodes[value].count > 0,
        let dash = dash(before: Int(document.nodes[value + 1].start))
      {
        return column(of: dash)
      }
      key = document.end(of: value)
    }
    return nil
  }

  private func added(
    to list: Document.Index,
    behind key: Document.Index,
    of document: Document
  ) throws(Obstacle) -> [UInt8] {
    let node = document.nodes[list]
    let section = column(of: Int(document.nodes[key].start))
    let fresh = entry.block(dash: section + 2, column: section + 4, newline: newline)
    switch node.kind {
    case .scalar where node.textLength == 0 && node.style == .plain:
      return inserted(fresh, behindLineOf: Int(document.nodes[key].end))
    case .sequence where node.count == 0:
      return try replacedEmptyList(node, by: fresh)
    case .sequence:
      var item = list + 1
      while document.end(of: item) < document.end(of: list) { item = document.end(of: item) }
      let end = Int(document.nodes[item].end)
      if text[at: node.start] == UInt8(ascii: "[") {
        return Array(text[..<end]) + (", " + entry.flow).utf8 + text[end...]
      }
      let start = Int(document.nodes[list + 1].start)
      guard let dash = dash(before: start) else { throw .otherLayout }
      let isOnOneLine = !text[dash..<start].contains(UInt8(ascii: "\n"))
      let column = column(of: dash)
      let block = entry.block(
        dash: column,
        column: isOnOneLine ? self.column(of: start) : column + 2,
        newline: newline
      )
      return inserted(block, behindLineOf: end)
    case .scalar, .mapping: throw .otherLayout
    }
  }

  /// The text with an empty list in brackets opened into lines.
  private func replacedEmptyList(_ node: Node, by block: String) throws(Obstacle) -> [UInt8] {
    let (start, end) = (Int(node.start), Int(node.end))
    guard end <= text.count, start < end, text[start] == UInt8(ascii: "[") else { throw .otherLayout }
    let blank = start > 0 && text[start - 1] == 0x20 ? 1 : 0
    let emptied = WaiverEdit(Array(text[..<(start - blank)]) + text[end...], entry)
    return emptied.inserted(block, behindLineOf: start - blank)
  }

  private func inserted(_ block: String, behindLineOf offset: Int) -> [UInt8] {
    guard let end = text[offset...].firstIndex(of: UInt8(ascii: "\n")) else {
      return text + newline.utf8 + block.utf8
    }
    return Array(text[...end]) + block.utf8 + text[(end + 1)...]
  }

  /// The dash before an item; nil where something else stands before it on the line.
  private func dash(before offset: Int) -> Int? {
    guard let dash = text[..<offset].lastIndex(where: { $0 > 0x20 }), text[dash] == UInt8(ascii: "-") else {
      return nil
    }
    return text[(dash - column(of: dash))..<dash].allSatisfy { $0 == 0x20 } ? dash : nil
  }

  private func column(of offset: Int) -> Int {
    offset - (text[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
  }
}

extension [UInt8] {
  fileprivate subscript(at offset: UInt32) -> UInt8? { Int(offset) < count ? self[Int(offset)] : nil }
}
