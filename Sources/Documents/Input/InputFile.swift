/// A file as it stands on disk, before its encoding is known.
public struct InputFile: Sendable {
  /// The path as the person gave it, or as a folder led to it.
  public var name: String
  /// The content.
  public var bytes: [UInt8]
}
