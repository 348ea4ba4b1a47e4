import Audit
import Dispatch
import Documents
import Synchronization

/// The digests of the inputs, computed while the inputs are being read.
final class PendingDigests: Sendable {
  private let digests = Mutex<[InputDigest]>([])
  private let work = DispatchGroup()

  /// Begins with the first file.
  init(of files: [InputFile]) {
    DispatchQueue(label: "digests").async(group: work) {
      for file in files {
        let digest = InputDigest(name: file.name, bytes: file.bytes)
        self.digests.withLock { $0.append(digest) }
      }
    }
  }

  /// The digests in the order of the files, as soon as the last is there.
  func wait() -> [InputDigest] {
    work.wait()
    return digests.withLock { $0 }
  }
}
