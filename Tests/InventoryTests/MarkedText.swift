import Diagnostics
import Documents

@testable import Inventory

/// A text whose marks `«…»` say where a diagnostic is expected.
struct MarkedText {
  /// The text without its marks.
  let text: String
  /// UTF-8 offsets of what the marks enclose.
  let marked: Range<Int>

  init(_ source: String) {
    var bytes: [UInt8] = []
    var bounds: [Int] = []
    for scalar in source.unicodeScalars {
      if scalar == "«" || scalar == "»" {
        bounds.append(bytes.count)
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    marked = (bounds.first ?? 0)..<(bounds.last ?? 0)
  }

  /// Builds an inventory of ``SmallModel`` from texts of any syntax.
  static func build(_ texts: [String], as delivery: Delivery = .pieces) -> (Inventory, DiagnosticBag) {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    var builder = SmallModel.builder()
    for (number, text) in texts.enumerated() {
      let source = sources.add(name: "file-\(number)", bytes: Array(text.utf8))
      DocumentReader().read(source, as: delivery, into: &bag) { builder.add($0, into: &$1) }
    }
    return (builder.finish(into: &bag), bag)
  }
}
