import Diagnostics
import Documents
import Expressions
import Inventory
import Values

/// Compiles conditions where they stand in a rule file, so that a mistake is shown inside the YAML scalar.
struct ConditionCompiler {
  private let place: ScalarPlace
  private let environment: TypeEnvironment

  init(_ document: Document, _ file: SourceFile, _ environment: TypeEnvironment) {
    place = ScalarPlace(document, file)
    self.environment = environment
  }

  /// A condition of a scalar, or nil when it does not compile, which is reported.
  func compile(
    _ node: Document.Index,
    assuming earlier: CompiledExpression? = nil,
    strings: inout StringTable,
    into bag: inout DiagnosticBag
  ) -> CompiledExpression? {
    do {
      let compiled = try ExpressionCompiler.compile(
        place.document.string(node),
        as: .bool,
        in: environment,
        strings: &strings,
        assuming: earlier
      )
      report(compiled.warnings, node, into: &bag)
      return compiled
    } catch {
      report(error.diagnostics, node, into: &bag)
      return nil
    }
  }

  private func report(_ found: [ExpressionDiagnostic], _ node: Document.Index, into bag: inout DiagnosticBag)
  {
    for mistake in found { bag.add(mistake.diagnostic(at: place.range(of: mistake.range, in: node))) }
  }
}

/// Finds parts of scalars in a rule file, through quotes and folding.
struct ScalarPlace {
  let document: Document
  private let file: SourceFile

  init(_ document: Document, _ file: SourceFile) {
    self.document = document
    self.file = file
  }

  /// The place of bytes of a scalar's text; the whole scalar where they cannot be found again.
  func range(of part: Range<Int>, in node: Document.Index) -> SourceRange {
    file.range(of: part, inScalar: document.range(of: node), text: document.string(node))
  }
}
