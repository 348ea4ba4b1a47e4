public import Documents
public import Values

/// Reads scalars of rule and configuration files by a declared type, as the fields of an inventory are read.
public enum DeclaredScalar {
  /// The value of a scalar; nil when the type does not allow what was written, or nothing was.
  ///
  /// - Parameters:
  ///   - type: one whose values stand for themselves; words of enumerations and references to records do not.
  ///   - strings: where a text is kept.
  public static func read(
    _ node: Document.Index,
    of document: Document,
    as type: FieldType,
    _ strings: inout StringTable
  ) -> Cell? {
    let reader = ScalarReader(choices: [], countries: [])
    let value = DecodingPlan.Value(kind: type.decodingKind)
    let reading = document.withText(of: node) { text in
      reader.read(text, document.nodes[node].style, as: value, &strings)
    }
    guard case .value(let cell) = reading else { return nil }
    return cell
  }
}
