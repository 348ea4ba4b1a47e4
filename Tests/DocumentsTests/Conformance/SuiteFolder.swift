import Diagnostics
import Glibc

@testable import Documents

/// A folder of files that others wrote, named by an environment variable and never part of the project.
struct SuiteFolder {
  let path: String

  /// The folder that a variable names; nil when it is unset or empty.
  init?(variable: String) {
    guard let value = getenv(variable), value.pointee != 0 else { return nil }
    path = String(cString: value)
  }

  /// The files below a folder of this one whose names end in one of the endings, in order of their paths.
  func files(_ folder: String, endings: [String] = [""]) -> [InputFile] {
    var bag = DiagnosticBag()
    var limits = ReadingLimits()
    limits.bytes = 64 << 20
    return InputFiles([path + "/" + folder], endings: endings, limits: limits, into: &bag).files
  }

  /// The same files by their paths from this folder on.
  func contents(_ folder: String, endings: [String] = [""]) -> [String: [UInt8]] {
    Dictionary(
      files(folder, endings: endings).map { (relative($0), $0.bytes) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The path of a file from this folder on.
  func relative(_ file: InputFile) -> String { String(file.name.dropFirst(path.count + 1)) }
}

/// What came of reading a file in a syntax that is known beforehand.
struct SuiteReading {
  private(set) var document: Document?
  private(set) var ids: [String] = []

  init(_ bytes: [UInt8], as format: SourceFormat) {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    if let source = SourceText.add(bytes, name: "case", to: &sources, into: &bag) {
      final class Received { var document: Document? }
      let received = Received()
      let assembler = DocumentAssembler(
        Document(source: source.id, format: format),
        limits: ReadingLimits(),
        delivery: .whole
      ) { document, _ in received.document = document }
      source.bytes.withUnsafeBufferPointer {
        DocumentReader.read($0, format, assembler, ReadingLimits(), into: &bag)
      }
      document = received.document
    }
    ids = bag.diagnostics.filter { $0.severity == .error }.map(\.id)
  }

  var isAccepted: Bool { document != nil && ids.isEmpty }

  /// Whether nothing but diagnostics of these ids stands against the text.
  func isRefused(onPurpose purpose: Set<String>) -> Bool { !ids.isEmpty && purpose.isSuperset(of: ids) }
}

/// Counts the cases of a suite.
struct SuiteCount {
  private var passed = 0
  private(set) var failed: [String] = []
  private var skipped = 0

  mutating func pass() { passed += 1 }
  mutating func fail(_ name: String) { failed.append(name) }
  mutating func skip() { skipped += 1 }

  /// Prints what the script adds up.
  func report(_ suite: String) {
    for name in failed { print("conformance \(suite): failed \(name)") }
    print("conformance \(suite): \(passed) passed, \(failed.count) failed, \(skipped) skipped")
  }
}
