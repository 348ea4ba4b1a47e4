import Dispatch
import Synchronization

/// Pieces of a document on their way from the thread that reads them to the one that takes them.
///
/// They travel in batches, since waking a thread costs more than reading one piece; whoever is ahead waits, so that
/// memory holds a few batches and no more.
final class DocumentQueue: Sendable {
  /// Batches that wait at most.
  private static let capacity = 4
  private let batches = Mutex<[[Document]]>([])
  private let room = DispatchSemaphore(value: DocumentQueue.capacity)
  private let arrivals = DispatchSemaphore(value: 0)

  /// Hands a batch over; an empty one says that no other follows.
  func put(_ batch: [Document]) {
    room.wait()
    batches.withLock { $0.append(batch) }
    arrivals.signal()
  }

  /// The next batch, or nil behind the last.
  func take() -> [Document]? {
    arrivals.wait()
    let batch = batches.withLock { $0.removeFirst() }
    room.signal()
    return batch.isEmpty ? nil : batch
  }
}
