import Audit
import Diagnostics
import Documents
import Reporting

/// The file that a waiver is written into.
struct WaiverPlace {
  /// Its path as the audit names it.
  let path: String
  /// What it holds; nil for a file that is not there yet.
  let bytes: [UInt8]?

  /// Chooses the file: the one that is asked for, else the one that holds the latest waivers, else the only file of the
  /// inventory, else `waivers.yaml` in its folder.
  init(
    asked: String?,
    among files: [InputFile],
    of paths: [String],
    after report: Report,
    _ sources: SourceMap
  ) throws(WaivableFinding.Refusal) {
    let candidates = files.filter { DocumentReader.format(of: $0.bytes) == .yaml }
    if let asked {
      self = try Self.named(asked, among: files, of: paths)
    } else if let file = Self.holder(of: report.result.waivers, among: candidates, sources) {
      (path, bytes) = (file.name, file.bytes)
    } else if files.count == 1, let file = candidates.first {
      (path, bytes) = (file.name, file.bytes)
    } else if let folder = paths.first(where: DiskPath.isFolder) {
      let path = folder + (folder.hasSuffix("/") ? "" : "/") + "waivers.yaml"
      self = try Self.named(path, among: files, of: paths)
    } else {
      throw WaivableFinding.Refusal(.noWaiverFile())
    }
  }

  private init(_ path: String, _ bytes: [UInt8]?) {
    self.path = path
    self.bytes = bytes
  }

  /// The files of an audit with this one's new content.
  func applied(to files: [InputFile], _ content: [UInt8]) -> [InputFile] {
    guard bytes != nil else { return files + [InputFile(name: path, bytes: content)] }
    return files.map { $0.name == path ? InputFile(name: path, bytes: content) : $0 }
  }

  /// A file that the audit reads, or would read if it were there.
  private static func named(
    _ path: String,
    among files: [InputFile],
    of paths: [String]
  ) throws(WaivableFinding.Refusal) -> WaiverPlace {
    if let real = DiskPath.real(path).path {
      guard let file = files.first(where: { DiskPath.real($0.name).path == real }) else {
        throw WaivableFinding.Refusal(.fileOutside(path))
      }
      return WaiverPlace(file.name, file.bytes)
    }
    let end = path.lastIndex(of: "/")
    let folder = DiskPath.real(end.map { String(path[..<$0]) } ?? ".").path ?? ""
    let isBelow = paths.filter(DiskPath.isFolder).contains { root in
      DiskPath.real(root).path.map { DiskPath.contains($0, folder) } ?? false
    }
    guard isBelow, path.hasSuffix(".yaml") || path.hasSuffix(".yml") else {
      throw WaivableFinding.Refusal(.fileOutside(path))
    }
    return WaiverPlace(path, nil)
  }

  private static func holder(
    of waivers: [WaiverUse],
    among files: [InputFile],
    _ sources: SourceMap
  ) -> InputFile? {
    let names = waivers.compactMap { $0.place.map { sources[$0.source].name } }
    return names.reversed().lazy.compactMap { name in files.first { $0.name == name } }.first
  }
}
