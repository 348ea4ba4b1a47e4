import CRules
public import Diagnostics
import Documents

/// The files under `Rules/`: those that the program carries, with those of a folder added or in their place.
public struct RuleFiles: Sendable {
  /// Every file under its path below `Rules/`, in order of path.
  public let files: [SourceFile]
  /// The sources that come from a folder of the person's, by their numbers.
  public let own: Set<SourceID>

  /// The folders of `Rules/`, and so of every folder that adds to it.
  private static let folders = ["checks", "facts", "frameworks", "model"]

  /// What names of files in folders of rules end in.
  public static let endings = [".yaml", ".tsv"]

  /// Collects the files that the program carries and those of folders.
  ///
  /// - Parameters:
  ///   - folders: folders laid out like `Rules/`; a file of one replaces that of the same path before it.
  ///   - sources: where the files are added, for diagnostics that point into them.
  public init(folders: [String] = [], sources: inout SourceMap, into bag: inout DiagnosticBag) {
    var contents: [String: (bytes: [UInt8], location: String?)] = [:]
    for index in 0..<crules_count() {
      let file = crules_file_at(index)
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
      contents[String(cString: file.path)] = (Array(bytes), nil)
    }
    for folder in folders { Self.read(folder, over: &contents, into: &bag) }
    var files: [SourceFile] = []
    var own: Set<SourceID> = []
    for (path, content) in contents.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      guard let location = content.location else {
        // What the program carries is UTF-8 already.
        files.append(sources.add(name: path, bytes: content.bytes))
        continue
      }
      let number = SourceID(index: UInt32(sources.files.count))
      let file = SourceText.add(content.bytes, name: path, to: &sources, into: &bag)
      let located = sources.locate(number, at: location)
      own.insert(number)
      if file != nil { files.append(located) }
    }
    self.files = files
    self.own = own
  }

  private static func read(
    _ folder: String,
    over contents: inout [String: (bytes: [UInt8], location: String?)],
    into bag: inout DiagnosticBag
  ) {
    let root = folder.hasSuffix("/") ? folder : folder + "/"
    var found = DiagnosticBag()
    let files = InputFiles([folder], endings: endings, into: &found).files
    let isFolder = files.allSatisfy { $0.name.hasPrefix(root) }
    let stray = files.filter { file in !folders.contains { file.name.hasPrefix(root + $0 + "/") } }
    if !isFolder {
      found.add(.ruleFolderIsFile(folder))
    } else if stray.count == files.count, !found.hasErrors {
      found.add(.folderWithoutRules(folder))
    } else {
      for file in stray { found.add(.strayRuleFile(file.name)) }
      let strays = Set(stray.map(\.name))
      for file in files where !strays.contains(file.name) {
        contents[String(file.name.dropFirst(root.count))] = (file.bytes, file.name)
      }
    }
    bag.merge(found)
  }

  /// Creates a set of files that stand under their paths below `Rules/`.
  init(files: [SourceFile]) {
    self.files = files
    own = []
  }

  /// The files directly or deeper below a folder of `Rules/`.
  func below(_ folder: String) -> [SourceFile] { files.filter { $0.name.hasPrefix(folder + "/") } }
}
