public import Diagnostics
import Dispatch
import Synchronization

extension DocumentReader {
  /// Texts up to this many bytes are read at once: a second thread would gain nothing.
  private static let smallText = 1 << 20
  /// Nodes of the pieces that are handed from thread to thread together.
  private static let batchNodes = 1 << 13

  /// Reads a text piece by piece as ``read(_:as:into:handle:)`` does, large ones on a thread of its own, so that two
  /// processors share the work of reading and of handling.
  ///
  /// - Parameters:
  ///   - source: the text, in UTF-8.
  ///   - handle: takes a piece, on the caller's thread and in the order of the text.
  public func readAhead(_ source: SourceFile, into bag: inout DiagnosticBag, handle: (Document) -> Void) {
    guard source.bytes.count > Self.smallText else {
      read(source, as: .pieces, into: &bag) { document, _ in handle(document) }
      return
    }
    let queue = DocumentQueue()
    let mistakes = Mutex(DiagnosticBag())
    let reading = DispatchGroup()
    withoutActuallyEscaping(handle) { handle in
      // A queue of its own always gets a thread; the global one may be waiting for the very thread that waits here.
      DispatchQueue(label: "reading").async(group: reading) {
        var bag = DiagnosticBag()
        read(source, to: queue, into: &bag)
        mistakes.withLock { $0 = bag }
      }
      while let batch = queue.take() { batch.forEach(handle) }
      reading.wait()
    }
    bag.merge(mistakes.withLock { $0 })
  }

  private func read(_ source: SourceFile, to queue: DocumentQueue, into bag: inout DiagnosticBag) {
    var batch: [Document] = []
    var nodes = 0
    read(source, as: .pieces, into: &bag) { document, _ in
      batch.append(document.copy)
      nodes += document.nodes.count
      guard nodes >= Self.batchNodes else { return }
      queue.put(batch)
      batch = []
      nodes = 0
    }
    if !batch.isEmpty { queue.put(batch) }
    queue.put([])
  }
}

extension Document {
  /// The document in memory of its own: sharing the reader's would make the reader grow new memory for each piece.
  fileprivate var copy: Document {
    var copy = self
    copy.nodes = nodes.withUnsafeBufferPointer { Array($0) }
    copy.text = text.withUnsafeBufferPointer { Array($0) }
    return copy
  }
}
