import Dispatch
import Synchronization

/// Says on standard error what a long run is doing; silent during the first second and where nobody watches.
final class Progress: Sendable {
  private struct State {
    var step = ""
    var isEnded = false
    var shownWidth = 0
  }

  private let state = Mutex(State())

  /// Starts to watch; pass the terminal of standard error.
  init(_ terminal: Terminal, isShown: Bool) {
    if isShown, terminal.isTerminal { show(after: .seconds(1)) }
  }

  /// Names what is being done now.
  func begin(_ step: String) {
    state.withLock { $0.step = step }
  }

  /// Wipes the line until something else is done, so that words for people can stand in its place.
  func pause() {
    state.withLock { state in
      state.step = ""
      Self.replaceLine("", over: &state.shownWidth)
    }
  }

  /// Wipes the line; nothing is shown afterwards.
  func end() {
    state.withLock { state in
      state.isEnded = true
      Self.replaceLine("", over: &state.shownWidth)
    }
  }

  private func show(after delay: DispatchTimeInterval) {
    DispatchQueue.global().asyncAfter(deadline: .now() + delay) { [weak self] in
      guard let self else { return }
      let isEnded = state.withLock { state in
        if !state.isEnded, !state.step.isEmpty {
          Self.replaceLine(state.step + "…", over: &state.shownWidth)
        }
        return state.isEnded
      }
      if !isEnded { show(after: .milliseconds(200)) }
    }
  }

  private static func replaceLine(_ text: String, over width: inout Int) {
    guard width > 0 || !text.isEmpty else { return }
    var output = FileOutput(2)
    output.write("\r" + String(repeating: " ", count: width) + "\r" + text)
    output.flush()
    width = text.unicodeScalars.count
  }
}
