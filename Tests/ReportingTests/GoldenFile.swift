import FoundationEssentials
import Testing

/// A reviewed report that a test compares with.
///
/// `SERMENT_RECORD=1 swift test` writes what the code produces now and fails, so that recording is never
/// mistaken for passing.
enum GoldenFile {
  private static let tests = String(#filePath.dropLast("GoldenFile.swift".utf8.count))

  /// Where reports stand that only tests read.
  static let reports = tests + "Golden/"

  /// Where generated pages of the documentation stand.
  static let reference = tests + "../../docs/reference/"

  static func expect(
    _ actual: String,
    matches name: String,
    in folder: String = reports,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let path = folder + name
    if ProcessInfo.processInfo.environment["SERMENT_RECORD"] != nil {
      try Data(actual.utf8).write(to: URL(filePath: path))
      Issue.record(
        "recorded \(name): read it, then run again without SERMENT_RECORD",
        sourceLocation: location
      )
      return
    }
    let expected = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    #expect(actual == expected, "\(name) differs from the reviewed report", sourceLocation: location)
  }
}
