public import Diagnostics
import Glibc

/// Finds and reads the files that paths name; folders are walked in order of name.
public struct InputFiles {
  /// The files that were read, in order.
  public private(set) var files: [InputFile] = []
  private let limits: ReadingLimits
  private let endings: [String]
  private let leftOut: [[UInt8]]
  /// What was met already, by device and number, so that links cannot lead in circles.
  private var met: Set<FileIdentity> = []
  /// Names that begin with a dot, below the path that is being read.
  private var hidden: [String] = []
  /// Whether a folder was walked in which nothing was to be read.
  private var isFruitless = false

  /// Reads every path; what cannot be read, and what a folder holds beside inventories, is told.
  ///
  /// - Parameters:
  ///   - paths: files and folders; `-` is standard input.
  ///   - endings: what names of files in folders end in, in lowercase.
  ///   - names: files in folders that are for others, and no inventories.
  ///   - limits: of which the largest file size counts here.
  public init(
    _ paths: [String],
    endings: [String] = [".yaml", ".yml", ".json", ".xml", ".ocs"],
    leavingOut names: [String] = [],
    limits: ReadingLimits = ReadingLimits(),
    into bag: inout DiagnosticBag
  ) {
    self.limits = limits
    self.endings = endings
    leftOut = names.map { Array($0.utf8) }
    for path in paths {
      guard path != "-" else {
        readOpen(0, name: InputFile.standardInput, &bag)
        continue
      }
      hidden = []
      isFruitless = false
      read(FilePath(path), isNamed: true, &bag)
      if !hidden.isEmpty { bag.add(.hiddenFiles(hidden, in: path)) }
      if isFruitless { bag.add(.noFiles(path)) }
    }
  }

  private mutating func read(_ location: FilePath, isNamed: Bool, _ bag: inout DiagnosticBag) {
    let path = location.name
    var status = stat()
    guard location.withCString({ stat($0, &status) }) == 0 else {
      bag.add(.unreadable(path, errno))
      return
    }
    let isNew = met.insert(FileIdentity(status)).inserted
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      guard isNew else {
        bag.add(.metBefore(path))
        return
      }
      let (count, errors) = (files.count, errorCount(bag))
      walk(location, &bag)
      isFruitless = isNamed && files.count == count && errorCount(bag) == errors
    case S_IFREG where isNew:
      guard isNamed || endings.contains(where: path.lowercased().hasSuffix) else {
        bag.add(.foreignFile(path))
        return
      }
      readFile(location, &bag)
    case S_IFREG: bag.add(.metBefore(path))
    case _ where isNamed: readFile(location, &bag)
    default: bag.add(.foreignFile(path))
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
        read(folder.appending(name), isNamed: false, &bag)
      }
    }
  }

  private mutating func readFile(_ path: FilePath, _ bag: inout DiagnosticBag) {
    let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      bag.add(.unreadable(path.name, errno))
      return
    }
    defer { close(descriptor) }
    readOpen(descriptor, name: path.name, &bag)
  }

  private mutating func readOpen(_ descriptor: Int32, name: String, _ bag: inout DiagnosticBag) {
    var status = stat()
    let expected = fstat(descriptor, &status) == 0 ? max(0, Int(status.st_size)) : 0
    guard expected <= limits.bytes else {
      bag.add(.fileTooLarge(name, limits.bytes))
      return
    }
    var bytes: [UInt8] = []
    var failure: Int32 = 0
    while failure == 0 {
      let room = max(1 << 16, expected - bytes.count)
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let length = Glibc.read(descriptor, buffer.baseAddress, room)
        if length < 0 { failure = errno == EINTR ? 0 : errno }
        if length == 0 { failure = -1 }
        count = max(0, length)
      }
      if bytes.isEmpty {
        bytes = piece
        // What is no text, such as a device without end, is not read to its end only to say so.
        if piece.count >= 1024, BinaryContent(piece) != nil, case .utf8 = TextEncoding(of: piece) {
          failure = -1
        }
      } else {
        bytes += piece
      }
      guard bytes.count <= limits.bytes else {
        bag.add(.fileTooLarge(name, limits.bytes))
        return
      }
    }
    guard failure == -1 else {
      bag.add(.unreadable(name, failure))
      return
    }
    files.append(InputFile(name: name, bytes: bytes))
  }

  private func errorCount(_ bag: DiagnosticBag) -> Int {
    bag.diagnostics.count { $0.severity == .error && $0.range == nil }
  }
}
