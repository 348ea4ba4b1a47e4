import Diagnostics
import Documents
import Expressions
import Values

/// Loads the model from the files under `Rules/model/`.
public enum ModelLoader {
  /// Declares, resolves and compiles what documents say, each under the name of its file.
  static func load(
    _ documents: [(name: String, document: Document)],
    functions: [TypeEnvironment.Function],
    strings: inout StringTable,
    into bag: inout DiagnosticBag
  ) -> Model {
    let declarations = documents.compactMap { EntityDeclaration($0.document, fileName: $0.name, into: &bag) }
    let resolution = ModelResolution(declarations, into: &bag)
    var model = Model(entities: resolution.entities(into: &bag), functions: functions)
    model.derivations = DerivationCompiler(model, strings: &strings, into: &bag).ordered
    return model
  }
}
