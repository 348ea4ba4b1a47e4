import Catalogue
import Diagnostics
import Documents
import Inventory

/// A parameter of a check that the command line sets.
struct GivenParameter {
  private let check: String
  private let name: String
  private let value: String

  /// The parameter given as `CHECK.PARAMETER=VALUE`.
  static func argument(_ text: String) throws -> GivenParameter {
    let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
    let names = (sides.first ?? "").split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2, names.count == 2, isName(names[0]), isName(names[1]), isValue(sides[1]) else {
      throw ArgumentMistake(
        description: localized(
          "write check, parameter and value as in storage-nearly-full.maximum_share=80",
          "écrire contrôle, paramètre et valeur comme storage-nearly-full.maximum_share=80"
        )
      )
    }
    return GivenParameter(check: names[0], name: names[1], value: sides[1])
  }

  /// What is given, read as a configuration file that holds nothing else, so that one way leads to a value; nil for nothing.
  static func overrides(
    _ given: [GivenParameter],
    sources: inout SourceMap,
    into bag: inout DiagnosticBag
  ) -> ParameterOverrides? {
    guard !given.isEmpty else { return nil }
    var text = ""
    for check in Dictionary(grouping: given, by: \.check).sorted(by: { $0.key < $1.key }) {
      text += check.key + ":\n" + check.value.map { "  \($0.name): \($0.value)\n" }.joined()
    }
    guard let source = SourceText.add(Array(text.utf8), name: option, to: &sources, into: &bag),
      let document = DocumentReader().read(source, into: &bag),
      let mapping = RuleMapping(document, at: 0, into: &bag)
    else { return nil }
    return ParameterOverrides(mapping, into: &bag)
  }

  /// The option, which names the origin of values.
  static let option = "--set"

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
  }

  /// Whether a text is a number, a length of time or a word, and can be nothing else.
  private static func isValue(_ text: String) -> Bool {
    isName(text.replacing(".", with: ""))
      && text.utf8.first.map { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") } == true
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
