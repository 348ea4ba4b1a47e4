/// Files in folders that are for others, and of which nothing is said.
public struct FolderExceptions: Sendable {
  let names: [String]
  let content: @Sendable ([UInt8]) -> Bool

  /// Every file counts.
  public static let none = FolderExceptions(names: []) { _ in false }

  /// Creates exceptions.
  ///
  /// - Parameters:
  ///   - names: what they are called.
  ///   - content: whether a content is that of one, whatever it is called.
  public init(names: [String], content: @escaping @Sendable ([UInt8]) -> Bool) {
    self.names = names
    self.content = content
  }
}
