/// Texts that occur again and again, each kept once.
struct SharedTexts {
  private var texts: Set<String> = []

  /// The text, in memory that it shares with its equals.
  mutating func shared(_ text: String) -> String { texts.insert(text).memberAfterInsert }
}
