/// What a piece of text is in a report for people, which decides its colour on a terminal.
enum TextRole: Sendable {
  /// Running text.
  case body
  /// A heading, a title, an id.
  case strong
  /// Places, origins, fingerprints: there when needed.
  case faint
  /// A violation of what a text requires, and severity critical.
  case alarm
  /// Severity high.
  case warning
  /// What is open or to be reviewed.
  case question
  /// What is settled.
  case good

  /// The parameters of the terminal's SGR sequence; nil for none.
  var parameters: String? {
    switch self {
    case .body: nil
    case .strong: "1"
    case .faint: "2"
    case .alarm: "1;31"
    case .warning: "31"
    case .question: "33"
    case .good: "32"
    }
  }
}

/// Text in pieces, each with its role.
struct StyledText: Sendable, ExpressibleByStringInterpolation {
  /// A piece in one role.
  struct Span: Sendable {
    var text: String
    var role: TextRole
  }

  private(set) var spans: [Span]

  init(_ text: String, _ role: TextRole = .body) {
    spans = text.isEmpty ? [] : [Span(text: text, role: role)]
  }

  init(stringLiteral text: String) { self.init(text) }

  var isEmpty: Bool { spans.isEmpty }

  static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.spans += right.spans
    return sum
  }

  static func += (left: inout Self, right: Self) { left.spans += right.spans }

  /// The same text in one role throughout.
  func inRole(_ role: TextRole) -> Self {
    var copy = self
    for index in copy.spans.indices { copy.spans[index].role = role }
    return copy
  }
}

extension [StyledText] {
  /// The items with a separator between them.
  func joined(separator: StyledText) -> StyledText {
    var sum = StyledText("")
    for (index, item) in enumerated() { sum += index == 0 ? item : separator + item }
    return sum
  }
}
