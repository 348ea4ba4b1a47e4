import CRules
import Diagnostics
import Facts

/// The rule files that the binary carries.
enum EmbeddedRules {
  /// Every file, under its path below `Rules/`.
  static let files: [SourceFile] = {
    var sources = SourceMap()
    return (0..<crules_count()).map { index in
      let file = crules_file_at(index)
      let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
      return sources.add(name: String(cString: file.path), bytes: bytes)
    }
  }()

  /// The tables, with what was reported when they were read.
  static let facts: (tables: FactTables, bag: DiagnosticBag) = {
    var bag = DiagnosticBag()
    let tables = FactTables(files: files, into: &bag)
    return (tables, bag)
  }()
}
