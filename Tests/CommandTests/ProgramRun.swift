import FoundationEssentials
import Glibc

/// One run of the built program as a process of its own.
struct ProgramRun {
  /// The exit code; 128 and the signal's number when a signal ended it.
  let exitCode: Int32
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let errors: String

  /// A process that could not be started or watched.
  struct Failure: Error {
    var code: Int32
  }

  /// Runs `serment` with the arguments.
  ///
  /// - Parameters:
  ///   - environment: the whole environment, so that the locale of the person who runs the tests decides
  ///     nothing.
  ///   - input: what standard input holds.
  ///   - workingFolder: where it runs; nil for the folder of the tests.
  ///   - script: how a shell starts it, as `"$@"`; nil to start it without one.
  init(
    _ arguments: [String],
    environment: [String: String] = ["LANG": "C.UTF-8"],
    input: String = "",
    workingFolder: String? = nil,
    script: String? = nil
  ) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let inputPath = try folder.write("stdin", input)
    let outputPath = folder.path + "/stdout"
    let errorPath = folder.path + "/stderr"

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, inputPath, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, outputPath, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errorPath, O_WRONLY | O_CREAT, 0o600)
    exitCode = try Self.spawn(
      arguments,
      environment: environment,
      workingFolder: workingFolder,
      script: script,
      actions: &actions
    )
    output = String(decoding: try Data(contentsOf: URL(filePath: outputPath)), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: URL(filePath: errorPath)), as: UTF8.self)
  }

  /// Runs `serment` with the arguments in English.
  init(_ arguments: String...) throws { try self.init(arguments) }

  /// Runs `serment` with its standard output into a pipe that nobody reads any more.
  init(closedOutput arguments: [String]) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure(code: errno) }
    close(ends[0])
    defer { close(ends[1]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, folder.path + "/stderr", O_WRONLY | O_CREAT, 0o600)
    exitCode = try Self.spawn(arguments, environment: ["LANG": "C.UTF-8"], actions: &actions)
    output = ""
    errors = try folder.read("stderr")
  }

  /// Runs `serment` with a terminal of 80 columns as its standard output.
  init(onTerminal arguments: [String], environment: [String: String]) throws {
    let main = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard main >= 0 else { throw Failure(code: errno) }
    defer { close(main) }
    // TIOCSPTLCK and TIOCGPTN of <asm-generic/ioctls.h>, whose macros Swift cannot import.
    var isLocked: Int32 = 0
    var number: UInt32 = 0
    guard ioctl(main, 0x4004_5431, &isLocked) == 0, ioctl(main, 0x8004_5430, &number) == 0 else {
      throw Failure(code: errno)
    }
    let terminal = Glibc.open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    var size = winsize(ws_row: 40, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard terminal >= 0, ioctl(terminal, UInt(TIOCSWINSZ), &size) == 0 else { throw Failure(code: errno) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, terminal, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let process = try Self.start(arguments, environment: environment, actions: &actions)
    close(terminal)
    // The program waits while the terminal's own buffer is full; reading fails once nobody writes any more.
    var written: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while case let length = read(main, &bytes, bytes.count), length > 0 { written += bytes.prefix(length) }
    exitCode = try Self.end(of: process)
    output = String(decoding: written, as: UTF8.self)
    errors = ""
  }

  /// Starts the program and waits for its end.
  static func spawn(
    _ arguments: [String],
    environment: [String: String],
    workingFolder: String? = nil,
    script: String? = nil,
    actions: inout posix_spawn_file_actions_t
  ) throws -> Int32 {
    try end(
      of: start(
        arguments,
        environment: environment,
        workingFolder: workingFolder,
        script: script,
        actions: &actions
      )
    )
  }

  /// Starts the program.
  static func start(
    _ arguments: [String],
    environment: [String: String],
    workingFolder: String? = nil,
    script: String? = nil,
    actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    var command = [try programPath()] + arguments
    if let script { command = ["/bin/sh", "-c", script, "sh"] + command }
    // Glibc's call for this is hidden from Swift; `env` changes the folder and then becomes the program.
    if let workingFolder { command = ["/usr/bin/env", "-C", workingFolder] + command }
    let words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    let variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for case let pointer? in words + variables { free(pointer) } }
    // Threads that run tests block signals, and a process inherits that.
    var attributes = posix_spawnattr_t()
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var process = pid_t()
    let code = posix_spawn(&process, command[0], &actions, &attributes, words, variables)
    guard code == 0 else { throw Failure(code: code) }
    return process
  }

  /// The exit code of a process, once it has ended.
  static func end(of process: pid_t) throws -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(code: errno) }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// The program that was built beside the tests.
  static func programPath() throws -> String {
    guard let resolved = realpath("/proc/self/exe", nil) else { throw Failure(code: errno) }
    defer { free(resolved) }
    let runner = String(cString: resolved)
    // SwiftPM's helper loads the test bundle, whose path it is given; the bundle itself may also be what
    // runs.
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? runner
    let folder = bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/"
    )
    return folder + "/serment"
  }
}
