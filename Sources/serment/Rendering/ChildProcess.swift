import Glibc

/// Another program, run by its path: no shell reads its arguments, and it inherits no environment.
struct ChildProcess {
  private let program: String
  private let arguments: [String]
  private let home: String
  private let errors: String
  private let environment: [String]

  /// A process to be run.
  ///
  /// - Parameters:
  ///   - home: the folder that it takes for its user's, so that no settings of the user change what it does.
  ///   - errors: the file that takes what it says.
  ///   - environment: variables beside those that every process has, as `NAME=VALUE`.
  init(_ program: String, _ arguments: [String], home: String, errors: String, environment: [String]) {
    self.program = program
    self.arguments = arguments
    self.home = home
    self.errors = errors
    self.environment = environment
  }

  /// Runs it and waits; its exit code, or 128 and the number of the signal that ended it.
  func run() throws(SystemCallFailure) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    let environment = ["LANG=C.UTF-8", "HOME=\(home)", "PATH=/usr/bin:/bin"] + environment
    let words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    let variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var process = pid_t()
    let code = posix_spawn(&process, program, &actions, nil, words, variables)
    guard code == 0 else { throw SystemCallFailure(code: code) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw SystemCallFailure(code: errno) }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
