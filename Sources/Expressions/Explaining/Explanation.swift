public import Values

/// The way from a variable to a fact.
public struct FactPath: Hashable, Sendable {
  /// One step.
  public enum Step: Hashable, Sendable {
    /// To a field of a record.
    case field(row: RowID, slot: Int)
    /// To an item of a list; `row` when the item is a record.
    case item(index: Int, row: RowID?)
  }

  /// Stands for the variable of a path that begins at a record which a function of the host gave.
  public static let noVariable = -1

  /// The variable's position in the environment, or ``noVariable``.
  public var variable: Int
  /// The steps; none when the variable itself is meant, such as a collection that nobody recorded.
  public var steps: [Step]

  /// Creates a path.
  public init(variable: Int, steps: [Step]) {
    self.variable = variable
    self.steps = steps
  }

  /// The path one step further.
  func appending(_ step: Step) -> FactPath { FactPath(variable: variable, steps: steps + [step]) }
}

/// Why an expression has its value: from the second, explaining evaluation.
public struct Explanation: Sendable {
  /// A part of the expression with its value.
  public struct Part: Hashable, Sendable {
    /// UTF-8 offsets in the expression's text.
    public var range: Range<Int>
    /// The value; of a text, list or map that the expression made, only the type is kept.
    public var value: Cell
  }

  /// The value, the same as the plain evaluation gives.
  public var value: Cell
  /// For an unknown value: the facts that are missing.
  public var missing: [FactPath]
  /// The facts behind a definite value, one set per independent reason.
  ///
  /// `a && b` false: one set per false side. `all` false: one per failing item. `a || b` false, `exists` false: one
  /// set that joins what all sides read. True values mirror this. Where one side alone has several reasons, each of
  /// them makes a set together with the other sides. A fact stands for all facts on its path: what leads to it must
  /// be known as well. `recorded` = false rests on the very facts that are missing.
  public var witnesses: [[FactPath]]
  /// Every part that was evaluated, in order of its place, but literals and the insides of macros, which have one
  /// value per item.
  public var parts: [Part]

  /// Creates an explanation.
  public init(value: Cell, missing: [FactPath], witnesses: [[FactPath]], parts: [Part]) {
    self.value = value
    self.missing = missing
    self.witnesses = witnesses
    self.parts = parts
  }
}
