import Glibc

/// Standard input, standard output and standard error.
enum StandardStreams {
  /// The path that stands for standard output where a file could be named.
  private static let path = "-"

  /// The file that a path names; nil for standard output.
  static func file(_ path: String?) -> String? { path == Self.path ? nil : path }

  /// Puts something in the place of streams that the caller closed.
  ///
  /// The next file to be opened would get their number otherwise, and a report would go into it. What is put there can be
  /// used in the wrong direction alone, so that a stream that is needed still fails as a closed one does.
  static func occupyClosed() {
    for number in Int32(0)...2 where fcntl(number, F_GETFD) < 0 {
      _ = open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}
