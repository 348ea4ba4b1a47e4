import Glibc

/// A file that is written beside its later name, and that no end of the run leaves behind.
final class AsideFile {
  private let target: String
  private let path: String
  private var slot: AsideList.Slot?

  /// How many files of this run were begun.
  nonisolated(unsafe) private static var count = 0

  /// Prepares a file that will have the name `target`.
  init(for target: String) {
    self.target = target
    Self.count += 1
    // A name that no other process uses; what a crash left there is not opened.
    let name = ".serment-\(getpid())-\(Self.count)"
    path = target.lastIndex(of: "/").map { target[...$0] + name } ?? name
  }

  /// Creates the file; a descriptor, or -1 with `errno`.
  func open() -> Int32 {
    // Listed before it is there: a signal may come at any time.
    slot = AsideList.add(path)
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    let code = errno
    if descriptor < 0 { forget() }
    errno = code
    return descriptor
  }

  /// Gives the file its name; the `errno` of a failure, after which it is gone.
  ///
  /// - Parameter mayReplace: whether a file that has come there in the meantime may be lost.
  func publish(mayReplace: Bool) -> Int32? {
    guard mayReplace || claim() else { return errno }
    guard rename(path, target) == 0 else { return errno }
    forget()
    return nil
  }

  /// Removes the file, unless it has its name.
  func discard() {
    guard slot != nil else { return }
    unlink(path)
    forget()
  }

  /// Takes the name if nobody has it.
  private func claim() -> Bool {
    let descriptor = Glibc.open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    return descriptor >= 0 && close(descriptor) == 0
  }

  private func forget() {
    slot.map(AsideList.remove)
    slot = nil
  }
}
