import Diagnostics
import Documents
import Expressions
import Inventory
import Values

/// Reads the `parameters` of a check, and what configuration and command line set instead of their defaults.
struct ParameterDeclarations {
  /// The parameters, in the order of their declaration.
  private(set) var all: [CheckParameter] = []
  /// Whether every one could be read, so that conditions may speak of them.
  private(set) var isWhole = true

  /// Reads the mapping below `parameters`; a check without one has none.
  init(
    _ section: RuleMapping?,
    of check: String,
    overrides: [ParameterOverrides],
    strings: inout StringTable,
    into bag: inout DiagnosticBag
  ) {
    if var section {
      for (name, keyNode, node) in section.all() {
        let place = section.document.range(of: keyNode)
        guard Self.isName(name) else {
          bag.add(.invalidParameterName(name, at: place))
          isWhole = false
          continue
        }
        guard let parameter = Self.declaration(name, section.document, node, &strings, into: &bag) else {
          isWhole = false
          continue
        }
        all.append(parameter)
      }
    }
    guard isWhole else { return }
    for overrides in overrides {
      for entry in overrides.entries where entry.check == check {
        apply(entry, of: overrides.document, strings: &strings, into: &bag)
      }
    }
  }

  /// The parameters as names of conditions.
  func constants(_ strings: inout StringTable) -> [TypeEnvironment.Constant] {
    all.map { parameter in
      TypeEnvironment.Constant(
        name: CheckParameter.prefix + parameter.name,
        type: parameter.type.expressionType,
        cells: parameter.value.cells(&strings)
      )
    }
  }

  private mutating func apply(
    _ entry: ParameterOverrides.Entry,
    of document: Document,
    strings: inout StringTable,
    into bag: inout DiagnosticBag
  ) {
    guard let index = all.firstIndex(where: { $0.name == entry.name }) else {
      let names = all.map(\.name)
      bag.add(.unknownParameter(entry.name, of: entry.check, known: names, at: entry.namePlace))
      return
    }
    let place = document.range(of: entry.value)
    let type = all[index].type
    guard let value = ParameterValue(entry.value, of: document, as: type, &strings) else {
      bag.add(.invalidParameterValue(entry.name, of: entry.check, expected: type.expectation, at: place))
      return
    }
    all[index].override = CheckParameter.Override(value: value, place: place)
  }

  private static func declaration(
    _ name: String,
    _ document: Document,
    _ node: Document.Index,
    _ strings: inout StringTable,
    into bag: inout DiagnosticBag
  ) -> CheckParameter? {
    guard var mapping = RuleMapping(document, at: node, into: &bag) else { return nil }
    let type = declaredType(&mapping, into: &bag)
    let label = mapping.requiredText("label", into: &bag)
    let basis = mapping.requiredText("basis", into: &bag)
    let written = mapping.requiredValue("default", into: &bag)
    mapping.finish(into: &bag)
    guard let label, let basis, let type, let written else { return nil }
    guard let value = ParameterValue(written, of: document, as: type, &strings) else {
      let place = document.range(of: written)
      bag.add(
        .invalidRuleValue("default", document.string(written), expected: type.expectation, at: place)
      )
      return nil
    }
    return CheckParameter(name: name, type: type, label: label, basis: basis, defaultValue: value)
  }

  private static func declaredType(_ mapping: inout RuleMapping, into bag: inout DiagnosticBag) -> FieldType?
  {
    guard let name = mapping.required("type", into: &bag) else { return nil }
    if let known = FieldType.parameterTypes.first(where: { $0.name == name }) { return known.type }
    let names = FieldType.parameterTypes.map(\.name)
    let list = LocalizedText(verbatim: names.map { "`\($0)`" }.joined(separator: ", "))
    let nearest = NearestName.find(name, among: names)
    bag.add(.invalidRuleValue("type", name, expected: list, nearest: nearest, at: mapping.place("type")))
    return nil
  }

  /// Whether conditions can spell the name: snake_case, as the fields of the model.
  private static func isName(_ name: String) -> Bool {
    let lowercase = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard let first = name.utf8.first, lowercase.contains(first) else { return false }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return name.utf8.allSatisfy { lowercase.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "_") }
  }
}
