import FoundationEssentials
import Glibc
import History
import HistoryStore

// Keeps the history of audits for `serment`, which starts it with the path of the file, a request on standard input, and
// reads a reply from standard output. A program of its own, since SQLite's companion needs all of Foundation, which
// would make the other three times as large and slower to start.

signal(SIGPIPE, SIG_IGN)

/// Everything on standard input.
func readInput() -> Data {
  var text = Data()
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let length = read(0, &piece, piece.count)
    if length > 0 { text.append(contentsOf: piece.prefix(length)) }
    if length == 0 || length < 0 && errno != EINTR { return text }
  }
}

/// Writes a text; says whether all of it arrived.
func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var start = 0
  while start < bytes.count {
    let written = bytes.withUnsafeBytes {
      Glibc.write(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start)
    }
    if written >= 0 { start += written } else if errno != EINTR { return false }
  }
  return true
}

guard CommandLine.arguments.count == 2,
  let request = HistoryMessage.read(HistoryRequest.self, from: readInput())
else {
  let words = "serment-history is started by `serment audit --record` and `serment history`\n"
  _ = write(Array(words.utf8), to: 2)
  exit(EX_USAGE)
}
let reply = request.answer(from: CommandLine.arguments[1])
guard let text = HistoryMessage.text(of: reply), write(Array(text), to: 1) else { exit(EX_SOFTWARE) }
exit(0)
