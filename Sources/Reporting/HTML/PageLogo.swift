/// A picture at the head of the page, such as the mark of a hospital or a consultant; it stands in the page itself.
public struct PageLogo: Sendable {
  /// How a picture is coded.
  public enum Coding: String, CaseIterable, Sendable {
    case png
    case jpeg

    /// The bytes that a file of this coding begins with: ISO/IEC 15948, ISO/IEC 10918-1.
    private var signature: [UInt8] {
      switch self {
      case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      case .jpeg: [0xFF, 0xD8, 0xFF]
      }
    }

    /// The coding of a file, judged by how it begins; nil for another one.
    public init?(of bytes: [UInt8]) {
      guard let coding = Self.allCases.first(where: { bytes.starts(with: $0.signature) }) else { return nil }
      self = coding
    }
  }

  /// The picture as a URL that holds it: RFC 2397.
  let url: String

  /// Creates a logo.
  ///
  /// - Parameter base64: the bytes of the picture by RFC 4648, section 4.
  public init(_ coding: Coding, base64: String) { url = "data:image/\(coding.rawValue);base64,\(base64)" }
}
