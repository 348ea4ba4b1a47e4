/// The number of a source file within one run.
public struct SourceID: Hashable, Comparable, Sendable {
  /// Position in the ``SourceMap`` that issued the number.
  public let index: UInt32

  /// Creates the number of the source at `index` of a ``SourceMap``.
  @inlinable
  public init(index: UInt32) {
    self.index = index
  }

  /// Orders sources as they were added.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// A half-open range of UTF-8 byte offsets in one source.
public struct SourceRange: Hashable, Sendable {
  /// The source that the offsets count in.
  public var source: SourceID
  /// Offset of the first byte.
  public var start: UInt32
  /// Offset behind the last byte.
  public var end: UInt32

  /// Creates the range `start..<end` of `source`, in bytes.
  @inlinable
  public init(source: SourceID, start: UInt32, end: UInt32) {
    self.source = source
    self.start = start
    self.end = end
  }

  /// The same bytes as a range of indices; empty when the end lies before the start.
  public var bytes: Range<Int> { Int(start)..<max(Int(start), Int(end)) }
}

/// A text that was read, held as UTF-8 so that places in it can be shown.
///
/// Readers transcode other encodings first, so every offset of the project counts bytes of `bytes`.
public final class SourceFile: Sendable {
  /// The number of the source within its map.
  public let id: SourceID
  /// The path as the person gave it, a name such as `<stdin>`, or the path of a rule below `Rules/`.
  public let name: String
  /// The path under which a person finds the file; the name, unless a rule comes from a folder of theirs.
  public let location: String
  /// The text in UTF-8.
  public let bytes: [UInt8]

  /// Creates a source; ``SourceMap/add(name:bytes:)`` does so with the right number.
  public init(id: SourceID, name: String, location: String? = nil, bytes: [UInt8]) {
    self.id = id
    self.name = name
    self.location = location ?? name
    self.bytes = bytes
  }
}

/// The sources of one run, in the order in which they were added.
public struct SourceMap: Sendable {
  /// Every source, at the index that its ``SourceID`` names.
  public private(set) var files: [SourceFile] = []

  /// Creates an empty map.
  public init() {}

  /// Adds a text in UTF-8 under a name and returns it with its number.
  public mutating func add(name: String, bytes: [UInt8]) -> SourceFile {
    let file = SourceFile(id: SourceID(index: UInt32(files.count)), name: name, bytes: bytes)
    files.append(file)
    return file
  }

  /// Says where a person finds a source that has another name, and returns it so.
  public mutating func locate(_ id: SourceID, at location: String) -> SourceFile {
    let file = files[Int(id.index)]
    files[Int(id.index)] = SourceFile(id: id, name: file.name, location: location, bytes: file.bytes)
    return files[Int(id.index)]
  }

  /// The source with that number, which must come from this map.
  public subscript(id: SourceID) -> SourceFile { files[Int(id.index)] }
}
