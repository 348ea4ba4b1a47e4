import Diagnostics

/// A function of the language: all that is said of it, in one place.
struct FunctionDeclaration {
  /// The types of one way to call a function.
  struct Shape {
    var receiver: ExpressionType?
    var parameters: [ExpressionType]
    var result: ExpressionType
    var repetition = FunctionLibrary.Signature.Repetition.none

    /// `receiver.function(parameters)`.
    static func on(
      _ receiver: ExpressionType,
      _ parameters: ExpressionType...,
      gives result: ExpressionType
    ) -> Shape {
      Shape(receiver: receiver, parameters: parameters, result: result)
    }

    /// `function(parameters)`.
    static func call(_ parameters: ExpressionType..., gives result: ExpressionType) -> Shape {
      Shape(parameters: parameters, result: result)
    }

    /// `function(a, b, …)`, all of one type.
    static func several(_ parameter: ExpressionType, gives result: ExpressionType) -> Shape {
      Shape(parameters: [parameter], result: result, repetition: .one)
    }

    /// `function(a, b, …)` of numbers of several types.
    static let mixedNumbers = Shape(parameters: [], result: .dyn, repetition: .mixedNumbers)
  }

  /// The name, with its namespace.
  let name: String
  let library: FunctionReference.Library
  let description: LocalizedText
  let signatures: [FunctionLibrary.Signature]
  /// Expressions with their values; `error` for those that have none.
  let examples: KeyValuePairs<String, String>

  init(
    _ name: String,
    _ library: FunctionReference.Library,
    _ builtin: Builtin,
    _ shapes: [Shape],
    en: String,
    fr: String,
    _ examples: KeyValuePairs<String, String>
  ) {
    self.name = name
    self.library = library
    self.description = LocalizedText(en: en, fr: fr)
    self.examples = examples
    signatures = shapes.map { shape in
      FunctionLibrary.Signature(
        receiver: shape.receiver,
        parameters: shape.parameters,
        result: shape.result,
        builtin: builtin,
        repetition: shape.repetition
      )
    }
  }

  /// The declaration as the reference shows it.
  var reference: FunctionReference {
    let environment = TypeEnvironment()
    return FunctionReference(
      name: name,
      library: library,
      signatures: signatures.map { "\($0.spelling(of: name)) -> \(environment.spelling(of: $0.result))" },
      description: description,
      examples: examples.map { FunctionReference.Example(expression: $0.key, value: $0.value) }
    )
  }
}
