import Diagnostics
import Glibc

/// What a folder holds.
enum FolderListing {
  /// The names in a folder, sorted by bytes, so that no locale changes the order; nil, with `errno`, when it
  /// cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// Finds the path that somebody probably meant.
enum NearestPath {
  /// A path that exists and differs from a missing one in the name that is wrong; nil when none is near.
  static func find(_ path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    var parent = path.hasPrefix("/") ? "/" : ""
    for (index, part) in parts.enumerated() {
      guard access(parent + part, F_OK) != 0 else {
        parent += part + "/"
        continue
      }
      let names = FolderListing.names(in: parent.isEmpty ? "." : parent) ?? []
      guard let name = NearestName.find(String(part), among: names.filter { !$0.hasPrefix(".") }) else {
        return nil
      }
      let nearest = ([Substring(name)] + parts[(index + 1)...]).joined(separator: "/")
      return access(parent + nearest, F_OK) == 0 ? parent + nearest : parent + name
    }
    return nil
  }
}
