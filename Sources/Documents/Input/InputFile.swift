/// A file as it stands on disk, before its encoding is known.
public struct InputFile: Sendable {
  /// The path as the person gave it, or as a folder led to it.
  public var name: String
  /// The content.
  public var bytes: [UInt8]

  /// Creates a file from its content.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
