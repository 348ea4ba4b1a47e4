import Diagnostics
import Glibc

/// Finds the files that paths name, without reading them; folders are walked in order of name.
struct InputWalk {
  /// A file that a path names, or that a folder holds.
  struct Found {
    var path: FilePath
    var identity: FileIdentity
    /// Whether the person named it, and not a folder above.
    var isNamed: Bool
  }

  private let endings: [String]
  private let leftOut: [[UInt8]]
  /// What was met already, by device and number, so that links cannot lead in circles.
  private var met: Set<FileIdentity> = []
  /// Names that begin with a dot, below the path that is being walked.
  private var hidden: [String] = []
  private var found: [Found] = []
  /// Whether the last path was that of a folder, which was not met before.
  private(set) var hasWalkedFolder = false

  /// - Parameters:
  ///   - endings: what names of files in folders end in, in lowercase.
  ///   - names: files in folders that are for others.
  init(endings: [String], leavingOut names: [String]) {
    self.endings = endings
    leftOut = names.map { Array($0.utf8) }
  }

  /// The files of one path; what is left out is told.
  mutating func files(of path: String, into bag: inout DiagnosticBag) -> [Found] {
    (hidden, found, hasWalkedFolder) = ([], [], false)
    look(at: FilePath(path), isNamed: true, &bag)
    if !hidden.isEmpty { bag.add(.hiddenFiles(hidden, in: path)) }
    return found
  }

  /// Whether standard input, whatever it is, was not met before.
  mutating func meetsStandardInput() -> Bool {
    var status = stat()
    return fstat(0, &status) != 0 || met.insert(FileIdentity(status)).inserted
  }

  private mutating func look(at location: FilePath, isNamed: Bool, _ bag: inout DiagnosticBag) {
    var status = stat()
    guard location.withCString({ stat($0, &status) }) == 0 else {
      bag.add(.unreadable(location.name, errno))
      return
    }
    let identity = FileIdentity(status)
    guard met.insert(identity).inserted else {
      bag.add(.metBefore(location.name))
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      if isNamed { hasWalkedFolder = true }
      walk(location, &bag)
    case _ where isNamed: found.append(Found(path: location, identity: identity, isNamed: true))
    case S_IFREG where endings.contains(where: location.name.lowercased().hasSuffix):
      found.append(Found(path: location, identity: identity, isNamed: false))
    case S_IFREG: bag.add(.foreignFile(location.name))
    default: bag.add(.specialFile(location.name))
    }
  }

  private mutating func walk(_ folder: FilePath, _ bag: inout DiagnosticBag) {
    guard let names = FolderListing.names(in: folder) else {
      bag.add(.unreadable(folder.name, errno))
      return
    }
    for name in names {
      if name.first == UInt8(ascii: ".") {
        // Hidden files belong to editors and version control.
        hidden.append(String(decoding: name, as: UTF8.self))
      } else if !leftOut.contains(name) {
        look(at: folder.appending(name), isNamed: false, &bag)
      }
    }
  }
}
