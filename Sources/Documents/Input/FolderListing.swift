import Diagnostics
import Glibc

/// What a folder holds.
enum FolderListing {
  /// The names in a folder, sorted by bytes, so that no locale changes the order; nil, with `errno`, when it
  /// cannot be read.
  static func names(in folder: FilePath) -> [[UInt8]]? {
    guard let directory = folder.withCString({ opendir($0) }) else { return nil }
    defer { closedir(directory) }
    var names: [[UInt8]] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if !name.elementsEqual(".".utf8), !name.elementsEqual("..".utf8) { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
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
      let names = (FolderListing.names(in: FilePath(parent.isEmpty ? "." : parent)) ?? [])
        .map { String(decoding: $0, as: UTF8.self) }
      guard let name = NearestName.find(String(part), among: names.filter { !$0.hasPrefix(".") }),
        access(parent + name, F_OK) == 0
      else { return nil }
      let nearest = ([Substring(name)] + parts[(index + 1)...]).joined(separator: "/")
      return access(parent + nearest, F_OK) == 0 ? parent + nearest : parent + name
    }
    return nil
  }
}
