public import FoundationEssentials

/// Messages between the two programs as JSON texts.
public enum HistoryMessage {
  /// The text of a message; nil for one that cannot be written, such as a number that is none.
  public static func text(of message: some Encodable) -> Data? {
    let encoder = JSONEncoder()
    // The same record gives the same bytes, by which it is known again.
    encoder.outputFormatting = [.sortedKeys]
    return try? encoder.encode(message)
  }

  /// The message that a text holds; nil when it is none of that kind.
  public static func read<Message: Decodable>(_ type: Message.Type, from text: Data) -> Message? {
    try? JSONDecoder().decode(type, from: text)
  }
}
