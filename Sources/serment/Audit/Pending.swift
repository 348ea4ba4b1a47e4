import Dispatch
import Synchronization

/// A value that is computed on a thread of its own while other work goes on.
final class Pending<Value: Sendable>: Sendable {
  private let value: Mutex<Value>
  private let work = DispatchGroup()

  /// Begins to compute the value that takes the place of an empty one.
  init(_ empty: Value, _ compute: @escaping @Sendable () -> Value) {
    value = Mutex(empty)
    DispatchQueue(label: "pending").async(group: work) {
      let computed = compute()
      self.value.withLock { $0 = computed }
    }
  }

  /// The value, as soon as it is there.
  func wait() -> Value {
    work.wait()
    return value.withLock { $0 }
  }
}
