import FoundationEssentials
import Glibc
import History

/// Talks with `serment-history`, the program beside this one that keeps the history.
struct HistoryKeeper {
  /// Why there is no answer.
  enum Failure: Error {
    /// The program is not there, or cannot be started.
    case notStarted(path: String, code: Int32)
    /// It ended without an answer.
    case noAnswer
  }

  /// The file of the history.
  let path: String

  /// Asks and waits for the answer.
  func ask(_ request: HistoryRequest) throws(Failure) -> HistoryReply {
    guard let text = HistoryMessage.text(of: request) else { throw .noAnswer }
    let program = try Self.program()
    let (input, output) = (try Self.pipe(program), try Self.pipe(program))
    let process = start(program, input, output)
    close(input.read)
    close(output.write)
    defer { close(output.read) }
    guard case .success(let process) = process else {
      close(input.write)
      guard case .failure(let failure) = process else { throw .noAnswer }
      throw failure
    }
    // It reads everything before it writes anything, so that neither waits for the other.
    // Whoever does not read on will not answer either, which is said then.
    var question = FileOutput(input.write)
    question.write(Array(text))
    question.close()
    let answer = (try? DescriptorInput.readAll(output.read)) ?? []
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard let reply = HistoryMessage.read(HistoryReply.self, from: Data(answer)) else { throw .noAnswer }
    return reply
  }

  private func start(
    _ program: String,
    _ input: (read: Int32, write: Int32),
    _ output: (read: Int32, write: Int32)
  ) -> Result<pid_t, Failure> {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.read, 0)
    posix_spawn_file_actions_adddup2(&actions, output.write, 1)
    let words: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup(path), nil]
    defer { for case let word? in words { free(word) } }
    var process = pid_t()
    let code = posix_spawn(&process, program, &actions, nil, words, environ)
    return code == 0 ? .success(process) : .failure(.notStarted(path: program, code: code))
  }

  /// The program in the folder of this one.
  private static func program() throws(Failure) -> String {
    let (own, code) = DiskPath.real("/proc/self/exe")
    guard let own, let end = own.lastIndex(of: "/") else {
      throw .notStarted(path: "serment-history", code: code)
    }
    return own[...end] + "serment-history"
  }

  private static func pipe(_ program: String) throws(Failure) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    guard Glibc.pipe(&ends) == 0 else { throw .notStarted(path: program, code: errno) }
    // Only what is handed over on purpose stays open in the other program, or it would never see an end.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
