/// The steps that find a pattern in a text, for ``PatternAutomaton``: plain data.
struct PatternProgram {
  /// One step.
  struct Step {
    /// What to do; the comments say what the fields hold.
    enum Operation: UInt8 {
      /// Takes the letter `a`, then goes to `b`.
      case letter
      /// Takes a letter of the row `a`, then goes to `b`.
      case row
      /// Goes to `a` and to `b`.
      case fork
      /// Goes to `b` where the ``PatternTree/Assertion`` `a` holds.
      case assertion
      /// The text matches.
      case match
    }

    var operation: Operation
    var a: UInt32 = 0
    var b: UInt32 = 0
  }

  var steps: [Step] = []
  var start: UInt32 = 0
  /// For each class of several letters and each letter, whether it is a member; one column more for the end of text.
  var rows: [Bool] = []
  /// Whether every match begins where the text does.
  var isAnchored = false
}
