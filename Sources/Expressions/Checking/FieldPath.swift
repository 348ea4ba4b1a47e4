/// The way from a variable, or from the name of a macro, to a field.
struct FieldPath {
  /// A field on the way.
  struct Step {
    /// The field, spelled from the variable.
    var text: String
    var isNullable: Bool
    /// Where it stands in the expression.
    var range: Range<Int>
  }

  /// The field, spelled from the variable.
  var text: String
  /// The fields of records on the way, the last one first.
  var steps: [Step] = []

  /// The same way, when a name at some place stands for it.
  func named(at range: Range<Int>) -> FieldPath {
    FieldPath(text: text, steps: steps.map { Step(text: $0.text, isNullable: $0.isNullable, range: range) })
  }
}
