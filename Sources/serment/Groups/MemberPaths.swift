import Diagnostics

/// Finds the inventories of members, which lie in the folder of the group's file and apart from each other.
struct MemberPaths {
  private let folder: String
  private let realFolder: String?
  private var taken: [(real: String, place: SourceRange)] = []

  /// Begins with the path of the group's file.
  init(of file: String) {
    folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    realFolder = DiskPath.real(folder.isEmpty ? "." : folder).path
  }

  /// The path of a member from the folder that the program runs in; nil when it cannot be one, which is reported.
  mutating func resolve(_ written: String, at place: SourceRange, into bag: inout DiagnosticBag) -> String? {
    let path = written.hasPrefix("/") ? written : folder + written
    let (real, code) = DiskPath.real(path)
    guard let real else {
      bag.add(.unreadableMember(written, code, at: place))
      return nil
    }
    guard let realFolder, DiskPath.contains(realFolder, real), real != realFolder else {
      bag.add(.memberOutside(written, at: place))
      return nil
    }
    if let other = taken.first(where: {
      DiskPath.contains($0.real, real) || DiskPath.contains(real, $0.real)
    }) {
      bag.add(.overlappingMembers(written, at: place, other.place))
      return nil
    }
    taken.append((real, place))
    return path
  }
}
