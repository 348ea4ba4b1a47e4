import Glibc

/// The files that are written aside just now, so that a signal that ends the run removes them.
///
/// What the handler reads are plain words of memory that are never freed: of what a handler may call, the system
/// guarantees little more than `unlink`.
enum AsideList {
  /// A place in the list.
  typealias Slot = UnsafeMutablePointer<Item>

  /// A file, and the one that was listed before it.
  struct Item {
    /// Its path; nil once it needs no removal.
    var path: UnsafeMutablePointer<CChar>?
    var next: Slot?
  }

  /// The file that was listed last; written by the main thread alone.
  nonisolated(unsafe) private static var first: Slot?
  nonisolated(unsafe) private static var isWatching = false

  /// Lists a file.
  static func add(_ path: String) -> Slot {
    watch()
    let slot = Slot.allocate(capacity: 1)
    slot.initialize(to: Item(path: strdup(path), next: first))
    first = slot
    return slot
  }

  /// Takes a file from the list.
  static func remove(_ slot: Slot) { slot.pointee.path = nil }

  /// Removes what is listed when the run is ended by a signal, which then ends it as it would have.
  private static func watch() {
    guard !isWatching else { return }
    isWatching = true
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var before = sigaction()
      // What the caller told this process to ignore, as `nohup` does, stays ignored.
      guard sigaction(number, nil, &before) == 0, !isIgnored(before) else { continue }
      signal(number) { number in
        var slot = AsideList.first
        while let item = slot {
          if let path = item.pointee.path { unlink(path) }
          slot = item.pointee.next
        }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
