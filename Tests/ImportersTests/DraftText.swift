import Inventory

/// Drafts as one line each.
enum DraftText {
  static func write(_ draft: Draft) -> String {
    draft.facts.map { "\($0.field)=\(write($0.value))" }.joined(separator: " ")
  }

  private static func write(_ value: Draft.Value) -> String {
    switch value {
    case .text(let text): text
    case .null: "null"
    case .record(let draft): "{\(write(draft))}"
    case .list(let items, let isComplete):
      "[" + items.map { write($0.value) }.joined(separator: ", ") + (isComplete ? "]" : "…]")
    }
  }
}
