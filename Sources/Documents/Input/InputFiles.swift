public import Diagnostics
import Glibc

/// Finds and reads the files that paths name; folders are walked in order of name.
public struct InputFiles {
  /// What names of inventories in folders end in.
  public static let endings = [".yaml", ".yml", ".json", ".xml", ".ocs"]
  /// The path that stands for standard input.
  public static let standardInput = "-"

  /// The files that were read, in order.
  public private(set) var files: [InputFile] = []
  private let limits: ReadingLimits

  /// Reads every path; what cannot be read, and what a folder holds beside inventories, is told.
  ///
  /// - Parameters:
  ///   - paths: files and folders; `-` is standard input.
  ///   - endings: what names of files in folders end in, in lowercase.
  ///   - exceptions: files in folders that are for others, and no inventories.
  ///   - limits: of which the largest file size counts here.
  public init(
    _ paths: [String],
    endings: [String] = InputFiles.endings,
    leavingOut exceptions: FolderExceptions = .none,
    limits: ReadingLimits = ReadingLimits(),
    into bag: inout DiagnosticBag
  ) {
    self.limits = limits
    var walk = InputWalk(endings: endings, leavingOut: exceptions.names)
    for path in paths {
      guard path != Self.standardInput else {
        if walk.meetsStandardInput() {
          if let read = readOpen(0, name: InputFile.standardInput, &bag) { files.append(read) }
        } else {
          bag.add(.metBefore(InputFile.standardInput))
        }
        continue
      }
      let (count, errors) = (files.count, errorCount(bag))
      for file in walk.files(of: path, into: &bag) {
        guard let read = readFile(file.path, &bag), file.isNamed || !exceptions.content(read.bytes) else {
          continue
        }
        files.append(read)
      }
      let isFruitless = files.count == count && errorCount(bag) == errors
      if isFruitless, walk.hasWalkedFolder { bag.add(.noFiles(path)) }
    }
  }

  private func readFile(_ path: FilePath, _ bag: inout DiagnosticBag) -> InputFile? {
    let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      bag.add(.unreadable(path.name, errno))
      return nil
    }
    defer { close(descriptor) }
    return readOpen(descriptor, name: path.name, &bag)
  }

  private func readOpen(_ descriptor: Int32, name: String, _ bag: inout DiagnosticBag) -> InputFile? {
    var status = stat()
    let expected = fstat(descriptor, &status) == 0 ? max(0, Int(status.st_size)) : 0
    guard expected <= limits.bytes else {
      bag.add(.fileTooLarge(name, limits.bytes))
      return nil
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
        return nil
      }
    }
    guard failure == -1 else {
      bag.add(.unreadable(name, failure))
      return nil
    }
    return InputFile(name: name, bytes: bytes)
  }

  private func errorCount(_ bag: DiagnosticBag) -> Int {
    bag.diagnostics.count { $0.severity == .error && $0.range == nil }
  }
}
