import Glibc

/// A file as it stands on disk, before its encoding is known.
public struct InputFile: Sendable {
  /// What standard input is called.
  static let standardInput = "<stdin>"

  /// The path as the person gave it, or as a folder led to it.
  public var name: String
  /// The content.
  public var bytes: [UInt8]

  /// Creates a file from its content.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The name of the folder that the file lies in, the same from wherever it is looked at; nil at the root, and for
  /// standard input.
  public var folder: String? {
    guard name != Self.standardInput else { return nil }
    var parts: [Substring] = []
    let here = name.hasPrefix("/") ? "" : Self.workingFolder
    for part in "\(here)/\(name)".split(separator: "/").dropLast() where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.last.map(String.init)
  }

  private static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }
}
