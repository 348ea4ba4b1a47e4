import Diagnostics
import Documents
import Inventory

/// Writes the values of parameters into the texts of their check, where they say `{parameters.name}`.
struct ParameterTexts {
  let parameters: [CheckParameter]
  /// Whether every parameter could be read; otherwise a name that is not among them is no mistake.
  let isWhole: Bool

  /// The text with every parameter's value in words; a name that the check does not have is reported.
  func fill(_ text: LocalizedText, at place: SourceRange, into bag: inout DiagnosticBag) -> LocalizedText {
    LocalizedText(
      en: fill(text.en, .en, at: place, into: &bag),
      fr: fill(text.fr, .fr, at: place, into: &bag)
    )
  }

  /// The value in words of the parameter that a path of a text names, such as `parameters.maximum_age`; nil for a path
  /// of the record.
  func value(of path: String, at place: SourceRange, into bag: inout DiagnosticBag) -> LocalizedText? {
    guard path.hasPrefix(CheckParameter.prefix) else { return nil }
    let name = String(path.dropFirst(CheckParameter.prefix.count))
    if let parameter = parameters.first(where: { $0.name == name }) { return parameter.value.words }
    guard isWhole else { return LocalizedText(verbatim: "") }
    let nearest = NearestName.find(name, among: parameters.map(\.name))
    bag.add(.undeclaredParameter(name, nearest: nearest, at: place))
    return LocalizedText(verbatim: "")
  }

  private func fill(
    _ text: String,
    _ language: Language,
    at place: SourceRange,
    into bag: inout DiagnosticBag
  ) -> String {
    var filled = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{" + CheckParameter.prefix),
      let close = rest[open.upperBound...].firstIndex(of: "}")
    {
      let path = String(rest[rest.index(after: open.lowerBound)..<close])
      filled += rest[..<open.lowerBound]
      filled += value(of: path, at: place, into: &bag)?[language] ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
