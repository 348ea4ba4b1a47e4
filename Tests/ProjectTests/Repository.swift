import Foundation

/// The folder that holds this project, as the tests were built from it.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The files that git tracks or would track, by their paths from the root on.
  static let files: [String] = {
    let listing = try? run("git", "ls-files", "--cached", "--others", "--exclude-standard", "-z")
    return (listing ?? "").split(separator: "\0").map(String.init).filter {
      FileManager.default.fileExists(atPath: root.appending(path: $0).path)
    }
  }()

  /// The text of a file.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// What a command writes to its standard output when it is run in the project's folder.
  static func run(_ command: String...) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = root
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CommandFailure(command: command) }
    return String(decoding: data, as: UTF8.self)
  }

  /// A command that ended with another code than 0.
  struct CommandFailure: Error {
    var command: [String]
  }
}
