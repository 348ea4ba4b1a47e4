import CRules
import Diagnostics
import Facts

/// The rule files as the binary carries them.
enum EmbeddedRules {
  static let files: [SourceFile] = {
    var sources = SourceMap()
    return (0..<crules_count()).map { index in
      let file = crules_file_at(index)
      let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
      return sources.add(name: String(cString: file.path), bytes: bytes)
    }
  }()

  /// The tables, read once for all tests.
  static let tables: FactTables = {
    var diagnostics = DiagnosticBag()
    return FactTables(files: files, into: &diagnostics)
  }()
}
