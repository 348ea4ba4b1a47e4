import Diagnostics
import Glibc

/// A path on disk, seen through links.
enum MemberPath {
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The path without links, `.` and `..`; nil when there is nothing, with the `errno`.
  static func real(_ path: String) -> (path: String?, code: Int32) {
    guard let real = realpath(path, nil) else { return (nil, errno) }
    defer { free(real) }
    return (String(cString: real), 0)
  }

  /// Whether a path without links is a folder's, or below it.
  static func contains(_ folder: String, _ path: String) -> Bool {
    path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
  }
}

/// Finds the inventories of members, which lie in the folder of the group's file and apart from each other.
struct MemberPaths {
  private let folder: String
  private let realFolder: String?
  private var taken: [(real: String, place: SourceRange)] = []

  /// Begins with the path of the group's file.
  init(of file: String) {
    folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    realFolder = MemberPath.real(folder.isEmpty ? "." : folder).path
  }

  /// The path of a member from the folder that the program runs in; nil when it cannot be one, which is reported.
  mutating func resolve(_ written: String, at place: SourceRange, into bag: inout DiagnosticBag) -> String? {
    let path = written.hasPrefix("/") ? written : folder + written
    let (real, code) = MemberPath.real(path)
    guard let real else {
      bag.add(.unreadableMember(written, code, at: place))
      return nil
    }
    guard let realFolder, MemberPath.contains(realFolder, real), real != realFolder else {
      bag.add(.memberOutside(written, at: place))
      return nil
    }
    if let other = taken.first(where: {
      MemberPath.contains($0.real, real) || MemberPath.contains(real, $0.real)
    }) {
      bag.add(.overlappingMembers(written, at: place, other.place))
      return nil
    }
    taken.append((real, place))
    return path
  }
}
