public import Diagnostics
import Documents
import Inventory
public import Values

/// The value of a parameter.
public enum ParameterValue: Hashable, Sendable {
  /// A truth value, number, day or length of time.
  case plain(Cell)
  /// A text.
  case text(String)
  /// Several texts.
  case texts([String])
  /// A value of which only the words are known: read back from a report, no condition can compare with it.
  case stated(written: String, words: LocalizedText)

  /// Reads a value of a file by the type of its parameter; nil when the type does not allow what is written.
  init?(_ node: Document.Index, of document: Document, as type: FieldType, _ strings: inout StringTable) {
    guard case .list(let item) = type else {
      guard document.nodes[node].kind == .scalar,
        let cell = DeclaredScalar.read(node, of: document, as: type, &strings)
      else { return nil }
      self = cell.tag == .string ? .text(strings[cell.stringID]) : .plain(cell)
      return
    }
    guard document.nodes[node].kind == .sequence else { return nil }
    var texts: [String] = []
    var next = node + 1
    while next < document.end(of: node) {
      guard document.nodes[next].kind == .scalar,
        let cell = DeclaredScalar.read(next, of: document, as: item, &strings), cell.tag == .string
      else { return nil }
      texts.append(strings[cell.stringID])
      next = document.end(of: next)
    }
    self = .texts(texts)
  }

  /// The cells that conditions compare with: one, or one per item.
  func cells(_ strings: inout StringTable) -> [Cell] {
    switch self {
    case .plain(let cell): [cell]
    case .text(let text): [.string(strings.intern(text))]
    case .texts(let texts): texts.map { .string(strings.intern($0)) }
    case .stated: []
    }
  }

  /// The value as a configuration file writes it.
  public var written: String {
    switch self {
    case .text(let text): text
    case .texts(let texts): "[" + texts.joined(separator: ", ") + "]"
    case .stated(let written, _): written
    case .plain(let cell):
      switch cell.tag {
      case .bool: cell.isTrue ? "true" : "false"
      case .double: Self.decimal(cell.doubleValue)
      case .date: cell.dateValue.description
      case .period: DurationText.writtenPeriod(cell)
      case .duration: DurationText.writtenDuration(cell)
      default: String(cell.bits)
      }
    }
  }

  /// The value as people read it.
  public var words: LocalizedText {
    switch self {
    case .text(let text): return LocalizedText(verbatim: text)
    case .texts(let texts) where texts.isEmpty: return LocalizedText(en: "none", fr: "néant")
    case .texts(let texts): return LocalizedText(verbatim: texts.joined(separator: ", "))
    case .stated(_, let words): return words
    case .plain(let cell):
      switch cell.tag {
      case .bool:
        return cell.isTrue ? LocalizedText(en: "yes", fr: "oui") : LocalizedText(en: "no", fr: "non")
      case .period: return SpanWords.period(cell)
      case .duration: return SpanWords.duration(cell)
      case .double: return LocalizedText(en: written, fr: written.replacing(".", with: ","))
      default: return LocalizedText(verbatim: written)
      }
    }
  }

  /// A number without a fraction that says nothing: `90`, not `90.0`.
  private static func decimal(_ value: Double) -> String {
    let text = String(value)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
