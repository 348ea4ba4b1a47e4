import Glibc

/// What a file descriptor shows text on.
struct Terminal {
  /// Whether somebody watches.
  let isTerminal: Bool
  /// How many columns a line has.
  let width: Int
  /// Whether colours can be shown and nobody asked for none.
  let isColoured: Bool

  /// The width of reports that go to a file or a pipe: a constant, so that the same audit gives the same
  /// bytes.
  private static let fileWidth = 100
  /// Lines longer than this are hard to read, however wide the screen is.
  private static let readableWidth = 120

  /// What a file shows text on.
  static let file = Terminal(isTerminal: false, width: fileWidth, isColoured: false)

  private init(isTerminal: Bool, width: Int, isColoured: Bool) {
    self.isTerminal = isTerminal
    self.width = width
    self.isColoured = isColoured
  }

  init(_ descriptor: Int32) {
    isTerminal = isatty(descriptor) == 1
    width = isTerminal ? Self.columns(of: descriptor) : Self.fileWidth
    let term = getenv("TERM").map { String(cString: $0) } ?? ""
    // https://no-color.org: set and not empty, whatever the value.
    let refuses = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    isColoured = isTerminal && !refuses && term != "dumb" && !term.isEmpty
  }

  private static func columns(of descriptor: Int32) -> Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(Int(size.ws_col), readableWidth)
  }
}
