import CRules
public import Diagnostics
import Documents

/// The files under `Rules/`: those that the program carries, with those of a folder added or in their place.
public struct RuleFiles: Sendable {
  /// Every file under its path below `Rules/`, in order of path.
  public let files: [SourceFile]

  /// Collects the files that the program carries and, when a folder is named, the folder's.
  ///
  /// - Parameters:
  ///   - folder: a folder laid out like `Rules/`; a file of it replaces the one of the same path.
  ///   - sources: where the files are added, for diagnostics that point into them.
  public init(folder: String? = nil, sources: inout SourceMap, into bag: inout DiagnosticBag) {
    var contents: [String: [UInt8]] = [:]
    for index in 0..<crules_count() {
      let file = crules_file_at(index)
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
      contents[String(cString: file.path)] = Array(bytes)
    }
    if let folder {
      let root = folder.hasSuffix("/") ? folder : folder + "/"
      for file in InputFiles([folder], endings: [".yaml", ".tsv"], into: &bag).files {
        guard file.name.hasPrefix(root) else {
          bag.add(.ruleFolderIsFile(folder))
          continue
        }
        contents[String(file.name.dropFirst(root.count))] = file.bytes
      }
    }
    var files: [SourceFile] = []
    for (path, bytes) in contents.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      if let file = SourceText.add(bytes, name: path, to: &sources, into: &bag) { files.append(file) }
    }
    self.files = files
  }

  /// Creates a set of files that stand under their paths below `Rules/`.
  init(files: [SourceFile]) { self.files = files }

  /// The files directly or deeper below a folder of `Rules/`.
  func below(_ folder: String) -> [SourceFile] { files.filter { $0.name.hasPrefix(folder + "/") } }
}
